import { expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { aFacility, anEvent, aRequest } from '../../../testing/aRequest.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const open = (own: object, language: 'en' | 'es' = 'en') =>
  renderAt('/account/requests/r1', { Query: { accessRequest: () => aRequest(own) } }, language);
const heading = () => screen.findByRole('heading', { level: 1 });
const expired = { code: 'ID_EXPIRED', publicText: 'Your ID is out of date.', whatYouCanDo: 'You can send a new one.' };
const blurry = {
  code: 'PICTURE_TOO_BLURRY',
  publicText: 'Your photo is blurry.',
  whatYouCanDo: 'Take it by a window.',
};

it('tells a waiting mother her place in line and by when she should hear', async () => {
  await open({});
  expect((await heading()).textContent).toBe('You are 4th in line');
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('3 people are ahead of you');
  expect(screen.getByText('Wednesday, November 26')).toBeTruthy();
  expect(screen.getByText('To marta@example.org, by Wednesday, November 26')).toBeTruthy();
  expect(screen.getByText('They take requests in order. Most people wait about 2 days.')).toBeTruthy();
});

it('says so when the facility is late, and that the place is kept', async () => {
  await open({ answerBy: '2020-01-01T07:00:00Z' });
  expect((await screen.findByText(/is late/)).textContent).toContain('You keep your place in line.');
});

const cases: [object, string][] = [
  [{ status: 'PENDING' }, 'You are 4th in line'],
  [{ status: 'PENDING', queuePlace: 1 }, 'You are next in line'],
  [{ status: 'NEEDS_INFO', neededPieces: ['ADDRESS'] }, 'Please send your address'],
  [{ status: 'NEEDS_INFO', neededPieces: ['PHOTO', 'ID_BACK'] }, '2 more things are needed'],
  [{ status: 'APPROVED' }, 'You can visit at Riverbend County Jail'],
  [{ status: 'DENIED', reasons: [expired] }, 'Your ID is out of date'],
  [{ status: 'DENIED', reasons: [expired, blurry] }, 'Riverbend County Jail said no this time'],
  [{ status: 'WITHDRAWN' }, 'You took back your request'],
  [{ status: 'EXPIRED' }, 'Time ran out for this request'],
  [
    { status: 'SUSPENDED', suspendedUntil: '2036-12-12T07:00:00Z' },
    'Your visits are paused until Thursday, December 11',
  ],
  [{ status: 'REVOKED', askAgainFrom: '2036-05-02T06:00:00Z' }, 'Riverbend County Jail ended your visits'],
];
it.each(cases)('answers first and has exactly one Now: %j', async (own, answer) => {
  await open({ queuePlace: 4, availableActions: [], ...own });
  expect((await heading()).textContent).toBe(answer);
  expect(screen.getAllByText('Now')).toHaveLength(1);
});

it('explains each reason of a denial and offers to ask again where that is possible', async () => {
  await open({
    status: 'DENIED',
    reasons: [expired, blurry],
    publicMessage: 'Bring it <b>in person</b>.',
    availableActions: ['ASK_AGAIN'],
  });
  expect(await screen.findByText('Take it by a window.')).toBeTruthy();
  expect(screen.getByText('Bring it <b>in person</b>.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Ask again' }).getAttribute('href')).toBe('/account/facilities/add/CO/f1');
});

const ways: [string[], string, string][] = [
  [['PHOTO'], 'Take the picture', '/account/requests/r1/provide/photo'],
  [['ADDRESS'], 'Give your address', '/account/requests/r1/provide'],
  [['PHOTO', 'ID_BACK'], 'Send what is needed', '/account/requests/r1/provide'],
];
it.each(ways)('leads straight to what is needed: %j', async (neededPieces, words, path) => {
  await open({ status: 'NEEDS_INFO', neededPieces, availableActions: ['PROVIDE_INFO', 'WITHDRAW'] });
  expect((await screen.findByRole('link', { name: words })).getAttribute('href')).toBe(path);
});

it('opens each picture that is needed from its own row', async () => {
  await open({ status: 'NEEDS_INFO', neededPieces: ['PHOTO', 'ID_BACK'], availableActions: ['PROVIDE_INFO'] });
  const row = await screen.findByRole('link', { name: 'The back of your ID' });
  expect(row.getAttribute('href')).toBe('/account/requests/r1/provide/id-back');
});

it('shows both times where the facility lives in another zone', async () => {
  await open({
    facility: aFacility({ timeZone: 'Pacific/Honolulu' }),
    history: [anEvent('e1', { at: '2020-11-21T14:36:00Z' })],
  });
  expect(await screen.findByText(/Nov 21, 2020, 7:36.am \(4:36.am at the facility\)/)).toBeTruthy();
});

it('links the status to its explanation', async () => {
  await open({});
  const link = await screen.findByRole('link', { name: 'What does “Pending” mean?' });
  expect(link.getAttribute('href')).toBe('/help/statuses#status-PENDING');
});

it('speaks Spanish, with usted', async () => {
  await open({}, 'es');
  expect((await heading()).textContent).toBe('Hay 3 personas antes de usted');
  expect(screen.getByText('el miércoles, 26 de noviembre')).toBeTruthy();
});

it('asks for the place in line again when the person comes back to the page', async () => {
  const places = [4, 3];
  await renderAt('/account/requests/r1', {
    Query: { accessRequest: () => aRequest({ queuePlace: places.shift() ?? 2 }) },
  });
  await screen.findByText('You are 4th in line');
  await act(async () => window.dispatchEvent(new Event('focus')));
  expect(await screen.findByText('You are 3rd in line')).toBeTruthy();
});

it('keeps what it shows when reading again fails', async () => {
  const answers = [() => aRequest()];
  const accessRequest = jest.fn(() => (answers.shift() ?? fail)());
  await renderAt('/account/requests/r1', { Query: { accessRequest } });
  await screen.findByText('You are 4th in line');
  await act(async () => window.dispatchEvent(new Event('focus')));
  await waitFor(() => expect(accessRequest).toHaveBeenCalledTimes(2));
  expect(screen.getByText('You are 4th in line')).toBeTruthy();
});

it('does not tell a request of somebody else from one that is not there', async () => {
  await renderAt('/account/requests/r1', { Query: { accessRequest: () => null } });
  expect((await heading()).textContent).toBe('We cannot find this page');
});

it('changes by itself, says it aloud once, and never goes back to an older state', async () => {
  const approved = aRequest({
    status: 'APPROVED',
    version: 3,
    history: [anEvent('e1'), anEvent('e2', { action: 'APPROVE', by: 'STAFF' })],
  });
  const late = aRequest({ status: 'NEEDS_INFO', version: 2, neededPieces: ['PHOTO'] });
  let send = (_request: object) => undefined as void;
  await renderAt('/account/requests/r1', {
    Query: { accessRequest: () => aRequest() },
    Subscription: {
      accessRequestChanged: {
        subscribe: async function* () {
          for (;;) yield { accessRequestChanged: await new Promise<object>(resolve => (send = resolve)) };
        },
      },
    },
  });
  await screen.findByText('You are 4th in line');
  await act(async () => send(approved));
  await screen.findByText('You can visit at Riverbend County Jail');
  await act(async () => send(late));
  expect((await heading()).textContent).toBe('You can visit at Riverbend County Jail');

  const spoken = screen.getAllByRole('status').filter(region => region.getAttribute('aria-live') === 'polite');
  expect(
    spoken.map(region => within(region).queryAllByText('Riverbend County Jail approved your request.').length),
  ).toEqual([1]);
});

function fail(): never {
  throw new Error('The database is away');
}
