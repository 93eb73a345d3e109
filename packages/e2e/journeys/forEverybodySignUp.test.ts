import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersEverywhere } from '../src/browser/barriers.ts';
import { aPhone, openBrowser } from '../src/browser/screens.ts';
import { goTo, title } from '../src/browser/title.ts';
import { aNewcomer, type Newcomer } from '../src/family/newcomer.ts';
import { phoneOfNew } from '../src/family/signedUp.ts';
import { signIn, signOut } from '../src/family/signIn.ts';
import { codeIn, codeMail, linkIn, mailTo } from '../src/mail/keptMails.ts';
import { sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const hasNone = async (page: Page) => expect(await barriersEverywhere(page)).toEqual([]);

it('has no barrier on any page of signing up, with boxes that are wrong and with boxes that are right', async () => {
  const page = await aPhone(browser);
  const pilar = aNewcomer('Pilar', 'Montoya');
  await page.goto(`${sharedProduct().family}/sign-up`);
  for (const [heading, fields] of pagesOf(pilar)) {
    await title(page, heading);
    await next(page);
    await page.getByRole('alert').first().waitFor();
    await hasNone(page);
    for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
    await next(page);
  }
  await title(page, 'Check what you typed');
  await hasNone(page);

  await page.getByRole('button', { name: 'Make my account' }).click();
  await title(page, 'Look in your e-mail');
  const mail = await mailTo(pilar.email, codeMail);
  await page.getByLabel('Six digits').fill(codeIn(mail).replace(/\d$/, digit => String((Number(digit) + 1) % 10)));
  await page.getByRole('button', { name: 'Confirm my e-mail' }).click();
  await page.getByRole('alert').first().waitFor();
  await hasNone(page);
  await page.goto(linkIn(mail, '/verify-email'));
  await page.getByRole('button', { name: 'Yes, this is my e-mail' }).click();
  await title(page, 'Your e-mail is confirmed');
  await hasNone(page);
});

it('has no barrier where a password was wrong, too often wrong, forgotten, and set anew', async () => {
  const nils = aNewcomer('Nils', 'Abernathy');
  const page = await phoneOfNew(browser, nils);
  await signOut(page);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').first().waitFor();
  await hasNone(page);
  for (let wrong = 1; wrong <= 5; wrong++) {
    await signIn(page, nils.email, 'not this one at all');
    await page.getByText('This name and password do not go together.').waitFor();
    if (wrong === 1) await hasNone(page);
    await page.reload();
  }
  await signIn(page, nils.email, nils.password);
  await page.getByText('Too many tries.').waitFor();
  await hasNone(page);

  await goTo(page, '/forgot-password');
  await page.getByLabel('User name or e-mail').fill(nils.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await title(page, 'Look in your e-mail');
  await hasNone(page);
  await page.goto(linkIn(await mailTo(nils.email, /Set a new password/), '/reset-password'));
  await page.getByLabel('New password').fill('nine brass bells ring');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await title(page, 'Your new password is saved');
  await hasNone(page);
});

const next = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

const pagesOf = (who: Newcomer): [heading: string, fields: Record<string, string>][] => [
  ['When were you born?', { Month: who.born.month, Day: who.born.day, Year: who.born.year }],
  ['What is your name?', { 'First and middle names': who.givenName, 'Last names': who.familyName }],
  [
    'Where do you live?',
    { 'Street and number': who.line1, City: who.city, State: who.state, 'ZIP code': who.postalCode },
  ],
  ['How can we reach you?', { 'E-mail': who.email, Phone: who.phone }],
  ['Pick a password', { 'New password': who.password }],
];
