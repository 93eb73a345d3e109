import { expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { aVisit } from '../../../testing/aVisit.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const press = async (name: string) => act(async () => (await screen.findByRole('button', { name })).click());

it('asks once more, says what cancelling does, and cancels with one key however often it is pressed', async () => {
  let fails = true;
  const cancelVisit = jest.fn((_root: unknown, _asked: { input: { version: number; idempotencyKey: string } }) => {
    if (fails) throw new Error('The line went down');
    return aVisit({ version: 3, status: 'CANCELLED', endedBy: 'HOME_USER', availableActions: [] });
  });
  const { here } = await renderAt('/visits/v1/cancel', { Query: { visit: () => aVisit() }, Mutation: { cancelVisit } });
  expect(await screen.findByText(/You cannot undo this/)).toBeTruthy();
  await press('Yes, cancel it');
  expect(await screen.findByRole('alert')).toBeTruthy();
  fails = false;
  await press('Yes, cancel it');
  expect(here()).toBe('/visits/v1');
  const keys = cancelVisit.mock.calls.map(([, { input }]) => input.idempotencyKey);
  expect(new Set(keys).size).toBe(1);
});

it('says why it is too late to cancel here, and whom to call', async () => {
  const late = aVisit({ cancelBy: '2026-11-20T17:30:00Z', availableActions: [] });
  await renderAt('/visits/v1/cancel', { Query: { visit: () => late } });
  expect(await screen.findByText(/You could cancel until Fri, Nov 20/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '303-555-0142' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Yes, cancel it' })).toBeNull();
});

it('does nothing where the visit changed meanwhile, and shows the way to it', async () => {
  const changed = { __typename: 'VisitChanged', message: '', visit: aVisit({ version: 3 }) };
  const asks = { Query: { visit: () => aVisit() }, Mutation: { cancelVisit: () => changed } };
  const { here } = await renderAt('/visits/v1/cancel', asks);
  await press('Yes, cancel it');
  expect((await screen.findByRole('alert')).textContent).toContain('The visit changed while you looked.');
  expect(here()).toBe('/visits/v1/cancel');
});

it('takes a visit back that waits for the facility', async () => {
  const waiting = aVisit({ status: 'REQUESTED', decideBy: '2036-11-28T17:30:00Z', availableActions: ['WITHDRAW'] });
  const withdrawn = aVisit({ version: 3, status: 'WITHDRAWN', endedBy: 'HOME_USER', availableActions: [] });
  const asks = { Query: { visit: () => waiting }, Mutation: { withdrawVisit: () => withdrawn } };
  const { here } = await renderAt('/visits/v1/withdraw', asks);
  await press('Yes, take it back');
  expect(here()).toBe('/visits/v1');
});
