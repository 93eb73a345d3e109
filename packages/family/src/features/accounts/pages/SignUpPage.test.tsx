import { expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../../../testing/renderAt.tsx';
import { rememberRefused } from '../signUp/refusedFaults.ts';
import { rememberPassword } from '../signUp/typedPassword.ts';

const password = 'lamp river orange boat';
const signedUp = {
  __typename: 'SignedUp',
  verificationId: 'v1',
  email: 'jnunez@example.org',
  codeExpiresAt: '2036-11-23T15:10:00Z',
};

const box = (name: RegExp | string) => screen.findByLabelText<HTMLInputElement>(name);
const type = async (typed: Record<string, string>) => {
  for (const [name, text] of Object.entries(typed)) await userEvent.type(await box(name), text);
};
const press = async (name = 'Continue') => userEvent.click(await screen.findByRole('button', { name }));
const title = async (name: string) => expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy();

async function open(answer: () => object = () => signedUp, path = '/sign-up') {
  const signUp = jest.fn((_root: unknown, _input: object) => answer());
  return { signUp, ...(await renderAt(path, { Mutation: { signUp } })) };
}

/** A killed tab: what this page kept in its own memory is gone. */
function killTab() {
  rememberPassword('');
  rememberRefused([]);
  document.body.replaceChildren();
}

const born = { Month: '8', Day: '2', Year: '1974' };
const pages = [
  ['When were you born?', born],
  ['What is your name?', { 'First and middle names': ' José ', 'Last names': 'Núñez' }],
  [
    'Where do you live?',
    { 'Street and number': '12 Oak Street', City: 'Alder Springs', State: 'co', 'ZIP code': '80097' },
  ],
  ['How can we reach you?', { 'E-mail': 'jnunez@example.org', Phone: '(720) 555-0113' }],
  ['Pick a password', { 'New password': password }],
] as const;

async function fillIn() {
  for (const [question, typed] of pages) {
    await title(question);
    await type(typed);
    await press();
  }
}

it('makes an account, one question to a page, and asks for the code', async () => {
  killTab();
  const { signUp, here } = await open();
  await fillIn();
  await title('Check what you typed');
  expect(screen.getByText('Aug 2, 1974')).toBeTruthy();
  expect(screen.getByText('12 Oak Street, Alder Springs, CO 80097')).toBeTruthy();
  await press('Make my account');
  await title('Look in your e-mail');
  expect(here()).toBe('/verify-email/code');
  expect(signUp.mock.calls.map(([, args]) => args)).toEqual([
    {
      input: {
        dateOfBirth: '1974-08-02',
        givenName: 'José',
        familyName: 'Núñez',
        address: { line1: '12 Oak Street', line2: null, city: 'Alder Springs', state: 'CO', postalCode: '80097' },
        email: 'jnunez@example.org',
        phone: '(720) 555-0113',
        password,
        language: 'EN',
      },
    },
  ]);
});

it('forgets the password once it was sent: somebody else may take the phone', async () => {
  killTab();
  await open();
  await fillIn();
  await press('Make my account');
  await userEvent.click(await screen.findByRole('link', { name: 'This is the wrong address. Change it' }));
  expect((await box('E-mail')).value).toBe('jnunez@example.org');
  await press();
  expect((await box('New password')).value).toBe('');
});

it('keeps every typed field when the tab is killed, and never the password', async () => {
  killTab();
  await open();
  await fillIn();
  await title('Check what you typed');
  expect(Object.values(localStorage).join()).not.toContain('lamp');

  killTab();
  await open(undefined, '/sign-up/check');
  await title('Pick a password');
  expect(await screen.findByText(/Please type your password once more/)).toBeTruthy();
  expect((await box('New password')).value).toBe('');
  await type({ 'New password': password });
  await press();
  await title('Check what you typed');
  expect(screen.getByText('José Núñez')).toBeTruthy();
});

it('leads home who is signed in already', async () => {
  killTab();
  const { here } = await renderAt('/sign-up', { Query: { viewer: () => ({ __typename: 'HomeUser' }) } });
  await waitFor(() => expect(here()).toBe('/'));
});

it('tells somebody under 18 kindly, keeps nothing and sends nothing', async () => {
  killTab();
  const { asked, here } = await open();
  await type({ Month: '1', Day: '1', Year: String(new Date().getFullYear() - 17) });
  await press();
  await title('You can have an account when you are 18');
  expect(screen.getByText(/We kept nothing of what you typed/)).toBeTruthy();
  expect(here()).toBe('/sign-up/too-young');
  expect(localStorage).toHaveLength(0);
  expect(asked.filter(({ query }) => !query.includes('WhoIsHere'))).toEqual([]);
});

it.each([
  [{ Month: '2', Day: '29', Year: '1999' }],
  [{ Month: '1', Day: '1', Year: '2999' }],
  [{ Month: '1', Day: '1', Year: '1890' }],
  [{ Month: '8' }],
])('asks again for a day that cannot be a birthday: %j', async typed => {
  killTab();
  await open();
  await type(typed);
  await press();
  const summary = await screen.findByRole('alert');
  await userEvent.click(within(summary).getByText('Enter your date of birth, like 8 2 1974.'));
  expect(document.activeElement).toBe(await box('Month'));
});

it('lets nobody past a page that is not finished', async () => {
  killTab();
  const { here } = await open(undefined, '/sign-up/reach');
  await title('When were you born?');
  expect(here()).toBe('/sign-up/birth');
});

it('goes back from the check to one answer, and straight on to the check', async () => {
  killTab();
  await open();
  await fillIn();
  await userEvent.click(await screen.findByRole('link', { name: 'Change Phone' }));
  await title('How can we reach you?');
  await userEvent.clear(await box('Phone'));
  await type({ Phone: '+52 55 5555 0142' });
  await press();
  await title('Check what you typed');
  expect(screen.getByText('+52 55 5555 0142')).toBeTruthy();
});

it('puts what the server refuses on the page that asked for it', async () => {
  killTab();
  await open(() => ({
    __typename: 'InvalidInput',
    message: 'Please check.',
    fields: [{ path: 'password', code: 'EASY', message: 'Easy to guess.' }],
  }));
  await fillIn();
  await press('Make my account');
  await title('Pick a password');
  const words = 'This password is easy to guess. Pick other words.';
  expect(within(await screen.findByRole('alert')).getByText(words)).toBeTruthy();
});

it('keeps all of it when the line goes down, and sends it again', async () => {
  killTab();
  const answers = [
    () => {
      throw new Error('The line was cut.');
    },
    () => signedUp,
  ];
  const { signUp } = await open(() => answers.shift()!());
  await fillIn();
  await press('Make my account');
  expect((await screen.findByRole('alert')).textContent).toContain('Nothing is lost. Please try again.');
  await press('Make my account');
  await title('Look in your e-mail');
  expect(signUp).toHaveBeenCalledTimes(2);
});

it('says from when one may try again', async () => {
  killTab();
  await open(() => ({ __typename: 'TooManyAttempts', message: 'Wait.', tryAgainAt: '2036-11-23T15:10:00Z' }));
  await fillIn();
  await press('Make my account');
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Too many tries. You can try again Nov 23, 2036, 8:10\u00a0am. Nothing was changed. You can close this page and come back then.',
  );
});

it('says in Spanish which box is which', async () => {
  killTab();
  await renderAt('/sign-up', {}, 'es');
  await userEvent.click(await screen.findByRole('button', { name: 'Seguir' }));
  const words = 'Escriba su fecha de nacimiento, por ejemplo 8 2 1974 (mes, día, año).';
  expect(within(await screen.findByRole('alert')).getByText(words)).toBeTruthy();
});
