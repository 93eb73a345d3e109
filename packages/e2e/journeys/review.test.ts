import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aFacilityNotAsked } from '../src/browser/ask.ts';
import { actionsOn, aPersonWhoAsks, askForAccess } from '../src/browser/asksFor.ts';
import { decide, onlyRequestOf } from '../src/browser/decide.ts';
import { aKeyboard } from '../src/browser/keystrokes.ts';
import { deskOf, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { goTo, title } from '../src/browser/title.ts';
import { aNewcomer } from '../src/family/newcomer.ts';
import { phoneOfReady, sendPicture } from '../src/family/signedUp.ts';
import { anIdCard } from '../src/pictures/pictures.ts';
import { eventually } from '../src/product/eventually.ts';
import { aHomeUser, anOfficerOf } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('hints at another account of the same name, birthday and picture, and tells what the phone said of a picture', async () => {
  const cora = aNewcomer('Cora', 'Vandermeer');
  const phones = [await phoneOfReady(browser, cora), await phoneOfReady(browser, aNewcomer('Cora', 'Vandermeer'))];
  const facility = await aFacilityNotAsked(phones[0]!);
  await sendPicture(phones[1]!, 'ID_BACK', await anIdCard(6), 'BLURRY, GLARE');
  for (const phone of phones) await askForAccess(phone, facility);
  const { id } = await onlyRequestOf(phones[1]!, 'PENDING');

  const desk = await deskOf(browser, anOfficerOf(facility.name));
  await goTo(desk, `/requests/${id}`);
  const hint = desk.getByText('This may be the same person').locator('xpath=ancestor::*[contains(@class, "note")][1]');
  await hint.getByRole('link', { name: 'Cora Vandermeer' }).first().waitFor();
  await hint.getByText('same picture').first().waitFor();
  await hint.getByText('same name and date of birth').first().waitFor();
  await desk.getByText('The phone said: good').first().waitFor();
  await desk.keyboard.press('s');
  await desk
    .getByText('The phone said: blurry, something shines')
    .or(desk.getByText('The phone said: blurry, glare'))
    .waitFor();
});

it('shows two officers that the other one looks too, and what was said to the family the last time', async () => {
  const person = aHomeUser('DENIED');
  const phone = await phoneOf(browser, person);
  const earlier = await onlyRequestOf(phone, 'DENIED');
  const id = await askForAccess(phone, earlier.facility);
  const [one, other] = [anOfficerOf(person.facility), anOfficerOf(person.facility, 'second')];
  const [hers, his] = [await deskOf(browser, one), await deskOf(browser, other)];

  await goTo(hers, `/requests/${id}`);
  await hers.getByRole('radio', { name: 'Approve' }).waitFor();
  await goTo(his, `/requests/${id}`);
  await alsoLooking(his, one.name).waitFor();
  await alsoLooking(hers, other.name).waitFor();

  const row = his.getByRole('row', { name: /^Earlier requests/ });
  await row.locator('summary').click();
  await row.getByText(earlier.reference).waitFor();
  await row.getByText(/^Decided by/).waitFor();
});

it('ticks the reasons that follow from the checks, one key for each, and denies by two more', async () => {
  const { phone, facility, id } = await aPersonWhoAsks(browser, 'DENIED');
  const desk = await deskOf(browser, anOfficerOf(facility.name));
  await goTo(desk, `/requests/${id}`);
  await desk.getByRole('radio', { name: 'Approve' }).waitFor();
  const { press, keystrokes } = aKeyboard(desk);

  for (const key of ['m', 'c', 'x', 'c']) await press(key); // name, date of birth, end of the ID, face
  await press('d');
  for (const reason of ['ID not legible', 'ID expired', 'Picture too blurry'])
    await desk.getByRole('checkbox', { name: reason, checked: true }).waitFor();
  expect(await desk.getByRole('checkbox', { checked: true }).count()).toBe(3);
  await press('Enter');
  await desk.getByText(/^You denied/).waitFor();
  expect(keystrokes).toHaveLength(6);

  await eventually('the denial is sent', async () => (await actionsOn(phone, id)).includes('DENY'));
});

it('does not take a yes to pictures that the family replaced meanwhile, and asks the officer to look again', async () => {
  const { phone, facility, id } = await aPersonWhoAsks(browser, 'DENIED');
  const desk = await deskOf(browser, anOfficerOf(facility.name));
  await goTo(desk, `/requests/${id}`);
  await photoIsSeen(desk);

  await desk.keyboard.press('a');
  await desk.getByRole('radio', { name: 'Approve', checked: true }).waitFor();
  await desk.keyboard.press('Enter');
  await desk.getByText(/^You approved/).waitFor();
  await sendPicture(phone, 'PHOTO', await anIdCard(8));

  const told = desk.getByRole('alert').filter({ hasText: 'The pictures changed. Look again.' });
  await told.getByText('Nothing of yours was sent.').waitFor();
  expect(await actionsOn(phone, id)).toEqual([null]);
  await goTo(desk, `/requests/${id}`);
  await photoIsSeen(desk);
  await decide(desk, 'approveAccess', id);
  await goTo(phone, `/account/requests/${id}`);
  await title(phone, /You can visit/);
});

const photoIsSeen = (desk: Page) => desk.getByRole('img', { name: /^Photo of .* face$/ }).waitFor();
const alsoLooking = (desk: Page, name: string) =>
  desk.getByRole('region', { name: 'Request', exact: true }).getByText(`${shortName(name)} is looking at this too.`);
const shortName = (name: string) => name.replace(/^(.)\S* /, '$1. ');
