import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aFacilityNotAsked } from '../src/browser/ask.ts';
import { aPersonAskedForAnAddress } from '../src/browser/askedForAddress.ts';
import { barriersAt, barriersEverywhere } from '../src/browser/barriers.ts';
import { onlyRequestOf } from '../src/browser/decide.ts';
import { aPhone, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { anyHomeUser, sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it.each(['/sign-in', '/help/statuses', '/no/such/page'])('has no barrier before sign-in: %s', async path => {
  const page = await aPhone(browser);
  await page.goto(`${sharedProduct().family}${path}`);

  expect(await barriersEverywhere(page)).toEqual([]);
});

it.each(['PENDING', 'NEEDS_INFO', 'APPROVED', 'DENIED', 'WITHDRAWN', 'SUSPENDED', 'REVOKED', 'EXPIRED'])(
  'has no barrier on the page of a request that is %s',
  async status => {
    const page = await phoneOf(browser, anyHomeUser(status));
    const { id } = await onlyRequestOf(page, status);

    expect(await barriersAt(page, `/account/requests/${id}`)).toEqual([]);
    await page.context().close();
  },
);

it('has no barrier at home, and on the way to a new facility', async () => {
  const page = await phoneOf(browser, anyHomeUser('APPROVED'));
  const { id, state } = await aFacilityNotAsked(page);
  expect(await barriersEverywhere(page)).toEqual([]);

  for (const path of ['', `/${state}`, `/${state}/${id}`])
    expect(await barriersAt(page, `/account/facilities/add${path}`)).toEqual([]);
  expect(await barriersAt(page, '/account')).toEqual([]);
});

it('has no barrier where a request is taken back, and after it was sent', async () => {
  const page = await phoneOf(browser, anyHomeUser('PENDING'));
  const { id } = await onlyRequestOf(page, 'PENDING');

  expect(await barriersAt(page, `/account/requests/${id}/withdraw`)).toEqual([]);
  expect(await barriersAt(page, `/account/requests/${id}/requested`)).toEqual([]);
});

it('has no barrier where an address is given, and where it was refused', async () => {
  const { phone, id } = await aPersonAskedForAnAddress(browser);

  expect(await barriersAt(phone, `/account/requests/${id}/provide`)).toEqual([]);
  await phone.getByRole('button', { name: 'Send address' }).click();
  await phone.getByRole('alert').waitFor();
  expect(await barriersEverywhere(phone)).toEqual([]);
});
