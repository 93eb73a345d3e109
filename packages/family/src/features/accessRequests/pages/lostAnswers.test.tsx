import { expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFacility, aHomeUser, aRequest } from '../../../testing/aRequest.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const readAgain = () => fireEvent.focus(window);

/** A server that does what it is asked, and whose answer never comes back. */
function deaf(before: object, after: object) {
  let now = before;
  const act = jest.fn(() => {
    now = after;
    throw new Error('The line was cut.');
  });
  const facility = () => aFacility({ myAccessRequest: now === after ? after : null });
  const Query = { accessRequest: () => now, facility, viewer: () => aHomeUser() };
  const Mutation = { requestAccess: act, withdrawAccessRequest: act, provideInfo: act };
  return { act, resolvers: { Query, Mutation } };
}

it('shows the confirmation once the request turns out to be there, and does not say that nothing was sent', async () => {
  const { act, resolvers } = deaf({}, aRequest());
  const { here } = await renderAt('/account/facilities/add/CO/f1', resolvers);
  await press('Send request');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe(
    'We could not reach OpenVisit. Nothing is lost. Please try again. It is sent only once.',
  );

  readAgain();
  await waitFor(() => expect(here()).toBe('/account/requests/r1/requested'));
  expect(act).toHaveBeenCalledTimes(1);
});

it('shows how the request stands once it turns out to be taken back', async () => {
  const withdrawn = aRequest({ status: 'WITHDRAWN', version: 2, queuePlace: null, availableActions: ['ASK_AGAIN'] });
  const { here } = await renderAt('/account/requests/r1/withdraw', deaf(aRequest(), withdrawn).resolvers);
  await press('Take it back');
  await screen.findByRole('alert');

  readAgain();
  expect(await screen.findByRole('heading', { name: 'You took back your request' })).toBeTruthy();
  expect(here()).toBe('/account/requests/r1');
});

it('shows the request back in line once the address turns out to be there', async () => {
  const asked = aRequest({
    status: 'NEEDS_INFO',
    neededPieces: ['ADDRESS'],
    availableActions: ['PROVIDE_INFO', 'WITHDRAW'],
  });
  const { here } = await renderAt('/account/requests/r1/provide', deaf(asked, aRequest({ version: 2 })).resolvers);
  const typed = { 'Street and number': '12 Oak Street', City: 'Alder Springs', State: 'CO', 'ZIP code': '80097' };
  for (const [box, text] of Object.entries(typed)) await userEvent.type(await screen.findByLabelText(box), text);
  await press('Send address');
  await screen.findByRole('alert');

  readAgain();
  expect(await screen.findByRole('heading', { name: 'You are 4th in line' })).toBeTruthy();
  expect(here()).toBe('/account/requests/r1');
});

it('says aloud, once, what happened while the line was down, and nothing of what the family did itself', async () => {
  let now = aRequest();
  await renderAt('/account/requests/r1', { Query: { accessRequest: () => now } });
  await screen.findByText('You are 4th in line');
  const heard: string[] = [];
  const region = screen.getAllByRole('status').find(({ className }) => className === 'unseen')!;
  const listener = new MutationObserver(() => heard.push(region.textContent ?? ''));
  listener.observe(region, { childList: true, characterData: true, subtree: true });

  now = aRequest({ status: 'APPROVED', version: 2 });
  readAgain();
  await screen.findByRole('heading', { level: 1, name: 'You can visit at Riverbend County Jail' });
  now = aRequest({ status: 'WITHDRAWN', version: 3, queuePlace: null, availableActions: ['ASK_AGAIN'] });
  readAgain();
  await screen.findByRole('heading', { level: 1, name: 'You took back your request' });
  expect(heard.filter(text => text !== '')).toEqual(['Riverbend County Jail approved your request.']);
  listener.disconnect();
});
