import { expect, it, jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHeldVisit, aJourney, aPolicy, aRelationship, aTime, daniel, terms } from '../../../testing/aJourney.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const pick = async (name: string | RegExp) => userEvent.click(await screen.findByRole('radio', { name }));
const asks = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

/** What Marta chose before, on this device. */
const keep = (draft: object) =>
  localStorage.setItem('openvisit.draft.schedule.f1', JSON.stringify({ value: draft, at: Date.now() }));
const chosen = { kind: 'ONSITE', person: { ...daniel, __typename: undefined }, guestIds: [], durationMinutes: 30 };

it('leads a mother from the kind of visit to the number that she can read aloud, and books once', async () => {
  const { resolvers, holdVisit, confirmVisit } = aJourney();
  const { here } = await renderAt('/visits/schedule/f1', resolvers);
  await asks('How do you want to visit?');
  expect(screen.getByText('Step 1 of 7')).toBeTruthy();
  await pick(/At the facility/);
  await press('Continue');
  await asks('Who do you want to visit?');
  await press('Continue');
  await asks('Who comes with you?');
  await userEvent.click(screen.getByRole('checkbox', { name: /Nina Okafor, age \d/ }));
  await press('Continue');
  await asks('How long?');
  await pick(/30 minutes/);
  await press('Continue');
  await asks('Pick a day');
  await press(/2 times free/);
  await asks('Pick a time');
  await userEvent.click(screen.getAllByRole('radio')[0]!);
  await press('Continue');

  await asks('Check your visit');
  expect(screen.getByRole('timer').textContent).toMatch(/^[89]:\d\d$/);
  await userEvent.dblClick(screen.getByRole('button', { name: 'Book this visit' }));
  await asks('Your visit is booked');
  expect(screen.getByText('7K3M-9QPD')).toBeTruthy();
  expect(screen.getByText('7, K, 3, M, 9, Q, P, D')).toBeTruthy();
  expect(here()).toBe('/visits/v1/booked');
  expect(holdVisit.mock.calls.map(([, { input }]) => input)).toEqual([
    expect.objectContaining({ incarceratedPersonId: 'p1', startsAt: aTime(3).startsAt, guestIds: ['g1'] }),
  ]);
  expect(confirmVisit).toHaveBeenCalledTimes(1);
});

it('leads an old link to the furthest page that was earned', async () => {
  const { resolvers } = aJourney();
  const { here } = await renderAt('/visits/schedule/f1/check', resolvers);
  await asks('How do you want to visit?');
  expect(here()).toBe('/visits/schedule/f1/kind');
});

it('goes on after a killed tab where the time is still kept', async () => {
  const { resolvers } = aJourney();
  const { startsAt } = aTime(3);
  const choice = JSON.stringify(['ONSITE', 'p1', [], 30, startsAt]);
  keep({ ...chosen, date: startsAt.slice(0, 10), startsAt, held: { visitId: 'v1', choice } });
  const { here } = await renderAt('/visits/schedule/f1', resolvers);
  await asks('Check your visit');
  expect(here()).toBe('/visits/schedule/f1/check');
});

it('sends the same key again when the answer was lost, and finds the visit booked', async () => {
  const { resolvers, holdVisit, state } = aJourney();
  const answer = holdVisit.getMockImplementation()!;
  holdVisit.mockImplementationOnce(() => {
    throw new Error('The line went down.');
  });
  keep({ ...chosen, date: aTime(3).startsAt.slice(0, 10) });
  await renderAt('/visits/schedule/f1/time', resolvers);
  await userEvent.click((await screen.findAllByRole('radio'))[0]!);
  await press('Continue');
  await screen.findByText('We could not reach OpenVisit.');
  holdVisit.mockImplementation(answer);
  await press('Continue');
  await asks('Check your visit');
  const keys = holdVisit.mock.calls.map(([, { input }]) => input['idempotencyKey']);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);

  state.visit = aHeldVisit({ status: 'SCHEDULED', version: 2, heldUntil: null, availableActions: ['CANCEL'] });
  act(() => void window.dispatchEvent(new Event('focus')));
  await asks('Your visit is booked');
  expect(localStorage.getItem('openvisit.draft.schedule.f1')).toBeNull();
});

it('lets go of the time that was kept before it keeps another', async () => {
  const { resolvers, releaseVisit, holdVisit } = aJourney();
  const { startsAt } = aTime(3);
  const held = { visitId: 'v1', choice: JSON.stringify(['ONSITE', 'p1', [], 30, startsAt]) };
  keep({ ...chosen, date: startsAt.slice(0, 10), startsAt, held });
  await renderAt('/visits/schedule/f1/time', resolvers);
  expect(await screen.findByText('Kept for you')).toBeTruthy();
  await userEvent.click((await screen.findAllByRole('radio'))[1]!);
  await press('Continue');
  await waitFor(() => expect(holdVisit).toHaveBeenCalled());
  expect(releaseVisit.mock.calls.map(([, { input }]) => input)).toEqual([{ visitId: 'v1', version: 1 }]);
});

