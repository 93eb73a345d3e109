import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onLeave } from '../../../page/leaveTo.ts';
import { isSigningOut, leaveToSignIn } from '../../../page/wantedPath.ts';
import { aHomeUser, aRequest } from '../../../testing/aRequest.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const address = { line1: '12 Oak Street', line2: 'Apt 4', city: 'Alder Springs', state: 'CO', postalCode: '80097' };
const Query = { viewer: () => aHomeUser([aRequest()], { address }) };

it('shows who one is and where one asked', async () => {
  await renderAt('/account', { Query });
  expect(await screen.findByText('12 Oak Street, Apt 4, Alder Springs, CO 80097')).toBeTruthy();
  const facts = ['Marta Okafor', 'mokafor', 'Apr 11, 1969', 'marta@example.org', '720-555-0113'];
  expect(facts.filter(fact => !screen.queryByText(fact))).toEqual([]);
  expect(screen.getByRole('link', { name: 'Riverbend County Jail' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Add a new facility' })).toBeTruthy();
});

it('signs out, forgets what was typed, and leaves for the sign-in page', async () => {
  const left = jest.fn();
  onLeave(left);
  localStorage.setItem('openvisit.draft.address.r1', '{}');
  await renderAt('/account', { Query, Mutation: { signOut: () => ({ __typename: 'SignedOut', ok: true }) } });
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
  await waitFor(() => expect(left).toHaveBeenCalledWith('/sign-in'));
  expect(localStorage).toHaveLength(0);
});

it('forgets what was typed also where the line is closed before the answer to the sign-out is here', async () => {
  const left = jest.fn();
  onLeave(left);
  localStorage.setItem('openvisit.draft.address.r1', '{}');
  const neverAnswers = () => {
    leaveToSignIn();
    return new Promise(() => undefined);
  };
  await renderAt('/account', { Query, Mutation: { signOut: neverAnswers } });
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
  await waitFor(() => expect(left.mock.calls).toEqual([['/sign-in']]));
  expect(localStorage).toHaveLength(0);
  isSigningOut(false);
});

it('says so when signing out did not work', async () => {
  await renderAt('/account', { Query });
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
  expect((await screen.findByRole('alert')).textContent).toContain('You are still signed in.');
});
