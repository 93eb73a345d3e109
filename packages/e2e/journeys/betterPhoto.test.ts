import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask } from '../src/browser/ask.ts';
import { aPersonWhoAsks } from '../src/browser/asksFor.ts';
import { decide } from '../src/browser/decide.ts';
import { aHand } from '../src/browser/hand.ts';
import { aKeyboard } from '../src/browser/keystrokes.ts';
import { openUser } from '../src/browser/openUser.ts';
import { deskOf, openBrowser } from '../src/browser/screens.ts';
import { goTo, title } from '../src/browser/title.ts';
import { chooseAndSend, choosePicture } from '../src/family/sendPictures.ts';
import { aLargePhoto, anIdCard } from '../src/pictures/pictures.ts';
import { anOfficerOf } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('lets a nephew send the one better photo he was asked for, in his place in line, and shows the officer that it is new', async () => {
  const { phone, facility, id } = await aPersonWhoAsks(browser, 'APPROVED');
  const before = await placeOf(phone, id);
  await goTo(phone, `/account/requests/${id}`);
  const officer = anOfficerOf(facility.name);
  const desk = await deskOf(browser, officer);
  await goTo(desk, `/requests/${id}`);
  await desk.getByRole('radio', { name: 'Ask' }).waitFor();
  const { press, keystrokes } = aKeyboard(desk);
  await press('n');
  await desk.getByRole('checkbox', { name: 'Photo of the face' }).waitFor();
  await press('1');
  await press('Enter');
  await desk.getByText(/^You asked .* for more/).waitFor();
  expect(keystrokes).toHaveLength(3);

  await title(phone, 'A clearer photo of your face is needed');
  await phone.getByRole('link', { name: 'Take the picture' }).click();
  await title(phone, 'Photo of your face');
  await chooseAndSend(aHand(phone), await anIdCard(21));
  await title(phone, /in line/);
  expect(await placeOf(phone, id)).toBeLessThanOrEqual(before); // somebody ahead of him may have been answered meanwhile

  await goTo(desk, `/requests/${id}`);
  await desk.getByText('New since you asked').waitFor();
  expect(await desk.getByText('New since you asked').count()).toBe(1);
});

it('shows the officer a photo that a cousin changed after the yes, and sends 7 MB of it as less than 700 kB', async () => {
  const { person, phone, facility, id } = await aPersonWhoAsks(browser, 'WITHDRAWN');
  const desk = await deskOf(browser, anOfficerOf(facility.name));
  await decide(desk, 'approveAccess', id);
  const photo = await aLargePhoto();
  expect(photo.buffer.length).toBeGreaterThan(7_000_000);

  await goTo(phone, '/account');
  await phone.getByRole('link', { name: 'Change A photo of your face' }).click();
  const upload = phone.waitForRequest(request => new URL(request.url()).pathname === '/uploads/PHOTO');
  await choosePicture(aHand(phone), photo);
  const sent = Number((await (await upload).allHeaders())['content-length']);
  expect(sent).toBeGreaterThan(100_000);
  expect(sent).toBeLessThan(700_000);

  await openUser(desk, person);
  const access = desk.getByRole('region', { name: facility.name });
  await access.getByText('Changed after you decided').waitFor();
  await access.getByText(/^Sent a new photo on /).waitFor();
});

async function placeOf(phone: Page, id: string): Promise<number> {
  const query = 'query ($id: ID!) { accessRequest(id: $id) { queuePlace } }';
  return (await ask<{ accessRequest: { queuePlace: number } }>(phone, query, { id })).accessRequest.queuePlace;
}
