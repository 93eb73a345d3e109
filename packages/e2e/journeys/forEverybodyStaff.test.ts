import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriersAt, barriersEverywhere } from '../src/browser/barriers.ts';
import { openUser } from '../src/browser/openUser.ts';
import { aDesk, deskOf, openBrowser } from '../src/browser/screens.ts';
import { anOfficerOf, anyHomeUser, sharedProduct } from '../src/shared/people.ts';

const juniper = 'Juniper Flats County Jail';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it.each(['/sign-in', '/help/statuses'])('has no barrier for staff before sign-in: %s', async path => {
  const page = await aDesk(browser);
  await page.goto(`${sharedProduct().staff}${path}`);

  expect(await barriersEverywhere(page)).toEqual([]);
});

it.each(['Approve', 'Ask', 'Deny'])('has no barrier in the review queue while an officer means to %s', async action => {
  const desk = await deskOf(browser, anOfficerOf(juniper));
  await desk.getByRole('radio', { name: action }).check();

  expect(await barriersEverywhere(desk)).toEqual([]);
});

it('has no barrier in the list of keys, in Administration, and where nothing was found', async () => {
  const desk = await deskOf(browser, anOfficerOf(juniper));
  await desk.getByRole('heading', { level: 1 }).waitFor();
  await desk.keyboard.press('?');
  expect(await barriersEverywhere(desk)).toEqual([]);

  expect(await barriersAt(desk, '/administration/users')).toEqual([]);
  expect(await barriersAt(desk, '/administration/users?search=nobody+at+all')).toEqual([]);
  expect(await barriersAt(desk, '/no/such/page')).toEqual([]);
});

it('has no barrier where an officer filters the queue, opens the usual texts, looks closely, or reads the own decisions', async () => {
  const desk = await deskOf(browser, anOfficerOf(juniper));
  await desk.getByRole('radio', { name: 'Approve' }).waitFor();
  for (const key of ['f', 'Escape']) await desk.keyboard.press(key);
  expect(await barriersEverywhere(desk)).toEqual([]);

  await desk.getByRole('radio', { name: 'Deny' }).check();
  await desk.getByRole('button', { name: 'Usual texts' }).click();
  await desk.getByRole('button', { name: 'Closer' }).click();
  await desk.getByRole('button', { name: 'Line up faces' }).click();
  expect(await barriersEverywhere(desk)).toEqual([]);

  expect(await barriersAt(desk, '/requests?waiting=168&again=1')).toEqual([]);
  expect(await barriersAt(desk, '/decisions')).toEqual([]);
});

it.each(['PENDING', 'NEEDS_INFO', 'APPROVED', 'DENIED', 'SUSPENDED', 'REVOKED', 'EXPIRED'])(
  'has no barrier on the page of a user whose request is %s',
  async status => {
    const person = anyHomeUser(status);
    const desk = await deskOf(browser, anOfficerOf(person.facility));
    await openUser(desk, person);

    expect(await barriersEverywhere(desk)).toEqual([]);
    await desk.context().close();
  },
);
