import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aFacilityNotAsked } from '../src/browser/ask.ts';
import { openUser } from '../src/browser/openUser.ts';
import { startListening, whatWasHeard } from '../src/browser/heard.ts';
import { deskOf, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { aHomeUser, anOfficerOf } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('lets a mother ask for access and see the answer without a reload while the officer decides', async () => {
  const mother = aHomeUser('WITHDRAWN');
  const phone = await phoneOf(browser, mother);
  const facility = await aFacilityNotAsked(phone);
  const desk = await deskOf(browser, anOfficerOf(facility.name));
  const colleague = await deskOf(browser, anOfficerOf(facility.name, 'second'));
  await colleague.getByRole('heading', { level: 1 }).waitFor();

  await phone.getByRole('link', { name: 'Add a new facility' }).click();
  await phone.getByRole('radio', { name: facility.stateName }).check();
  await phone.getByRole('button', { name: 'Continue' }).click();
  await phone.getByRole('radio', { name: facility.name }).check();
  await phone.getByRole('button', { name: 'Continue' }).click();
  await phone.getByRole('button', { name: 'Send request' }).click();
  await phone
    .getByText(`Your request was sent to ${facility.name}. They will approve or deny it, and we will e-mail you.`)
    .waitFor();
  await colleague.getByRole('button', { name: /new, show/ }).waitFor();
  await phone.getByRole('link', { name: 'See your request' }).click();
  await phone.getByText('Pending', { exact: true }).first().waitFor();
  await startListening(phone);

  await openUser(desk, mother);
  const access = desk.getByRole('region', { name: facility.name });
  await access.getByLabel('Group').selectOption('Home User');
  await access.getByRole('radio', { name: 'Approve' }).check();
  await access
    .getByRole('region', { name: /reads$/ })
    .getByText(`You can visit at ${facility.name}`)
    .waitFor();
  await access.getByRole('button', { name: 'Proceed' }).click();

  await phone.getByRole('heading', { level: 1, name: `You can visit at ${facility.name}` }).waitFor();
  expect(await whatWasHeard(phone)).toEqual([`${facility.name} approved your request.`]);
});
