import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aPhone, deskOf, openBrowser } from '../src/browser/screens.ts';
import { title } from '../src/browser/title.ts';
import { aNewcomer, nameOf, type Newcomer } from '../src/family/newcomer.ts';
import { signIn, signOut } from '../src/family/signIn.ts';
import { anOfficerOf, sharedProduct } from '../src/shared/people.ts';

const facility = 'Cedar Hollow Correctional Center';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('gives a grandfather at the front desk a slip, whose password lets him in once, to choose his own', async () => {
  const grandfather = aNewcomer('Leopold', 'Brandvold');
  const desk = await deskOf(browser, anOfficerOf(facility));
  await fillIn(desk, grandfather);
  await desk.getByRole('button', { name: 'Make the account' }).click();
  await title(desk, 'A slip for Leopold');
  const { userName, password } = await slipOn(desk);
  expect(userName).toMatch(/^lbrandvold\d*$/);

  await desk.emulateMedia({ media: 'print' });
  expect(await desk.locator('body').evaluate(wordsOnPaper)).toContain(password);
  expect(await desk.locator('body').evaluate(wordsOnPaper)).not.toContain('I gave it to Leopold');
  await desk.emulateMedia({ media: null });
  await desk.getByRole('button', { name: 'I gave it to Leopold' }).click();
  await title(desk, nameOf(grandfather));
  expect(await desk.locator('body').innerText()).not.toContain(password);

  const phone = await aPhone(browser);
  await phone.goto(`${sharedProduct().family}/sign-in`);
  await signIn(phone, userName, password);
  await title(phone, 'Pick your own password');
  await phone.getByLabel('New password').fill(grandfather.password);
  await phone.getByRole('button', { name: 'Save and sign in' }).click();
  await title(phone, 'Hello, Leopold');

  await signOut(phone);
  await signIn(phone, userName, password);
  await phone.getByText('This name and password do not go together.').waitFor();
  await signIn(phone, userName, grandfather.password);
  await title(phone, 'Hello, Leopold');
});

it('keeps what an officer typed at the front desk over a reload, and says what is wrong with it', async () => {
  const aunt = aNewcomer('Mirabel', 'Stonebrook');
  const desk = await deskOf(browser, anOfficerOf(facility, 'second'));
  await fillIn(desk, { ...aunt, email: 'mirabel at example', born: { ...aunt.born, year: '2019' } });

  await desk.reload();
  expect(await desk.getByLabel('First name').inputValue()).toBe('Mirabel');
  await desk.getByRole('button', { name: 'Make the account' }).click();
  await desk
    .getByRole('alert')
    .getByRole('link', { name: /^Enter an e-mail like/ })
    .click();
  expect(await desk.getByLabel('E-mail').evaluate(field => field === document.activeElement)).toBe(true);
  await desk.getByLabel('E-mail').fill(aunt.email);
  await desk.getByRole('button', { name: 'Make the account' }).click();
  await desk.getByRole('alert').getByText('An account needs an age of 18 or more.').waitFor();
  await desk.getByRole('button', { name: 'Empty the form' }).click();
  expect(await desk.getByLabel('First name').inputValue()).toBe('');
});

async function fillIn(desk: Page, who: Newcomer) {
  await desk.getByRole('link', { name: 'Administration' }).click();
  await desk.getByRole('link', { name: 'Front desk', exact: true }).click();
  const fields = {
    'First name': who.givenName,
    'Last name': who.familyName,
    Month: who.born.month,
    Day: who.born.day,
    Year: who.born.year,
    'E-mail': who.email,
    'Street and number': who.line1,
    City: who.city,
    State: who.state,
    'ZIP code': who.postalCode,
  };
  for (const [label, text] of Object.entries(fields)) await desk.getByLabel(label, { exact: true }).fill(text);
}

/** As whoever holds the paper reads it: the term, and what stands behind it. */
async function slipOn(desk: Page): Promise<{ userName: string; password: string }> {
  const behind = (term: string) =>
    desk
      .locator('dt', { hasText: term })
      .locator('xpath=following-sibling::dd[1]')
      .evaluate(element => element.textContent ?? '');
  return { userName: await behind('User name'), password: await behind('First password') };
}

/** What stands on the paper when this page is printed. */
const wordsOnPaper = (body: HTMLElement) => {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let words = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement?.checkVisibility()) words += node.textContent;
  return words;
};
