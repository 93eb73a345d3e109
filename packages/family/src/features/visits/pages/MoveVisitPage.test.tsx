import { expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { aVisit } from '../../../testing/aVisit.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const openTimes = () => [
  {
    date: '2036-12-01',
    state: 'OPEN',
    times: [{ startsAt: '2036-12-01T17:30:00Z', endsAt: '2036-12-01T18:00:00Z', utcOffset: '-07:00' }],
  },
];
const press = async (name: string) => act(async () => (await screen.findByRole('button', { name })).click());
const choose = async () => act(async () => (await screen.findByRole('radio', { name: /Mon, Dec 1, 2036/ })).click());

it('says the old time and the new one before the visit is moved', async () => {
  const rescheduleVisit = jest.fn((_root: unknown, { input }: { input: { startsAt: string } }) =>
    aVisit({ version: 3, startsAt: input.startsAt }),
  );
  const asks = { Query: { visit: () => aVisit(), openTimes }, Mutation: { rescheduleVisit } };
  const { here } = await renderAt('/visits/v1/move', asks);
  await choose();
  expect(screen.getByText('It was').parentElement!.textContent).toContain('Sat, Nov 29, 2036');
  expect(screen.getByText('It will be').parentElement!.textContent).toContain('Mon, Dec 1, 2036');
  await press('Yes, change it');
  expect(here()).toBe('/visits/v1');
});

it('says that somebody just took the time, and that the visit is where it was', async () => {
  const rescheduleVisit = () => ({ __typename: 'SlotTaken', message: '', nearest: [] });
  const asks = { Query: { visit: () => aVisit(), openTimes }, Mutation: { rescheduleVisit } };
  await renderAt('/visits/v1/move', asks);
  await choose();
  await press('Yes, change it');
  const note = await screen.findByRole('alert');
  expect(note.textContent).toContain('Someone just took this time');
  expect(note.textContent).toContain('Your visit is still Sat, Nov 29, 2036');
});
