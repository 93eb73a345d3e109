import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { decide, onlyRequestOf } from '../src/browser/decide.ts';
import { deskOf, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { forgetData } from '../src/product/dataDirectory.ts';
import { startSecondServer } from '../src/product/secondServer.ts';
import type { Server } from '../src/product/spawnServer.ts';
import { aHomeUser, anOfficerOf, sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
let second: Server;

beforeAll(async () => {
  browser = await openBrowser();
  second = await startSecondServer(sharedProduct().dataDirectory);
});

afterAll(async () => {
  await browser?.close();
  await second?.stop();
  if (second) forgetData(second);
});

it('tells a family on one server what an officer decided on another', async () => {
  const person = aHomeUser('PENDING');
  const phone = await phoneOf(browser, person);
  const request = await onlyRequestOf(phone, 'PENDING');
  await phone.goto(`${second.family}/account/requests/${request.id}`);
  await phone.getByText(request.reference).first().waitFor();
  await phone.evaluate(() => Object.assign(window, { neverReloaded: true }));

  const desk = await deskOf(browser, anOfficerOf(person.facility));
  await decide(desk, 'approveAccess', request.id);

  await phone.getByRole('heading', { name: `You can visit at ${request.facility.name}` }).waitFor();
  expect(await phone.evaluate(() => 'neverReloaded' in window)).toBe(true);
});
