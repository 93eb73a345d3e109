import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriersAt, barriersEverywhere } from '../src/browser/barriers.ts';
import { aPhone, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { anyHomeUser, sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const family = (path: string) => `${sharedProduct().family}${path}`;

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

it('has no barrier where an account is changed', async () => {
  const page = await phoneOf(browser, anyHomeUser('APPROVED'));
  for (const change of ['address', 'phone', 'email', 'password', 'language', 'sessions', 'delete'])
    expect(await barriersAt(page, `/account/${change}`)).toEqual([]);
  await page.context().close();
});
