import { beforeEach, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onLeave } from '../../../page/leaveTo.ts';
import { isSigningOut } from '../../../page/wantedPath.ts';
import { aHomeUser, aRequest } from '../../../testing/aRequest.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const left = jest.fn();
beforeEach(() => {
  left.mockClear();
  onLeave(left);
  isSigningOut(false);
});

const address = { line1: '12 Oak Street', line2: null, city: 'Alder Springs', state: 'CO', postalCode: '80097' };
const sessions = [
  { id: 's1', device: 'Chrome on Android', createdAt: '2026-11-20T12:00:00Z', current: true },
  { id: 's2', device: 'Safari on Mac', createdAt: '2026-11-20T12:00:00Z', current: false },
  { id: 's3', device: '', createdAt: '2026-11-20T12:00:00Z', current: false },
].map(session => ({ __typename: 'Session', lastSeenAt: '2026-11-21T14:36:00Z', ...session }));

/** Opens one page of Manage account, with a server that answers one mutation like this. */
async function open(page: string, mutation = 'none', answer: () => object = () => ({}), own: object = {}) {
  let marta: object = aHomeUser([], { address, emailVerified: true, sessions, ...own });
  const act = jest.fn((_root: unknown, _args: object) => {
    const given = answer() as { __typename?: string };
    if (given.__typename === 'HomeUser') marta = given;
    return given;
  });
  const Mutation = mutation === 'none' ? {} : { [mutation]: act };
  return { act, ...(await renderAt(`/account${page}`, { Query: { viewer: () => marta }, Mutation })) };
}
const box = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const sent = (act: ReturnType<typeof jest.fn>) => act.mock.calls.map(call => (call[1] as { input: object }).input);
const alert = async () => (await screen.findByRole('alert')).textContent;
const tooMany = { __typename: 'TooManyAttempts', message: 'Wait.', tryAgainAt: '2036-11-23T15:10:00Z' };
const wrongPassword = { __typename: 'PasswordWrong', message: 'Wrong.' };

