import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { onlyRequestOf } from '../src/browser/decide.ts';
import { startListening, whatWasHeard } from '../src/browser/heard.ts';
import { openUser } from '../src/browser/openUser.ts';
import { deskOf, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { aHomeUser, anOfficerOf } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

/** A family with its request open, and the same family's page on an officer's desk. */
async function bothScreens(status: string) {
  const person = aHomeUser(status);
  const phone = await phoneOf(browser, person);
  const { id, facility } = await onlyRequestOf(phone, status);
  await phone.goto(new URL(`/account/requests/${id}`, phone.url()).href);
  await phone.getByRole('heading', { level: 1 }).waitFor();
  await startListening(phone);
  const desk = await deskOf(browser, anOfficerOf(facility.name));
  await openUser(desk, person);
  const access = desk.getByRole('region', { name: facility.name });
  return {
    phone,
    desk,
    access,
    facility,
    headline: (name: string | RegExp) => phone.getByRole('heading', { level: 1, name }).waitFor(),
  };
}

async function proceed(access: Locator, action: string, fill: () => Promise<void>) {
  await access.getByRole('radio', { name: action }).check();
  await fill();
  await access.getByRole('button', { name: 'Proceed' }).click();
}

it('pauses a family’s visits, lets them go on, and ends them, each seen at once', async () => {
  const { phone, access, facility, headline } = await bothScreens('APPROVED');

  await proceed(access, 'Suspend', async () => {
    await access.getByLabel('Paused until').fill(inDays(20));
    await access
      .getByRole('checkbox', { name: /broke|rules|account/i })
      .first()
      .check();
    await access.getByLabel(/^Officer note/).fill('Shared the account with a cousin.');
  });
  await headline(/^Your visits are paused until/);

  await proceed(access, 'Reinstate', async () => undefined);
  await headline(`You can visit at ${facility.name}`);

  await proceed(access, 'Revoke', async () => {
    await access.getByRole('checkbox').first().check();
    await access.getByLabel(/^Officer note/).fill('Again, after a warning.');
    await access.getByLabel(/^Message to/).fill('You can call us about this.');
  });
  await headline(`${facility.name} ended your visits`);
  await phone.getByText('You can call us about this.').first().waitFor();

  expect(await phone.getByText('Shared the account').count()).toBe(0);
  expect(await whatWasHeard(phone)).toHaveLength(3);
});

it('corrects a denial, and the family reads that they can visit', async () => {
  const { access, facility, headline } = await bothScreens('DENIED');

  await proceed(access, 'Correct to approved', async () => {
    await access.getByLabel(/^Officer note/).fill('The ID was good: I misread the year.');
  });

  await headline(`You can visit at ${facility.name}`);
  // In the history: the box that it was typed into may stand a moment longer.
  const history = access.getByRole('list', { name: 'History' });
  await history.getByText('The ID was good: I misread the year.').waitFor({ state: 'attached' });
});

it('does not deny without a reason, and says so at the boxes', async () => {
  const { phone, access, desk, headline } = await bothScreens('PENDING');

  await proceed(access, 'Deny', async () => undefined);
  await desk.getByRole('alert').getByRole('link', { name: 'Choose at least one reason.' }).waitFor();
  expect(await whatWasHeard(phone)).toEqual([]);

  await proceed(access, 'Deny', async () => {
    await access.getByRole('checkbox', { name: 'ID expired' }).check();
    await access.getByRole('checkbox', { name: 'Picture too blurry' }).check();
    await access
      .getByRole('region', { name: /reads$/ })
      .getByText('Your ID is out of date')
      .first()
      .waitFor();
  });
  await headline(/said no this time/);
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