it('asks for terms again when they changed, and once they are accepted no more', async () => {
  const { resolvers, state } = aJourney();
  state.terms = terms;
  const acceptTerms = jest.fn(() => {
    state.terms = { ...terms, acceptedAt: '2026-11-23T12:00:00Z' };
    return state.terms;
  });
  await renderAt('/visits/schedule/f1/terms', { ...resolvers, Mutation: { acceptTerms } });
  await pick(/At the facility/);
  await press('Continue');
  await asks('Rules for your visit');
  await press('Continue');
  expect(within(screen.getByRole('alert')).getByText('Tick the box to agree to the rules.')).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox'));
  await press('Continue');
  await asks('Who do you want to visit?');
  expect(acceptTerms).toHaveBeenCalledTimes(1);
});

it('asks who one is to somebody new, and says who decides when the facility wants to', async () => {
  const { resolvers, state } = aJourney();
  state.relationships = [];
  state.found = [daniel];
  const requestRelationship = () => {
    state.relationships = [aRelationship({ status: 'PENDING' })];
    return state.relationships[0];
  };
  keep({ kind: 'ONSITE' });
  const { here } = await renderAt('/visits/schedule/f1', { ...resolvers, Mutation: { requestRelationship } });
  await userEvent.type(await screen.findByLabelText('Name or number'), 'daniel vargas{Enter}');
  expect(await screen.findByRole('radio', { name: /Daniel Vargas/ })).toBeTruthy();
  await press('Continue');
  await asks('Who are you to Daniel Vargas?');
  await pick('Mother');
  await press('Continue');
  await asks('You asked to visit Daniel Vargas');
  expect(screen.getByText(/decides on this first/)).toBeTruthy();
  expect(here()).toBe('/visits/schedule/f1/waits-for-facility');
});

it('says what to do when nobody has that name', async () => {
  keep({ kind: 'ONSITE' });
  const { here } = await renderAt('/visits/schedule/f1', aJourney().resolvers);
  await userEvent.type(await screen.findByLabelText('Name or number'), 'Dan Vargas{Enter}');
  await asks('We found nobody');
  expect(screen.getByText('Dan Vargas')).toBeTruthy();
  expect(here()).toBe('/visits/schedule/f1/person-not-found');
});

it('shows a price and books nothing that has to be paid', async () => {
  const ratePerMinute = { __typename: 'Money', cents: 19, currency: 'USD' };
  await renderAt('/visits/schedule/f1', aJourney({ policy: aPolicy({ ratePerMinute }) }).resolvers);
  expect(await screen.findByText('$0.19 a minute')).toBeTruthy();
  await pick(/video/i);
  await press('Continue');
  await asks('You cannot book this here yet');
});

it('offers the nearest times when somebody was faster: one press keeps one', async () => {
  const { resolvers, holdVisit, state } = aJourney();
  const nearest = [aTime(3, '18:00'), aTime(3, '19:00'), aTime(4)];
  holdVisit.mockImplementationOnce(() => ({ __typename: 'SlotTaken', message: 'Taken.', nearest }));
  keep({ ...chosen, date: aTime(3).startsAt.slice(0, 10) });
  const { here } = await renderAt('/visits/schedule/f1/time', resolvers);
  await userEvent.click((await screen.findAllByRole('radio'))[0]!);
  await press('Continue');
  await asks(/is not free any more$/);
  expect(here()).toBe('/visits/schedule/f1/time-taken');
  state.visit = aHeldVisit({ startsAt: nearest[1]!.startsAt });
  await press(/12:00/);
  await asks('Check your visit');
});

it('tells when the kept time is over, and when access ended meanwhile, while the page is open', async () => {
  const { resolvers, state } = aJourney();
  const { startsAt } = aTime(3);
  const choice = JSON.stringify(['ONSITE', 'p1', [], 30, startsAt]);
  keep({ ...chosen, date: startsAt.slice(0, 10), startsAt, held: { visitId: 'v1', choice } });
  await renderAt('/visits/schedule/f1', resolvers);
  await asks('Check your visit');
  state.visit = aHeldVisit({ status: 'EXPIRED', version: 2, heldUntil: null, availableActions: [] });
  act(() => void window.dispatchEvent(new Event('focus')));
  await asks('We do not keep this time any more');
  state.access = 'REVOKED';
  act(() => void window.dispatchEvent(new Event('focus')));
  await asks('You cannot book at Riverbend County Jail now');
});

it('says when all is taken, and from when the next visit of a week can be', async () => {
  const { resolvers, state, Query } = aJourney();
  state.times = [];
  keep(chosen);
  const { here } = await renderAt('/visits/schedule/f1', resolvers);
  await asks('No times are left');
  expect(here()).toBe('/visits/schedule/f1/no-times-left');

  const used = Query.openTimes;
  const openTimes = (...args: Parameters<typeof used>) =>
    used(...args).map(day => ({ ...day, state: 'QUOTA_REACHED' }));
  document.body.replaceChildren();
  await renderAt('/visits/schedule/f1', { ...resolvers, Query: { ...Query, openTimes } });
  await asks('All visits of this week are used');
  expect(screen.getByText(/December 7/)).toBeTruthy();
});
