import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aFacilityNotAsked } from '../src/browser/ask.ts';
import { tabTo } from '../src/browser/byKeyboard.ts';
import { onlyRequestOf } from '../src/browser/decide.ts';
import { aPhone, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { title } from '../src/browser/title.ts';
import { aNewcomer } from '../src/family/newcomer.ts';
import { codeIn, codeMail, mailTo } from '../src/mail/keptMails.ts';
import { aHomeUser, sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('lets an aunt who uses no pointer ask for access and take it back', async () => {
  const page = await phoneOf(browser, aHomeUser('APPROVED'));
  const facility = await aFacilityNotAsked(page);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('link', { name: 'Add a new facility' }).waitFor();

  await tabTo(page, 'Add a new facility');
  await page.keyboard.press('Enter');
  await heading('Which state is the facility in?');
  await choose(facility.stateName);
  await heading('Which facility?');
  await choose(facility.name);
  await heading('Check before you send');
  await tabTo(page, 'Send request');
  await page.keyboard.press('Enter');
  await heading('Request sent');

  await tabTo(page, 'See your request');
  await page.keyboard.press('Enter');
  await page.getByText('Pending', { exact: true }).first().waitFor();
  await tabTo(page, 'Take back this request');
  await page.keyboard.press('Enter');
  await heading('Take back your request?');
  await tabTo(page, 'Take it back');
  await page.keyboard.press('Enter');
  await heading('You took back your request');
  expect((await onlyRequestOf(page, 'WITHDRAWN')).facility.id).toBe(facility.id);

  /** Tab to the first answer, arrows to the one that is meant, Tab to Continue. */
  async function choose(answer: string) {
    const radio = page.getByRole('radio', { name: answer });
    await radio.waitFor();
    const first = page.getByRole('radio').first();
    for (let presses = 0; !(await first.evaluate(isFocused)) && presses < 40; presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let presses = 0; !(await radio.isChecked()) && presses < 20; presses++) await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Continue');
    await page.keyboard.press('Enter');
  }
});

it('lets an uncle who uses no pointer sign up, mend a mistake, and confirm his e-mail', async () => {
  const uncle = aNewcomer('Matteo', 'Grünwald');
  const page = await aPhone(browser);
  await page.goto(`${sharedProduct().family}/sign-in`);
  await title(page, 'Sign in');
  const press = async (name: string | RegExp) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  const typed = async (fields: Record<string, string>) => {
    for (const [label, text] of Object.entries(fields)) {
      await tabTo(page, label);
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
  };

  await press('Make an account');
  await title(page, 'When were you born?');
  await typed({ Month: uncle.born.month, Day: uncle.born.day, Year: '19' });
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Enter your date of birth/ })
    .waitFor();
  await press(/^Enter your date of birth/);
  await typed({ Year: uncle.born.year });
  await title(page, 'What is your name?');
  await typed({ 'First and middle names': uncle.givenName, 'Last names': uncle.familyName });
  await title(page, 'Where do you live?');
  const { line1, city, state, postalCode } = uncle;
  await typed({ 'Street and number': line1, City: city, State: state, 'ZIP code': postalCode });
  await title(page, 'How can we reach you?');
  await typed({ 'E-mail': uncle.email, Phone: uncle.phone });
  await title(page, 'Pick a password');
  await typed({ 'New password': uncle.password });
  await title(page, 'Check what you typed');
  await press('Make my account');
  await title(page, 'Look in your e-mail');
  await typed({ 'Six digits': codeIn(await mailTo(uncle.email, codeMail)) });
  await title(page, 'Your e-mail is confirmed');
  await press('Go on');
  await title(page, 'Hello, Matteo');
});

const isFocused = (element: Element) => element === document.activeElement;
