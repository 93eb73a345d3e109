import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ask } from '../src/browser/ask.ts';
import { deskOf, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { aHomeUser, anOfficerOf, sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('signs a family out on every open tab of the device, and shows nothing after going back', async () => {
  const phone = await phoneOf(browser, aHomeUser('APPROVED'));
  const otherTab = await phone.context().newPage();
  await otherTab.goto(sharedProduct().family);
  await otherTab.getByRole('heading', { name: 'Your requests' }).waitFor();

  await phone.goto(new URL('/account', phone.url()).href);
  await phone.getByRole('button', { name: 'Sign out' }).click();

  await phone.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await otherTab.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await phone.goBack();
  await phone.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  expect(await ask(phone, '{ viewer { __typename } }').catch(() => null)).toEqual({ viewer: null });
});

it('signs an officer out, and brings them back to the page they wanted', async () => {
  const officer = anOfficerOf('Riverbend County Jail');
  const desk = await deskOf(browser, officer);
  await desk.getByRole('heading', { level: 1 }).waitFor();

  await desk
    .locator('summary, button')
    .filter({ hasText: officer.name.split(' ')[1]! })
    .first()
    .click();
  await desk.getByRole('button', { name: 'Sign out' }).click();
  await desk.getByRole('heading', { level: 1, name: 'Sign in for staff' }).waitFor();

  await desk.goto(`${sharedProduct().staff}/administration/users`);
  await desk.getByRole('heading', { level: 1, name: 'Sign in for staff' }).waitFor();
});
