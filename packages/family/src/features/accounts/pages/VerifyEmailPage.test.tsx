import { afterEach, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../../../testing/renderAt.tsx';

const waiting = { verificationId: 'v1', email: 'marta@example.org', codeExpiresAt: '2036-11-23T15:10:00Z' };
const verified = { __typename: 'EmailVerified', email: waiting.email, userName: 'mokafor' };

async function open(answer: object, hash = '#token=abc') {
  history.replaceState(null, '', `/verify-email${hash}`);
  const verifyEmail = jest.fn((_root: unknown, _input: object) => answer);
  await renderAt('/verify-email', { Mutation: { verifyEmail } });
  return verifyEmail;
}
const press = async () => userEvent.click(await screen.findByRole('button', { name: 'Yes, this is my e-mail' }));
const title = async (name: string) => expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy();
afterEach(() => history.replaceState(null, '', '/'));

it('uses nothing up before the button is pressed', async () => {
  const verifyEmail = await open({});
  await title('Is this your e-mail?');
  expect(verifyEmail).not.toHaveBeenCalled();
});

it('goes on at once on the device that signed up', async () => {
  const kept = { value: { ...waiting, sentAt: 0, purpose: 'signUp' }, at: Date.now() };
  localStorage.setItem('openvisit.draft.waitingCode', JSON.stringify(kept));
  const verifyEmail = await open({ ...verified, signedIn: true, already: false });
  await press();
  await title('Your e-mail is confirmed');
  expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
  expect(verifyEmail.mock.calls[0]?.[1]).toEqual({ input: { token: 'abc', verificationId: 'v1' } });
});

it('says on another device to sign in, there or where one began', async () => {
  const verifyEmail = await open({ ...verified, signedIn: false, already: false });
  await press();
  expect(await screen.findByText('Now sign in, here or where you started.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Sign in' })).toBeTruthy();
  expect(verifyEmail.mock.calls[0]?.[1]).toEqual({ input: { token: 'abc', verificationId: null } });
});

it('says that the link was opened before', async () => {
  await open({ ...verified, signedIn: false, already: true });
  await press();
  await title('Your e-mail was confirmed before');
});

it('offers a new code in place of a link that is too old', async () => {
  await open({ __typename: 'CodeRefused', message: 'Old.', why: 'EXPIRED', triesLeft: 0 });
  await press();
  await title('This link does not work any more');
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Get a new code' }).pathname).toBe('/verify-email/code');
});

it('says so when half of the link is missing', async () => {
  await open({}, '');
  await title('This link does not work any more');
});
