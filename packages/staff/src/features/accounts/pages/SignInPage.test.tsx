import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../../testing/openPage.tsx';
import { aDevice, challenge } from '../../../testing/passkeys.ts';
import { theresaTran } from '../../../testing/people.ts';
import SignInPage from './SignInPage.tsx';

const signedIn = { __typename: 'SignedIn', viewer: theresaTran };

function open({ answer = signedIn as object, start = challenge as object, address = '/sign-in' } = {}) {
  const taken = jest.fn((_root: unknown, _args: object) => answer);
  const Mutation = { startPasskeySignIn: () => start, finishPasskeySignIn: taken, signInStaff: taken };
  return { ...openPage(SignInPage, address, { Mutation }), taken };
}
const pressPasskey = () => userEvent.click(screen.getByRole('button', { name: 'Sign in with a passkey' }));
const alert = async () => (await screen.findByRole('alert')).textContent?.trim();
async function typeAll() {
  await userEvent.type(screen.getByLabelText('User name or e-mail'), ' ttran ');
  await userEvent.type(screen.getByLabelText('Password'), 'lamp river orange boat');
  await userEvent.type(screen.getByLabelText('Code'), ' 123456 ');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

it('signs in with one press where there is a passkey', async () => {
  aDevice();
  const { left, taken } = open();
  await pressPasskey();
  await waitFor(() => expect(left).toEqual(['/']));
  expect(taken.mock.calls[0]?.[1]).toMatchObject({ input: { challengeId: 'c1', response: expect.any(String) } });
});

it('signs in with a name, a password and a code, and goes where one wanted to go', async () => {
  const { left, taken } = open({ address: '/sign-in?returnTo=%2Frequests%2Fr1' });
  await typeAll();
  await waitFor(() => expect(left).toEqual(['/requests/r1']));
  expect(taken.mock.calls[0]?.[1]).toEqual({
    input: { login: 'ttran', password: 'lamp river orange boat', code: '123456' },
  });
});

it.each(['%2F%2Felsewhere.example.org', '%2F%09%2Felsewhere.example.org', 'https:elsewhere.example.org'])(
  'goes nowhere outside the app, also where the address says %s',
  async wanted => {
    const { left } = open({ address: `/sign-in?returnTo=${wanted}` });
    await typeAll();
    await waitFor(() => expect(left).toEqual(['/']));
  },
);

it.each([
  ['the person closed the question', { refuses: 'NotAllowedError' }, /^No passkey was used/],
  ['the browser is too old', { knowsPasskeys: false }, /^This browser has no passkeys/],
])('says what to do when %s', async (_name, device, words) => {
  aDevice(device);
  const { taken } = open();
  await pressPasskey();
  expect(await alert()).toMatch(words);
  expect(taken).not.toHaveBeenCalled();
});

it('tells nobody which of the three was wrong, and keeps what was typed', async () => {
  open({ answer: { __typename: 'SignInRefused', message: 'No.' } });
  await typeAll();
  expect(await alert()).toMatch(/^That did not fit/);
  expect(screen.getByLabelText<HTMLInputElement>('User name or e-mail').value).toBe(' ttran ');
});

it('says from when one may try again', async () => {
  open({ answer: { __typename: 'TooManyAttempts', message: 'Wait.', tryAgainAt: '2036-11-23T15:10:00Z' } });
  await typeAll();
  expect(await alert()).toMatch(/^Too many tries. You can try again at \d+:10/);
});

it('asks for all three before anything is sent', async () => {
  const { asked } = open();
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  const words = await alert();
  for (const box of ['your user name or your e-mail', 'your password', 'the code']) expect(words).toContain(box);
  expect(asked).toEqual([]);
});
