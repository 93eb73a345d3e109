import { beforeEach, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { onLeave } from '../../../page/leaveTo.ts';
import { renderAt } from '../../../testing/renderAt.tsx';
import type { WaitingCode } from '../verification/useWaitingCode.ts';

const left = jest.fn();
beforeEach(() => {
  left.mockClear();
  onLeave(left);
});

const waiting: WaitingCode = {
  verificationId: 'v1',
  email: 'marta@example.org',
  codeExpiresAt: '2036-11-23T15:10:00Z',
  sentAt: Date.now() - 61_000,
  purpose: 'signUp',
};
const waitFor = (own: Partial<WaitingCode> = {}) =>
  localStorage.setItem(
    'openvisit.draft.waitingCode',
    JSON.stringify({ value: { ...waiting, ...own }, at: Date.now() }),
  );
const verified = (own: object = {}) => ({
  __typename: 'EmailVerified',
  email: 'marta@example.org',
  userName: 'mokafor',
  signedIn: true,
  already: false,
  ...own,
});
const refused = (why: string, triesLeft = 0) => ({ __typename: 'CodeRefused', message: 'No.', why, triesLeft });

async function open(answer: () => object = verified) {
  const verifyEmail = jest.fn((_root: unknown, _input: object) => answer());
  const sent = { __typename: 'VerificationSent', verificationId: 'v2', email: waiting.email };
  const resendVerification = jest.fn((_root: unknown, _input: object) => ({
    ...sent,
    codeExpiresAt: '2036-11-23T15:20:00Z',
  }));
  const page = await renderAt('/verify-email/code', { Mutation: { verifyEmail, resendVerification } });
  return { verifyEmail, resendVerification, ...page };
}
const typeCode = async (code: string) => userEvent.type(await screen.findByLabelText('Six digits'), code);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const title = async (name: string) => expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy();

it('says how often letters leave: who signs up twice in a minute waits for none', async () => {
  waitFor();
  await open();
  expect(screen.getByText(/We send one e-mail a minute, and five a day/)).toBeTruthy();
});

it('says where the code went and how long it fits, takes it with spaces, and goes on', async () => {
  waitFor();
  const { verifyEmail } = await open();
  expect(screen.getByText('marta@example.org')).toBeTruthy();
  expect(screen.getByText('They fit until 8:10 am.')).toBeTruthy();
  await typeCode('123 456');
  await press('Confirm my e-mail');
  await title('Your e-mail is confirmed');
  expect(screen.getByText('mokafor')).toBeTruthy();
  expect(verifyEmail.mock.calls[0]?.[1]).toEqual({ input: { verificationId: 'v1', code: '123456' } });
  expect(localStorage).toHaveLength(0);
  await press('Go on');
  expect(left).toHaveBeenCalledWith('/');
});

it('says how many tries are left', async () => {
  waitFor();
  await open(() => refused('WRONG', 4));
  await typeCode('123456');
  await press('Confirm my e-mail');
  expect((await screen.findByRole('alert')).textContent).toContain('These digits do not fit. You have 4 tries left.');
});

it('asks for all six digits before anything is sent', async () => {
  waitFor();
  const { verifyEmail } = await open();
  await typeCode('12345');
  await press('Confirm my e-mail');
  expect((await screen.findByRole('alert')).textContent).toContain('Enter the six digits from the e-mail.');
  expect(verifyEmail).not.toHaveBeenCalled();
});

it.each([
  ['EXPIRED', 'This code is too old'],
  ['USED_UP', 'Too many wrong tries with this code'],
  ['UNKNOWN', 'We do not know this code'],
])('sends a new code in place of one that is spent: %s', async (why, words) => {
  waitFor();
  const { resendVerification } = await open(() => refused(why));
  await typeCode('123456');
  await press('Confirm my e-mail');
  await title(words);
  await press('Send a new code');
  await title('Look in your e-mail');
  expect(resendVerification.mock.calls[0]?.[1]).toEqual({ input: { verificationId: 'v1' } });
  expect(screen.getByText('They fit until 8:20 am.')).toBeTruthy();
  expect(screen.getByText('You can ask for a new code in a minute.')).toBeTruthy();
});

it('offers a new code a minute after the last one', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  waitFor({ sentAt: Date.now() });
  await open();
  expect(screen.queryByRole('button', { name: 'Send a new code' })).toBeNull();
  await act(() => jest.advanceTimersByTimeAsync(60_000));
  expect(screen.getByRole('button', { name: 'Send a new code' })).toBeTruthy();
  jest.useRealTimers();
});

it('keeps the digits when the tab is killed', async () => {
  waitFor();
  await open();
  await typeCode('1234');
  document.body.replaceChildren();
  await open();
  expect((await screen.findByLabelText<HTMLInputElement>('Six digits')).value).toBe('1234');
});

it('leads back to the address that was wrong', async () => {
  waitFor();
  await open();
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'This is the wrong address. Change it' });
  expect(link.pathname).toBe('/sign-up/reach');
});

it('goes back to the account after a change of address', async () => {
  waitFor({ purpose: 'change' });
  await open(() => verified({ signedIn: false }));
  await typeCode('123456');
  await press('Confirm my e-mail');
  await press('Go on');
  expect(left).toHaveBeenCalledWith('/account');
});

it('sends a code to whoever is signed in and waits for none', async () => {
  const { resendVerification } = await open();
  await press('Send me a code');
  await title('Look in your e-mail');
  expect(resendVerification.mock.calls[0]?.[1]).toEqual({ input: {} });
});

it('asks everybody else to sign in first', async () => {
  const signedOut = () => {
    throw new GraphQLError('Sign in.', { extensions: { code: 'UNAUTHENTICATED' } });
  };
  await renderAt('/verify-email/code', { Mutation: { resendVerification: signedOut } });
  await press('Send me a code');
  expect((await screen.findByRole('alert')).textContent).toContain('Sign in first.');
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Sign in' });
  expect(link.getAttribute('href')).toBe('/sign-in?returnTo=%2Fverify-email%2Fcode');
});
