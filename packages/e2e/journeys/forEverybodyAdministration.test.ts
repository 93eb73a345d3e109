import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersAt, barriersEverywhere } from '../src/browser/barriers.ts';
import { aDesk, deskOf, openBrowser } from '../src/browser/screens.ts';
import { goTo, title } from '../src/browser/title.ts';
import { aNewcomer } from '../src/family/newcomer.ts';
import { anAdministratorOf, anOfficerOf, sharedProduct } from '../src/shared/people.ts';

const saltgrass = 'Saltgrass County Detention Center';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it.each(['staff', 'staff/invite', 'facility', 'replies', 'front-desk', 'keys', 'keys/new'])(
  'has no barrier for an administrator: %s',
  async place => {
    const desk = await deskOf(browser, anAdministratorOf(saltgrass));
    expect(await barriersAt(desk, `/administration/${place}`)).toEqual([]);
    await desk.context().close();
  },
);

it('has no barrier where something is to be fixed, asked or written', async () => {
  const desk = await deskOf(browser, anAdministratorOf(saltgrass));
  await goTo(desk, '/administration/staff/invite');
  await desk.getByRole('button', { name: 'Send the invitation' }).click();
  await desk.getByRole('alert').waitFor();
  expect(await barriersEverywhere(desk)).toEqual([]);

  await goTo(desk, '/administration/staff');
  await desk
    .getByRole('button', { name: /^Disable/ })
    .first()
    .click();
  expect(await barriersEverywhere(desk)).toEqual([]);

  await goTo(desk, '/administration/keys/new');
  await desk.getByLabel('What is the program called?').fill('Visiting board');
  await desk.getByRole('button', { name: 'Make the key' }).click();
  await desk.getByRole('region', { name: 'The key of Visiting board' }).waitFor();
  expect(await barriersEverywhere(desk)).toEqual([]);
  await desk.getByRole('link', { name: 'See all keys' }).click();
  await desk.getByRole('button', { name: 'Revoke the key of Visiting board' }).click();
  expect(await barriersEverywhere(desk)).toEqual([]);

  await goTo(desk, '/administration/replies');
  await desk.getByRole('button', { name: 'Add a reply' }).click();
  expect(await barriersEverywhere(desk)).toEqual([]);
});

it('has no barrier on the way from the front desk to a slip, and the keys alone lead there', async () => {
  const desk = await deskOf(browser, anOfficerOf(saltgrass));
  await goTo(desk, '/administration/front-desk');
  await desk.getByLabel('First name').focus();
  const email = `rosalba.${randomBytes(4).toString('hex')}@example.org`;
  for (const text of ['Rosalba', 'Whitfern', '8', '2', '1974', email]) await typeAndGoOn(desk, text);
  await desk.keyboard.press('Enter');
  await title(desk, 'A slip for Rosalba');
  expect(await barriersEverywhere(desk)).toEqual([]);

  await desk.getByRole('link', { name: /^Requests/ }).click();
  await desk.getByRole('dialog').waitFor();
  expect(await barriersEverywhere(desk)).toEqual([]);
});

it('has no barrier where a number or a word is wrong, a hold is placed, and somebody never signed in', async () => {
  const desk = await deskOf(browser, anAdministratorOf(saltgrass));
  await goTo(desk, '/administration/facility');
  await desk.getByLabel('Days to decide').fill('0');
  await desk.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.getByRole('alert').first().waitFor();
  expect(await barriersEverywhere(desk)).toEqual([]);

  const dora = aNewcomer('Dora', 'Kettleman');
  await goTo(desk, '/administration/front-desk');
  await desk.getByRole('button', { name: 'Make the account' }).click();
  await desk.getByRole('alert').first().waitFor();
  expect(await barriersEverywhere(desk)).toEqual([]);
  const { month, day, year } = dora.born;
  const typed = { 'First name': dora.givenName, 'Last name': dora.familyName, Month: month, Day: day, Year: year };
  for (const [label, text] of Object.entries({ ...typed, 'E-mail': dora.email }))
    await desk.getByLabel(label, { exact: true }).fill(text);
  await desk.getByRole('button', { name: 'Make the account' }).click();
  await desk.getByRole('button', { name: 'I gave it to Dora' }).click();
  await title(desk, 'Dora Kettleman');
  expect(await barriersEverywhere(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Place a hold' }).click();
  await desk.getByRole('dialog').waitFor();
  expect(await barriersEverywhere(desk)).toEqual([]);
});

it('has no barrier for somebody whose invitation is over', async () => {
  const page = await aDesk(browser);
  await page.goto(`${sharedProduct().staff}/invitation#token=old`);
  await title(page, 'This link does not work any more');
  expect(await barriersEverywhere(page)).toEqual([]);
});

async function typeAndGoOn(desk: Page, text: string) {
  await desk.keyboard.type(text);
  await desk.keyboard.press('Tab');
}