it('leads to every change, and says where an e-mail is not confirmed yet', async () => {
  await open('', undefined, undefined, { emailVerified: false });
  const links = ['E-mail', 'Phone', 'Address', 'Password', 'Language'].map(what => `Change ${what}`);
  for (const name of links) expect(await screen.findByRole('link', { name })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Not confirmed yet. Confirm it' })).toBeTruthy();
  expect(screen.queryByText(/Then this is shown to/)).toBeNull();
});

it('says that an approved facility sees a new photo', async () => {
  const Query = { viewer: () => aHomeUser([aRequest({ status: 'APPROVED' })], { emailVerified: true }) };
  await renderAt('/account', { Query });
  expect(await screen.findByText(/Then this is shown to Riverbend County Jail/)).toBeTruthy();
});

it('changes the address, and shows it', async () => {
  const moved = { ...address, line1: '3 Elm Road' };
  const { act, here } = await open('/address', 'updateAccount', () =>
    aHomeUser([], { address: moved, emailVerified: true }),
  );
  expect((await box('City')).value).toBe('Alder Springs');
  await userEvent.clear(await box('Street and number'));
  await userEvent.type(await box('Street and number'), '3 Elm Road');
  await press('Save');
  expect(await screen.findByText('3 Elm Road, Alder Springs, CO 80097')).toBeTruthy();
  expect(sent(act)).toEqual([{ address: moved }]);
  expect(here()).toBe('/account');
  expect(localStorage).toHaveLength(0);
});

it('keeps a half typed phone number when the tab is killed, and names what is wrong with it', async () => {
  await open('/phone');
  await userEvent.clear(await box('Phone'));
  await userEvent.type(await box('Phone'), '720');
  document.body.replaceChildren();
  await open('/phone');
  expect((await box('Phone')).value).toBe('720');
  await press('Save');
  expect(await alert()).toContain('Enter your phone number, like (555) 555-0142.');
});

it('changes the e-mail after the password, and asks for the new one’s code', async () => {
  const verification = { verificationId: 'v1', email: 'new@example.org', codeExpiresAt: '2036-11-23T15:10:00Z' };
  const answers = [wrongPassword, { __typename: 'VerificationSent', ...verification }];
  const { act, here } = await open('/email', 'changeEmail', () => answers.shift()!);
  await userEvent.type(await box('E-mail'), 'new@example.org');
  await userEvent.type(await box('Password'), 'not mine');
  await press('Send me a code');
  expect(await alert()).toContain('This is not your password.');
  await press('Send me a code');
  await waitFor(() => expect(here()).toBe('/verify-email/code'));
  expect(await screen.findByText('new@example.org')).toBeTruthy();
  expect(sent(act)[1]).toEqual({ email: 'new@example.org', password: 'not mine' });
});

it('says that the e-mail is the same', async () => {
  const fields = [{ path: 'email', code: 'UNCHANGED', message: 'Same.' }];
  await open('/email', 'changeEmail', () => ({ __typename: 'InvalidInput', message: 'Same.', fields }));
  await userEvent.type(await box('E-mail'), 'marta@example.org');
  await userEvent.type(await box('Password'), 'lamp river orange boat');
  await press('Send me a code');
  expect(await alert()).toContain('This is your e-mail already.');
});

it('changes the password', async () => {
  const { act } = await open('/password', 'changePassword', () => ({
    __typename: 'PasswordChanged',
    userName: 'mokafor',
  }));
  await userEvent.type(await box('Password'), 'lamp river orange boat');
  await userEvent.type(await box('New password'), 'window bread seven hats');
  await press('Save the password');
  expect(await screen.findByRole('heading', { name: 'Your new password is saved' })).toBeTruthy();
  expect(sent(act)).toEqual([{ password: 'lamp river orange boat', newPassword: 'window bread seven hats' }]);
});

it('says from when one may try a password again', async () => {
  await open('/password', 'changePassword', () => tooMany);
  await userEvent.type(await box('Password'), 'lamp river orange boat');
  await userEvent.type(await box('New password'), 'window bread seven hats');
  await press('Save the password');
  expect(await alert()).toContain('Too many tries.');
});

it('changes the language of pages and e-mails', async () => {
  const { act } = await open('/language', 'updateAccount', () =>
    aHomeUser([], { language: 'ES', emailVerified: true }),
  );
  await userEvent.click(await screen.findByRole('radio', { name: 'Español' }));
  await press('Save');
  expect(await screen.findByRole('heading', { name: 'Manage account' })).toBeTruthy();
  expect(sent(act)).toEqual([{ language: 'ES' }]);
});

it('signs another device out, and never offers it for this one', async () => {
  const { act } = await open('/sessions', 'endSession', () => ({ __typename: 'SignedOut', ok: true }));
  expect(await screen.findByText('This device')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'End Chrome on Android' })).toBeNull();
  await press('End Safari on Mac');
  await waitFor(() => expect(screen.queryByText('Safari on Mac')).toBeNull());
  expect(screen.getByRole('button', { name: 'End A device we do not know' })).toBeTruthy();
  expect(sent(act)).toEqual([{ sessionId: 's2' }]);
});

it('signs all other devices out at once', async () => {
  const { act } = await open('/sessions', 'endOtherSessions', () => ({ __typename: 'SignedOut', ok: true }));
  await press('Sign out on all other devices');
  await waitFor(() => expect(screen.queryAllByRole('button', { name: /^End/ })).toEqual([]));
  expect(screen.queryByRole('button', { name: 'Sign out on all other devices' })).toBeNull();
  expect(sent(act)).toEqual([{ ok: true }]);
});

it('says what a deletion does, asks for the password, and says goodbye', async () => {
  localStorage.setItem('openvisit.draft.account.phone', '{}');
  const answers = [wrongPassword, { __typename: 'AccountDeleted', ok: true }];
  const { act } = await open('/delete', 'deleteAccount', () => answers.shift()!);
  const what = await screen.findByRole('list');
  expect(within(what).getByText('Facilities keep their records')).toBeTruthy();
  await press('Delete my account');
  expect(await alert()).toContain('Enter your password.');
  await userEvent.type(await box('Password'), 'lamp river orange boat');
  await press('Delete my account');
  await waitFor(async () => expect(await alert()).toContain('This is not your password.'));
  expect(left).not.toHaveBeenCalled();
  await press('Delete my account');
  await waitFor(() => expect(left.mock.calls).toEqual([['/goodbye']]));
  expect(sent(act)).toHaveLength(2);
  expect(localStorage).toHaveLength(0);
});

it('ends at a page that says the account is gone', async () => {
  await renderAt('/goodbye');
  expect(await screen.findByRole('heading', { level: 1, name: 'Your account is deleted' })).toBeTruthy();
});
