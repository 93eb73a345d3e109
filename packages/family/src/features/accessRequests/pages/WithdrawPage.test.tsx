import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRequest } from '../../../testing/aRequest.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const withdrawn = () =>
  aRequest({ status: 'WITHDRAWN', version: 2, queuePlace: null, availableActions: ['ASK_AGAIN'] });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

function open(answer: () => object, own: object = {}) {
  let now: object = aRequest(own);
  const withdrawAccessRequest = jest.fn((_root: unknown, _args: object) => (now = answer()));
  const resolvers = { Query: { accessRequest: () => now }, Mutation: { withdrawAccessRequest } };
  return { withdrawAccessRequest, page: renderAt('/account/requests/r1/withdraw', resolvers) };
}

it('asks once more, takes the request back on the version that was seen, and shows how it stands', async () => {
  const { withdrawAccessRequest, page } = open(withdrawn);
  const { here } = await page;
  await press('Take it back');
  expect(await screen.findByRole('heading', { name: 'You took back your request' })).toBeTruthy();
  expect(here()).toBe('/account/requests/r1');
  expect(withdrawAccessRequest.mock.calls.map(([, args]) => args)).toEqual([
    { input: { accessRequestId: 'r1', version: 1 } },
  ]);
});

it.each(['AlreadyDecided', 'StaleVersion'])('says that the request changed meanwhile: %s', async __typename => {
  const { page } = open(() => ({
    __typename,
    message: 'Changed.',
    accessRequest: aRequest({ status: 'APPROVED', version: 2, availableActions: [] }),
  }));
  await page;
  await press('Take it back');
  expect((await screen.findByRole('alert')).textContent).toContain('This request changed meanwhile.');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull());
});

it('offers nothing that is not possible any more', async () => {
  await open(withdrawn, { status: 'DENIED', availableActions: ['ASK_AGAIN'] }).page;
  expect(await screen.findByText('This request cannot be taken back any more.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});

it('claims nothing when the network is cut, for only the answer may be lost', async () => {
  await open(() => {
    throw new Error('cut');
  }).page;
  await press('Take it back');
  expect((await screen.findByRole('alert')).textContent).toContain('We could not reach OpenVisit.');
});
