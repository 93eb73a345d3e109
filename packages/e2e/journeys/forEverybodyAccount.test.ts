import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersAt, barriersEverywhere } from '../src/browser/barriers.ts';
import { aPhone, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { anyHomeUser, sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const family = (path: string) => `${sharedProduct().family}${path}`;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What somebody typed to sign up, as their phone keeps it. */
const typed = {
  born: { month: '8', day: '2', year: '1974' },
  givenName: 'Rosalind',
  familyName: 'Achterberg',
  line1: '12 Oak Street',
  line2: '',
  city: 'Alder Springs',
  state: 'CO',
  postalCode: '80097',
  email: 'rosalind@example.org',
  phone: '(720) 555-0113',
};
const waitingCode = {
  verificationId: 'v1',
  email: typed.email,
  codeExpiresAt: '2036-11-23T15:10:00Z',
  sentAt: 0,
  purpose: 'signUp',
};

/** A phone that keeps a draft from before. */
async function aPhoneThatKeeps(drafts: Record<string, object>): Promise<Page> {
  const page = await aPhone(browser);
  await page.addInitScript(kept => {
    for (const [key, value] of Object.entries(kept))
      localStorage.setItem(`openvisit.draft.${key}`, JSON.stringify({ value, at: Date.now() }));
  }, drafts);
  return page;
}

it.each([
  '/sign-up/too-young',
  '/verify-email',
  '/verify-email#token=abc',
  '/verify-email/code',
  '/forgot-password',
  '/reset-password',
  '/reset-password#token=abc',
  '/goodbye',
])('has no barrier on the way into an account and out of it: %s', async path => {
  const page = await aPhone(browser);
  await page.goto(family(path));
  expect(await barriersEverywhere(page)).toEqual([]);
  await page.context().close();
});

it('has no barrier on any page of the sign-up, and where something is to be fixed', async () => {
  const page = await aPhoneThatKeeps({ signUp: typed });
  await page.goto(family('/sign-up'));
  for (const step of ['birth', 'name', 'address', 'reach', 'password'])
    expect(await barriersAt(page, `/sign-up/${step}`)).toEqual([]);
  await press(page, 'Continue');
  await page.getByRole('alert').waitFor();
  expect(await barriersEverywhere(page)).toEqual([]);

  await page.getByLabel('New password').fill('lamp river orange boat');
  await press(page, 'Continue');
  await page.getByRole('heading', { name: 'Check what you typed' }).waitFor();
  expect(await barriersEverywhere(page)).toEqual([]);
  await page.context().close();
});

it('has no barrier where a code is typed, and where it was wrong', async () => {
  const page = await aPhoneThatKeeps({ waitingCode });
  await page.goto(family('/verify-email/code'));
  expect(await barriersEverywhere(page)).toEqual([]);
  await press(page, 'Confirm my e-mail');
  await page.getByRole('alert').waitFor();
  expect(await barriersEverywhere(page)).toEqual([]);
  await page.context().close();
});

it('has no barrier where a sign-in is refused', async () => {
  const page = await aPhone(browser);
  await page.goto(family('/sign-in'));
  await page.getByLabel('User name or e-mail').fill('nobody');
  await page.getByLabel('Password', { exact: true }).fill('not my password');
  await press(page, 'Sign in');
  await page.getByRole('alert').waitFor();
  expect(await barriersEverywhere(page)).toEqual([]);
  await page.context().close();
});

it('has no barrier where an account is changed', async () => {
  const page = await phoneOf(browser, anyHomeUser('APPROVED'));
  for (const change of ['address', 'phone', 'email', 'password', 'language', 'sessions', 'delete'])
    expect(await barriersAt(page, `/account/${change}`)).toEqual([]);
  await page.context().close();
});
