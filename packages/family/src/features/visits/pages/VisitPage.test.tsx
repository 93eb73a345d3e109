import { expect, it, jest } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { aVisit, aVisitEvent } from '../../../testing/aVisit.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const open = (own: object, language: 'en' | 'es' = 'en') =>
  renderAt('/visits/v1', { Query: { visit: () => aVisit(own) } }, language);
const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent;

const cases: [object, string, string][] = [
  [
    { status: 'HELD', heldUntil: '2036-11-22T14:46:00Z', calendarUrl: null },
    'Kept for you',
    'We keep Saturday, November 29',
  ],
  [{ status: 'REQUESTED', decideBy: '2036-11-28T17:30:00Z' }, 'Not booked yet', 'Your visit is not booked yet'],
  [{ status: 'SCHEDULED' }, 'Booked', 'Saturday, November 29 at'],
  [{ status: 'CHECK_IN' }, 'Checked in', 'You are checked in'],
  [{ status: 'IN_PROGRESS' }, 'On now', 'Your visit is on now'],
  [{ status: 'COMPLETED' }, 'Done', 'Your visit is over'],
  [{ status: 'EXPIRED', endedBy: 'SYSTEM' }, 'Time ran out', 'Time ran out for this visit'],
  [{ status: 'EXPIRED', endedBy: 'HOME_USER' }, 'Time ran out', 'You let this time go'],
  [{ status: 'DECLINED', endedBy: 'STAFF' }, 'Not booked', 'This visit was not booked'],
  [{ status: 'WITHDRAWN', endedBy: 'HOME_USER' }, 'Taken back', 'You took back this visit'],
  [{ status: 'CANCELLED', endedBy: 'STAFF' }, 'Cancelled', 'Riverbend County Jail cancelled this visit'],
  [{ status: 'CANCELLED', endedBy: 'HOME_USER' }, 'Cancelled', 'You cancelled this visit'],
  [{ status: 'NO_SHOW', endedBy: 'SYSTEM' }, 'Did not come', 'This visit did not take place'],
  [{ status: 'INTERRUPTED', endedBy: 'STAFF' }, 'Cut off', 'Your visit was cut off'],
];
it.each(cases)('answers first, with one status and one Now: %j', async (own, word, answer) => {
  await open({ availableActions: [], ...own });
  expect(await heading()).toContain(answer);
  expect(document.querySelectorAll('.field .status')).toHaveLength(1);
  expect(document.querySelector('.field .status')?.textContent).toBe(word);
  expect(screen.getAllByText('Now')).toHaveLength(1);
});

it('tells whom she visits, who comes and how old they are on that day, and a number to read aloud', async () => {
  await open({});
  expect(await screen.findByText('7K3M-9QPD')).toBeTruthy();
  expect(screen.getByText('Leo Okafor, 7 years old on that day')).toBeTruthy();
  expect(screen.getByText('Daniel Okafor (104-882)')).toBeTruthy();
});

it('tells the time by her own clock and by the facility’s, where they differ', async () => {
  await open({ facility: { ...aVisit().facility, timeZone: 'Pacific/Auckland' } });
  expect(await screen.findByText(/at the facility \(New Zealand Daylight Time\)/)).toBeTruthy();
  expect(screen.getByText(/where you are/)).toBeTruthy();
});

it('offers what the server allows now, and the visit for a calendar as a download', async () => {
  await open({});
  const calendar = await screen.findByRole('link', { name: 'Add to my calendar' });
  expect([calendar.getAttribute('href'), calendar.hasAttribute('download')]).toEqual(['/visits/v1.ics', true]);
  expect(screen.getByRole('link', { name: 'Cancel this visit' }).getAttribute('href')).toBe('/visits/v1/cancel');
  expect(screen.getByRole('link', { name: 'Change the time' }).getAttribute('href')).toBe('/visits/v1/move');
  expect(screen.queryByRole('link', { name: 'Take this visit back' })).toBeNull();
});

it('tells all that happened, with what the time was and is, and why', async () => {
  const moved = { action: 'RESCHEDULE', by: 'STAFF', previousStartsAt: '2036-11-28T17:30:00Z' };
  const reason = {
    __typename: 'Reason',
    code: 'LOCKDOWN',
    publicText: 'The jail was locked down.',
    whatYouCanDo: 'Choose another day.',
  };
  const cancelled = { action: 'CANCEL', by: 'STAFF', reasons: [reason], publicMessage: 'We are <b>sorry</b>.' };
  await open({
    status: 'CANCELLED',
    endedBy: 'STAFF',
    reasons: [reason],
    history: [aVisitEvent('1'), aVisitEvent('2', moved), aVisitEvent('3', cancelled)],
  });
  const lines = within((await screen.findByText('What happened so far')).parentElement!);
  expect(lines.getByText('The facility changed the time.')).toBeTruthy();
  expect(lines.getByText(/^It was Fri, Nov 28, 2036/)).toBeTruthy();
  expect(lines.getByText('We are <b>sorry</b>.')).toBeTruthy();
  expect(screen.getByText('Choose another day.')).toBeTruthy();
});

it('lets a held time go at once', async () => {
  const releaseVisit = jest.fn((_: unknown, { input }: { input: { visitId: string; version: number } }) =>
    aVisit({
      id: input.visitId,
      version: 3,
      status: 'EXPIRED',
      endedBy: 'HOME_USER',
      availableActions: [],
      calendarUrl: null,
    }),
  );
  const held = aVisit({ status: 'HELD', heldUntil: '2036-11-22T14:46:00Z', availableActions: ['CONFIRM', 'RELEASE'] });
  await renderAt('/visits/v1', { Query: { visit: () => held }, Mutation: { releaseVisit } });
  await act(async () => (await screen.findByRole('button', { name: 'Let this time go' })).click());
  expect(await screen.findByText('You let this time go')).toBeTruthy();
  expect(releaseVisit.mock.calls[0]![1].input).toEqual({ visitId: 'v1', version: 2 });
});

it('shows at once what somebody else did, and says it aloud', async () => {
  let visit = aVisit();
  let tell: () => void = () => undefined;
  const told = new Promise<void>(resolve => (tell = resolve));
  const visitChanged = {
    subscribe: async function* () {
      await told;
      yield { visitChanged: { __typename: 'Visit', id: 'v1', version: 3 } };
    },
  };
  await renderAt('/visits/v1', { Query: { visit: () => visit }, Subscription: { visitChanged } });
  expect(await heading()).toContain('Saturday, November 29');
  visit = aVisit({ version: 3, status: 'CANCELLED', endedBy: 'STAFF', availableActions: [] });
  await act(async () => tell());
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Riverbend County Jail cancelled this visit' }),
  ).toBeTruthy();
  expect(await screen.findByText('Your visit: Cancelled.')).toBeTruthy();
});

it('speaks Spanish', async () => {
  await open({ status: 'CANCELLED', endedBy: 'STAFF', availableActions: [] }, 'es');
  expect(await heading()).toBe('Riverbend County Jail canceló esta visita');
});
