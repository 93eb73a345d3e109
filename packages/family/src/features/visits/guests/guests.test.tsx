import { expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFacility, aHomeUser } from '../../../testing/aRequest.ts';
import { aPerson } from '../../../testing/aVisit.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const leo = {
  __typename: 'Guest',
  id: 'g1',
  version: 1,
  givenName: 'Leo',
  familyName: 'Okafor',
  dateOfBirth: '2020-02-02',
};
const withGuests = (guests: object[]) => ({ viewer: () => aHomeUser([], { guests }) });
const press = async (name: string) => act(async () => (await screen.findByRole('button', { name })).click());

it('lists who comes along, and says so where there is nobody', async () => {
  await renderAt('/account/guests', { Query: withGuests([leo]) });
  expect((await screen.findByRole('link', { name: 'Leo Okafor' })).getAttribute('href')).toBe('/account/guests/g1');
  expect(screen.getByText('Born Feb 2, 2020')).toBeTruthy();
});

it('adds a person, after what is missing was said above its box', async () => {
  const addGuest = jest.fn((_: unknown, { input }: { input: object }) => ({ ...leo, ...input }));
  const { here } = await renderAt('/account/guests/add', { Query: withGuests([]), Mutation: { addGuest } });
  await press('Add');
  expect((await screen.findAllByText('Enter their first name.')).length).toBeGreaterThan(0);
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: /^First/ }), 'Leo');
  await user.type(screen.getByRole('textbox', { name: /^Last/ }), 'Okafor');
  for (const [box, typed] of [
    ['Month', '2'],
    ['Day', '2'],
    ['Year', '2020'],
  ] as const)
    await user.type(screen.getByRole('textbox', { name: box }), typed);
  await press('Add');
  expect(addGuest.mock.calls[0]![1].input).toMatchObject({
    givenName: 'Leo',
    familyName: 'Okafor',
    dateOfBirth: '2020-02-02',
  });
  expect(here()).toBe('/account/guests');
});

it('takes a person off the list, and says that booked visits stay', async () => {
  const removeGuest = jest.fn((_root: unknown, _asked: { input: object }) => ({
    __typename: 'GuestRemoved',
    id: 'g1',
  }));
  const { here } = await renderAt('/account/guests/g1', { Query: withGuests([leo]), Mutation: { removeGuest } });
  expect(await screen.findByText('Visits that are booked stay as they are.')).toBeTruthy();
  await press('Take off my list');
  expect(removeGuest.mock.calls[0]![1].input).toMatchObject({ guestId: 'g1', version: 1 });
  expect(here()).toBe('/account/guests');
});

it('tells whom one visits and what the facility said, and ends it after one more question', async () => {
  const daniel = (own: object) => ({
    __typename: 'Relationship',
    id: 'rel1',
    version: 1,
    status: 'APPROVED',
    facility: aFacility(),
    incarceratedPerson: aPerson(),
    availableActions: ['END'],
    ...own,
  });
  const endRelationship = () => daniel({ version: 2, status: 'ENDED', availableActions: [] });
  const viewer = () => aHomeUser([], { relationships: [daniel({})] });
  await renderAt('/account/people', { Query: { viewer }, Mutation: { endRelationship } });
  expect(await screen.findByText('You can visit')).toBeTruthy();
  await press('I no longer visit Daniel');
  expect(screen.getByText(/Booked visits stay/)).toBeTruthy();
  await press('Yes, end it');
  expect(await screen.findByText('Ended')).toBeTruthy();
});
