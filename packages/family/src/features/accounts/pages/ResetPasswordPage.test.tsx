import { afterEach, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../../../testing/renderAt.tsx';

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const title = async (name: string) => expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy();
afterEach(() => history.replaceState(null, '', '/'));

async function open(answer: object, hash = '#token=abc') {
  history.replaceState(null, '', `/reset-password${hash}`);
  const resetPassword = jest.fn((_root: unknown, _args: object) => answer);
  await renderAt('/reset-password', { Mutation: { resetPassword } });
  return resetPassword;
}

it('sends a link, and says the same to everybody', async () => {
  const requestPasswordReset = jest.fn((_root: unknown, _args: object) => ({
    __typename: 'PasswordResetSent',
    ok: true,
  }));
  await renderAt('/forgot-password', { Mutation: { requestPasswordReset } });
  await userEvent.type(await screen.findByLabelText('User name or e-mail'), 'nobody@example.org');
  await press('Send me a link');
  await title('Look in your e-mail');
  expect(screen.getByText(/If there is an account for/).textContent).toContain('nobody@example.org');
  expect(requestPasswordReset.mock.calls[0]?.[1]).toEqual({ input: { login: 'nobody@example.org' } });
});

it('sets a new password, and tells the user name', async () => {
  const resetPassword = await open({ __typename: 'PasswordChanged', userName: 'mokafor' });
  await userEvent.type(await screen.findByLabelText('New password'), 'lamp river orange boat');
  await press('Save the password');
  await title('Your new password is saved');
  expect(screen.getByText('mokafor')).toBeTruthy();
  expect(resetPassword.mock.calls[0]?.[1]).toEqual({ input: { token: 'abc', password: 'lamp river orange boat' } });
});

it('says why a password cannot be taken', async () => {
  const fields = [{ path: 'password', code: 'EASY', message: 'Easy.' }];
  await open({ __typename: 'InvalidInput', message: 'Check.', fields });
  await userEvent.type(await screen.findByLabelText('New password'), 'password password');
  await press('Save the password');
  expect((await screen.findByRole('alert')).textContent).toContain('This password is easy to guess.');
});

it('offers a new link in place of one that is over', async () => {
  await open({ __typename: 'LinkExpired', message: 'Over.' });
  await userEvent.type(await screen.findByLabelText('New password'), 'lamp river orange boat');
  await press('Save the password');
  await title('This link does not work any more');
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Send me a new link' }).pathname).toBe('/forgot-password');
});

it('says so when half of the link is missing', async () => {
  await open({}, '');
  await title('This link does not work any more');
});
