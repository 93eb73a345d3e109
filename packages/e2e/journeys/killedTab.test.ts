import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aHand } from '../src/browser/hand.ts';
import { aPhone, openBrowser } from '../src/browser/screens.ts';
import { goTo, title } from '../src/browser/title.ts';
import { aNewcomer } from '../src/family/newcomer.ts';
import { phoneOfNew, sendPicture } from '../src/family/signedUp.ts';
import { signIn } from '../src/family/signIn.ts';
import { signUpByHand } from '../src/family/signUpByHand.ts';
import { codeIn, codeMail, linkIn, mailTo } from '../src/mail/keptMails.ts';
import { anIdCard } from '../src/pictures/pictures.ts';
import { sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('loses no letter of a sign-up when the phone closes the tab on each of its pages', async () => {
  const ida = aNewcomer('Ida', 'Sandoval');
  let phone = await aPhone(browser);
  await phone.goto(`${sharedProduct().family}/sign-up`);

  const pages: [heading: string, fields: Record<string, string>][] = [
    ['When were you born?', { Month: ida.born.month, Day: ida.born.day, Year: ida.born.year }],
    ['What is your name?', { 'First and middle names': ida.givenName, 'Last names': ida.familyName }],
    [
      'Where do you live?',
      { 'Street and number': ida.line1, City: ida.city, State: ida.state, 'ZIP code': ida.postalCode },
    ],
    ['How can we reach you?', { 'E-mail': ida.email, Phone: ida.phone }],
  ];
  for (const [heading, fields] of pages) {
    await title(phone, heading);
    for (const [label, text] of Object.entries(fields)) await phone.getByLabel(label, { exact: true }).fill(text);
    phone = await reopened(phone);
    await title(phone, heading);
    for (const [label, text] of Object.entries(fields))
      expect(await phone.getByLabel(label, { exact: true }).inputValue()).toBe(text);
    await phone.getByRole('button', { name: 'Continue' }).click();
  }
  await title(phone, 'Pick a password');
  await phone.getByLabel('New password').fill(ida.password);
  await phone.getByRole('button', { name: 'Continue' }).click();
  await title(phone, 'Check what you typed');
  expect(JSON.stringify(await phone.context().storageState())).not.toContain(ida.password);

  phone = await reopened(phone);
  await title(phone, 'Pick a password'); // it alone is typed again
  await phone.getByLabel('New password').fill(ida.password);
  await phone.getByRole('button', { name: 'Continue' }).click();
  await title(phone, 'Check what you typed');
  await phone.getByText(ida.line1).waitFor();
  await phone.getByRole('button', { name: 'Make my account' }).click();
  await title(phone, 'Look in your e-mail');

  const code = codeIn(await mailTo(ida.email, codeMail));
  await phone.getByLabel('Six digits').fill(code.slice(0, 3));
  phone = await reopened(phone);
  await title(phone, 'Look in your e-mail');
  expect(await phone.getByLabel('Six digits').inputValue()).toBe(code.slice(0, 3));
  await phone.getByLabel('Six digits').fill(code);
  await phone.getByRole('button', { name: 'Confirm my e-mail' }).click();
  await title(phone, 'Your e-mail is confirmed');
  expect(JSON.stringify(await phone.context().storageState())).not.toContain(ida.line1);
});

it('lets somebody who left in the middle go on with the same next step on another phone', async () => {
  const pavel = aNewcomer('Pavel', 'Horvath');
  const phone = await phoneOfNew(browser, pavel);
  await sendPicture(phone, 'PHOTO', await anIdCard());
  await phone.close();

  const other = await aPhone(browser);
  await other.goto(`${sharedProduct().family}/sign-in`);
  await signIn(other, pavel.email, pavel.password);
  await title(other, 'Hello, Pavel');
  await other.getByText('2 things are left.').waitFor();
  await other.getByRole('link', { name: 'Add your ID' }).click();
  await title(other, /ID/);
});

it('signs the phone in where the mail’s link is opened on it, and says it was confirmed before when it is opened again', async () => {
  const rosa = aNewcomer('Rosalind', 'Achterberg');
  const phone = await aPhone(browser);
  await phone.goto(`${sharedProduct().family}/sign-up`);
  await signUpByHand(aHand(phone), rosa);
  const link = linkIn(await mailTo(rosa.email, codeMail), '/verify-email');

  const mailTab = await phone.context().newPage();
  await mailTab.goto(link);
  await title(mailTab, 'Is this your e-mail?');
  await mailTab.getByRole('button', { name: 'Yes, this is my e-mail' }).click();
  await title(mailTab, 'Your e-mail is confirmed');
  await mailTab.getByRole('button', { name: 'Go on' }).click();
  await title(mailTab, 'Hello, Rosalind');

  await mailTab.goto(link);
  await mailTab.getByRole('button', { name: 'Yes, this is my e-mail' }).click();
  await title(mailTab, 'Your e-mail was confirmed before');
});

it('confirms by a link that is opened on a computer, which is not signed in by it, and the phone goes on by signing in', async () => {
  const emil = aNewcomer('Emil', 'Castellano');
  const phone = await aPhone(browser);
  await phone.goto(`${sharedProduct().family}/sign-up`);
  await signUpByHand(aHand(phone), emil);
  const mail = await mailTo(emil.email, codeMail);

  const computer = await aPhone(browser);
  await computer.goto(linkIn(mail, '/verify-email'));
  await computer.getByRole('button', { name: 'Yes, this is my e-mail' }).click();
  await title(computer, 'Your e-mail is confirmed');
  await computer.getByText('Now sign in, here or where you started.').waitFor();
  await goTo(computer, '/');
  await title(computer, 'Sign in');

  await phone.getByLabel('Six digits').fill(codeIn(mail));
  await phone.getByRole('button', { name: 'Confirm my e-mail' }).click();
  await title(phone, 'Your e-mail was confirmed before');
  await phone.getByRole('link', { name: 'Sign in' }).click();
  await signIn(phone, emil.email, emil.password);
  await title(phone, 'Hello, Emil');
});

/** The system closed the tab; the person opens it again at the same place. */
async function reopened(page: Page): Promise<Page> {
  const again = await page.context().newPage();
  const url = page.url();
  await page.close();
  await again.goto(url);
  return again;
}
