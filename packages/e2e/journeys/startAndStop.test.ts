import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { freshDataDirectory } from '../src/product/dataDirectory.ts';
import { clearAway, startProduct } from '../src/product/product.ts';
import { deskOf, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { decide, onlyRequestOf } from '../src/browser/decide.ts';

const dataDirectory = freshDataDirectory();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(async () => {
  await browser?.close();
  clearAway({ dataDirectory });
});

it('shows a family what was decided after the server was killed and started again on the same data', async () => {
  const before = await startProduct({ dataDirectory });
  const person = before.people.find(({ role, status }) => role === 'HOME_USER' && status === 'PENDING')!;
  const officer = before.people.find(({ role, facility }) => role === 'OFFICER' && facility === person.facility)!;
  const phone = await phoneOf(browser, person);
  const desk = await deskOf(browser, officer);
  const request = await onlyRequestOf(phone, 'PENDING');
  await phone.goto(`${before.family}/account/requests/${request.id}`);
  await phone.getByText(request.reference).first().waitFor();
  await phone.evaluate(() => Object.assign(window, { neverReloaded: true }));

  await before.kill();
  await phone.getByText('Reconnecting').first().waitFor();

  const ports: [number, number] = [Number(new URL(before.family).port), Number(new URL(before.staff).port)];
  const after = await startProduct({ dataDirectory, ports });
  await decide(desk, 'approveAccess', request.id);
  await phone.getByRole('heading', { name: `You can visit at ${request.facility.name}` }).waitFor();
  await phone.getByText('Reconnecting').waitFor({ state: 'hidden' });

  expect(await phone.evaluate(() => 'neverReloaded' in window)).toBe(true);
  expect(after.people).toEqual(before.people);
  expect(await after.interrupt()).toEqual({ left: [] });
});
