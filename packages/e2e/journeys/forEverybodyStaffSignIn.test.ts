import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersAt, barriersEverywhere } from '../src/browser/barriers.ts';
import { withPasskeys } from '../src/browser/passkeys.ts';
import { aDesk, openBrowser } from '../src/browser/screens.ts';
import { goTo, title } from '../src/browser/title.ts';
import { sharedProduct } from '../src/shared/people.ts';
import { codeOf } from '../src/staff/authenticatorApp.ts';
import { aColleague, anInvited, start } from '../src/staff/colleague.ts';
import { nobodyIsThere, theProofGrowsOld } from '../src/staff/timePasses.ts';

const saltgrass = 'Saltgrass County Detention Center';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('has no barrier where a sign-in was refused', async () => {
  const page = await aDesk(browser);
  await page.goto(`${sharedProduct().staff}/sign-in`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('alert').waitFor();
  expect(await barriersEverywhere(page)).toEqual([]);
  await page.getByLabel('User name or e-mail').fill('nobody');
  await page.getByLabel('Password', { exact: true }).fill('lamp river orange boat');
  await page.getByLabel('Code', { exact: true }).fill('123456');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('That did not fit.').waitFor();
  expect(await barriersEverywhere(page)).toEqual([]);
});

it('has no barrier on the way from an invitation to an app and its recovery codes', async () => {
  const desk = await aDesk(browser);
  await start(desk, await anInvited(browser, saltgrass));
  expect(await barriersEverywhere(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Use an app in its place' }).click();
  const secret = (await desk.locator('.secret').textContent()) ?? '';
  await desk.getByRole('button', { name: 'Add the app' }).click();
  await desk.getByRole('alert').waitFor();
  expect(await barriersEverywhere(desk)).toEqual([]);
  await desk.getByLabel('New password').fill('lamp river orange boat');
  await desk.getByLabel('Code from the app').fill(codeOf(secret));
  await desk.getByRole('button', { name: 'Add the app' }).click();
  await title(desk, 'Keep your recovery codes');
  expect(await barriersEverywhere(desk)).toEqual([]);
});

it('has no barrier on the own account, when something is removed, asked again, or locked', async () => {
  const { page: desk, email } = await aColleague(browser, saltgrass);
  expect(await barriersAt(desk, '/account')).toEqual([]);
  await desk.getByRole('button', { name: 'Remove' }).click();
  await desk.getByRole('dialog').waitFor();
  expect(await barriersEverywhere(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Keep' }).click();

  await theProofGrowsOld(email);
  await desk.getByRole('button', { name: 'Add a passkey' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Add a passkey' }).click();
  await desk.getByRole('dialog', { name: 'Is it you?' }).waitFor();
  expect(await barriersEverywhere(desk)).toEqual([]);
  await desk.keyboard.press('Escape');

  await nobodyIsThere(email);
  await desk.reload();
  await title(desk, 'Your screen is locked');
  expect(await barriersEverywhere(desk)).toEqual([]);
});

it('has no barrier where a colleague is changed or reset', async () => {
  const { name } = await aColleague(browser, saltgrass);
  const { page: desk } = await aColleague(browser, saltgrass, 'Administrator');
  await goTo(desk, '/administration/staff');
  for (const action of ['Change', 'Reset sign-in of']) {
    await desk.getByRole('button', { name: `${action} ${name}` }).click();
    await desk.getByRole('dialog').waitFor();
    expect(await barriersEverywhere(desk)).toEqual([]);
    await desk.keyboard.press('Escape');
  }
});

it('leads from the link to the desk, out and in again, by the keys alone', async () => {
  const desk = await withPasskeys(await aDesk(browser));
  await desk.goto((await anInvited(browser, saltgrass)).link);
  await title(desk, /^Welcome/);
  await tabTo(desk, 'Start');
  await desk.keyboard.press('Enter');
  await title(desk, 'Add your second factor');
  await tabTo(desk, 'Add a passkey');
  await desk.keyboard.press('Enter');
  await desk.getByRole('region', { name: 'Requests' }).waitFor();
  await tabTo(desk, /^W\. /);
  await desk.keyboard.press('Enter');
  await tabTo(desk, 'Sign out');
  await desk.keyboard.press('Enter');
  await title(desk, 'Sign in for staff');
  await tabTo(desk, 'Sign in with a passkey');
  await desk.keyboard.press('Enter');
  await desk.getByRole('region', { name: 'Requests' }).waitFor();
});

/** Presses Tab until the button of this name has the focus. */
async function tabTo(desk: Page, name: string | RegExp) {
  const button = desk.getByRole('button', { name, exact: true });
  await button.waitFor();
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await button.evaluate(element => element === document.activeElement)) return;
    await desk.keyboard.press('Tab');
  }
  throw new Error(`The keys do not lead to ${name}.`);
}
