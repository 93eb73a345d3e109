import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aPersonWhoAsks } from '../src/browser/asksFor.ts';
import { barriersAt, barriersEverywhere } from '../src/browser/barriers.ts';
import { decide } from '../src/browser/decide.ts';
import { aPhone, deskOf, openBrowser, openBrowserWithCamera, phoneOf } from '../src/browser/screens.ts';
import { goTo, title } from '../src/browser/title.ts';
import { aNewcomer } from '../src/family/newcomer.ts';
import { phoneOfNew } from '../src/family/signedUp.ts';
import { anIdCard } from '../src/pictures/pictures.ts';
import { anOfficerOf, anyHomeUser, sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const hasNone = async (page: Page) => expect(await barriersEverywhere(page)).toEqual([]);

it('has no barrier where a change of the account was refused', async () => {
  const page = await phoneOf(browser, anyHomeUser('APPROVED'));
  await goTo(page, '/account/password');
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').first().waitFor();
  await hasNone(page);
  await goTo(page, '/account/address');
  await page.getByLabel('City').fill('');
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').first().waitFor();
  await hasNone(page);
});

it('has no barrier from the first task of an account to its pictures, with a camera', async () => {
  const withCamera = await openBrowserWithCamera();
  try {
    const page = await phoneOfNew(withCamera, aNewcomer('Josefa', 'Lindqvist'));
    await title(page, 'Hello, Josefa');
    await hasNone(page);
    await goTo(page, '/account/pictures/photo');
    await hasNone(page);
    await page.getByRole('button', { name: 'Take a picture' }).click();
    await page.getByText('The camera is on.').waitFor({ state: 'attached' });
    await hasNone(page);
    await page.getByRole('button', { name: 'Take the picture' }).click();
    await title(page, 'Check your picture');
    await hasNone(page);
    await page.getByRole('button', { name: /^(Use this picture|Send it anyway)$/ }).click();
    await title(page, /was sent$/);
    await hasNone(page);
    expect(await barriersAt(page, '/account/pictures/photo')).toEqual([]);
  } finally {
    await withCamera.close();
  }
});

it('has no barrier without a camera, with a file that is no picture, and where the back of an ID is offered', async () => {
  const page = await phoneOfNew(browser, aNewcomer('Amos', 'Thibodeaux'));
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotFoundError'));
  });
  await goTo(page, '/account/pictures/id-front');
  await page.getByRole('button', { name: 'Take a picture' }).click();
  await title(page, 'We found no camera');
  await hasNone(page);
  await choose(page, { name: 'words.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture at all') });
  await page.getByText(/^We cannot open this file/).waitFor();
  await hasNone(page);
  await choose(page, await anIdCard(31));
  await page.getByRole('button', { name: /^(Use this picture|Send it anyway)$/ }).click();
  await title(page, 'Your ID was sent');
  await hasNone(page);
});

it('has no barrier where a facility asked for several things at once', async () => {
  const { phone, facility, id } = await aPersonWhoAsks(browser, 'APPROVED');
  const desk = await deskOf(browser, anOfficerOf(facility.name));
  await decide(desk, 'askForInfo', id, { pieces: ['PHOTO', 'ID_BACK', 'ADDRESS'] });

  for (const path of ['', '/provide', '/provide/photo', '/provide/id-back'])
    expect(await barriersAt(phone, `/account/requests/${id}${path}`)).toEqual([]);
});

it('has no barrier after an account was deleted', async () => {
  const quentin = aNewcomer('Quentin', 'Oyelaran');
  const page = await phoneOfNew(browser, quentin);
  await goTo(page, '/account/delete');
  await page.getByLabel('Password', { exact: true }).fill(quentin.password);
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await title(page, 'Your account is deleted');
  await hasNone(page);

  const other = await aPhone(browser);
  await other.goto(`${sharedProduct().family}/sign-in`);
  await other.getByLabel('User name or e-mail').fill(quentin.email);
  await other.getByLabel('Password', { exact: true }).fill(quentin.password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.getByText('This name and password do not go together.').waitFor();
});

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a picture' }).first().click();
  await (await chooser).setFiles(file);
}
