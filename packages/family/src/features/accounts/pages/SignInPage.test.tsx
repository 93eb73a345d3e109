import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onLeave } from '../../../page/leaveTo.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const left = jest.fn();
beforeEach(() => {
  left.mockClear();
  onLeave(left);
});
afterEach(() => history.replaceState(null, '', '/'));

const signedIn = { __typename: 'SignedIn', viewer: { __typename: 'HomeUser' } };

async function open(answer: object = signedIn, search = '') {
  history.replaceState(null, '', `/sign-in${search}`);
  const signIn = jest.fn((_root: unknown, _args: object) => answer);
  await renderAt('/sign-in', { Mutation: { signIn } });
  return signIn;
}
const box = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
const press = async (name = 'Sign in') => userEvent.click(await screen.findByRole('button', { name }));
async function signInAs(login = ' Marta@Example.org ') {
  await userEvent.type(await box('User name or e-mail'), login);
  await userEvent.type(await box('Password'), 'lamp river orange boat');
  await press();
}
const alert = async () => (await screen.findByRole('alert')).textContent;

it('signs in with the e-mail or the user name, and goes home', async () => {
  const signIn = await open();
  await signInAs();
  expect(signIn.mock.calls[0]?.[1]).toEqual({
    input: { login: 'Marta@Example.org', password: 'lamp river orange boat' },
  });
  expect(left.mock.calls).toEqual([['/']]);
  expect(localStorage).toHaveLength(0);
});

it('forgets what was typed to sign up, and keeps other drafts', async () => {
  for (const key of ['signUp', 'account.phone']) localStorage.setItem(`openvisit.draft.${key}`, '{}');
  await open();
  await signInAs();
  expect(Object.keys(localStorage)).toEqual(['openvisit.draft.account.phone']);
});

it('goes back to the page one came for', async () => {
  await open(signedIn, '?returnTo=%2Faccount%2Frequests%2Fr1');
  expect(screen.getByText('Then we take you back to the page you wanted.')).toBeTruthy();
  await signInAs();
  expect(left.mock.calls).toEqual([['/account/requests/r1']]);
});

it('tells nobody whether the name or the password is wrong, keeps the name, and leads to a new password', async () => {
  await open({ __typename: 'SignInRefused', message: 'No.' });
  await signInAs('mokafor');
  expect(await alert()).toContain('This name and password do not go together.');
  expect(within(screen.getByRole('alert')).getByRole('link', { name: 'I forgot my password' })).toBeTruthy();
  expect((await box('User name or e-mail')).value).toBe('mokafor');
  expect(Object.values(localStorage).join()).not.toContain('lamp');
});

it('signs in once, however often the button is pressed', async () => {
  const signIn = await open();
  await userEvent.type(await box('User name or e-mail'), 'mokafor');
  await userEvent.type(await box('Password'), 'lamp river orange boat');
  await userEvent.dblClick(await screen.findByRole('button', { name: 'Sign in' }));
  await waitFor(() => expect(left).toHaveBeenCalledTimes(1));
  expect(signIn).toHaveBeenCalledTimes(1);
});

it('says from when one may try again', async () => {
  await open({ __typename: 'TooManyAttempts', message: 'Wait.', tryAgainAt: '2036-11-23T15:10:00Z' });
  await signInAs();
  expect(await alert()).toBe(
    'Too many tries. You can try again Nov 23, 2036, 8:10\u00a0am. You need not wait. You can set a new password now: I forgot my password',
  );
});

it('asks for both before anything is sent', async () => {
  const signIn = await open();
  await press();
  expect(await alert()).toContain('Enter your user name or your e-mail.');
  expect(await alert()).toContain('Enter your password.');
  expect(signIn).not.toHaveBeenCalled();
});

it('replaces the front desk’s password and is in, in one step', async () => {
  const answers = [{ __typename: 'PasswordChangeNeeded', message: 'Choose.' }, signedIn];
  const signIn = jest.fn((_root: unknown, _args: object) => answers.shift());
  await renderAt('/sign-in', { Mutation: { signIn } });
  await signInAs('mokafor');
  expect(await screen.findByRole('heading', { name: 'Pick your own password' })).toBeTruthy();
  await userEvent.type(await box('New password'), 'too short');
  await press('Save and sign in');
  expect(await alert()).toContain('Make the password longer: at least 15 letters.');
  await userEvent.type(await box('New password'), ' no more');
  await press('Save and sign in');
  expect(signIn.mock.calls[1]?.[1]).toEqual({
    input: { login: 'mokafor', password: 'lamp river orange boat', newPassword: 'too short no more' },
  });
  expect(left.mock.calls).toEqual([['/']]);
});

it('says that a demo’s link does not work', async () => {
  await open(signedIn, '?link=unknown');
  expect(await alert()).toContain('This link does not work.');
});

it('offers no account in the menu to somebody who may have none', async () => {
  await renderAt('/sign-in');
  await userEvent.click(await screen.findByRole('button', { name: 'Menu' }));
  expect(screen.getByRole('link', { name: 'Home' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Manage account' })).toBeNull();
});
