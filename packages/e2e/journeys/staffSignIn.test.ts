import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPersonWhoAsks } from '../src/browser/asksFor.ts';
import { aDesk, openBrowser } from '../src/browser/screens.ts';
import { withPasskeys } from '../src/browser/passkeys.ts';
import { goTo, title } from '../src/browser/title.ts';
import { codeOf } from '../src/staff/authenticatorApp.ts';
import { aColleague, anInvited, signOut, start } from '../src/staff/colleague.ts';
import { nobodyIsThere, theProofGrowsOld } from '../src/staff/timePasses.ts';

const lanternfield = 'Lanternfield State Prison';
const password = 'lamp river orange boat';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('brings an invited officer in with a passkey, over a reload in the middle, and again after signing out', async () => {
  const invited = await anInvited(browser, lanternfield);
  const desk = await withPasskeys(await aDesk(browser));
  await start(desk, invited);
  await desk.reload();
  await title(desk, 'Add your second factor');
  await goTo(desk, '/administration/users');
  await title(desk, 'Add your second factor');
  await desk.getByRole('button', { name: 'Add a passkey' }).click();
  await desk.getByRole('region', { name: 'Requests' }).waitFor();

  await signOut(desk);
  await goTo(desk, '/administration/users');
  await title(desk, 'Sign in for staff');
  await desk.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await title(desk, 'Users');
  await goTo(desk, '/account');
  await desk.getByText(/^Last used/).waitFor();
});

it('takes a password with an authenticator app in its place, and a recovery code on the day the phone is lost', async () => {
  const invited = await anInvited(browser, lanternfield);
  const desk = await aDesk(browser);
  await start(desk, invited);
  await desk.getByRole('button', { name: 'Use an app in its place' }).click();
  const secret = (await desk.locator('.secret').textContent()) ?? '';
  await desk.getByLabel('New password').fill(password);
  await desk.getByLabel('Code from the app').fill(codeOf(secret));
  await desk.getByRole('button', { name: 'Add the app' }).click();
  await title(desk, 'Keep your recovery codes');
  const codes = await desk.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allTextContents();
  expect(codes).toHaveLength(10);
  await desk.getByRole('button', { name: 'I have kept them' }).click();
  await desk.getByRole('region', { name: 'Requests' }).waitFor();

  const signIn = async (code: string) => {
    await desk.getByLabel('User name or e-mail').fill(invited.email);
    await desk.getByLabel('Password', { exact: true }).fill(password);
    await desk.getByLabel('Code', { exact: true }).fill(code);
    await desk.getByRole('button', { name: 'Sign in', exact: true }).click();
  };
  await signOut(desk);
  await signIn('000000');
  await desk.getByRole('alert').getByText('That did not fit.').waitFor();
  await signIn(codeOf(secret, 1)); // the code of a minute ago was used
  await desk.getByRole('region', { name: 'Requests' }).waitFor();

  await signOut(desk);
  await signIn(codes[0] ?? '');
  await desk.getByRole('region', { name: 'Requests' }).waitFor();
  await goTo(desk, '/account');
  await desk.getByText('9 left').waitFor();
});

it('locks the screen of somebody who went away, in all tabs, and gives back every letter', async () => {
  const { id, facility } = await aPersonWhoAsks(browser, 'SUSPENDED');
  const { page: desk, email } = await aColleague(browser, facility.name);
  const other = await desk.context().newPage();
  await other.goto(new URL('/administration/users', desk.url()).href);
  await title(other, 'Users');
  await goTo(desk, `/requests/${id}`);
  await desk.getByRole('radio', { name: 'Approve' }).check();
  const message = desk.getByRole('textbox', { name: /^Message to/ });
  await message.fill('Please bring your ID, and come by the door on Elm Str');
  await desk.waitForLoadState('networkidle');

  await nobodyIsThere(email);
  await other.getByRole('searchbox').fill('some');
  await title(desk, 'Your screen is locked');
  await title(other, 'Your screen is locked');
  expect(await message.isVisible()).toBe(false);
  expect(await desk.getByRole('radio', { name: 'Approve' }).count()).toBe(0); // nobody hears it either
  expect(await desk.locator('[aria-live=polite].unseen').count()).toBe(0); // nor what goes on behind it

  await desk.getByRole('button', { name: 'Use your passkey' }).click();
  await message.waitFor();
  expect(await message.inputValue()).toBe('Please bring your ID, and come by the door on Elm Str');
  await message.press('End');
  await message.pressSequentially('eet.');
  await desk.getByRole('button', { name: 'Approve', exact: true }).click();
  await desk.getByText(/^You approved/).waitFor();
  await title(other, 'Users');
  expect(await other.getByRole('searchbox').inputValue()).toBe('some');
});

it('asks for proof before something sensitive, keeps the form when it is called off, and sends it when it is given', async () => {
  const { page: desk, email } = await aColleague(browser, lanternfield, 'Administrator');
  await theProofGrowsOld(email);
  await goTo(desk, '/administration/staff/invite');
  const typed = { 'First name': 'Olin', 'Last name': 'Marsh', 'Work e-mail': `olin.${email}` };
  for (const [label, text] of Object.entries(typed)) await desk.getByLabel(label).fill(text);
  await desk.getByRole('radio', { name: 'Officer' }).check();
  const send = desk.getByRole('button', { name: 'Send the invitation' });

  await send.click();
  await desk.getByRole('dialog', { name: 'Is it you?' }).getByRole('button', { name: 'Cancel' }).click();
  for (const [label, text] of Object.entries(typed)) expect(await desk.getByLabel(label).inputValue()).toBe(text);
  expect(await desk.getByRole('alert').count()).toBe(0);

  await send.click();
  await desk.getByRole('dialog', { name: 'Is it you?' }).getByRole('button', { name: 'Use your passkey' }).click();
  await desk.getByText('We sent Olin Marsh an invitation.').waitFor();
});
