import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aFacilityNotAsked } from '../src/browser/ask.ts';
import { actionsOn, aPersonWhoAsks } from '../src/browser/asksFor.ts';
import { decide } from '../src/browser/decide.ts';
import { startListening, whatWasHeard } from '../src/browser/heard.ts';
import { openUser } from '../src/browser/openUser.ts';
import { deskOf, phoneOf } from '../src/browser/screens.ts';
import { openOverLines, type OverLines } from '../src/line/overLines.ts';
import { eventually } from '../src/product/eventually.ts';
import { aHomeUser, anOfficerOf } from '../src/shared/people.ts';

let lines: OverLines;
beforeAll(async () => void (lines = await openOverLines()));
afterAll(() => lines?.close());

const goTo = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

it('tells a family within 15 seconds that nothing comes through, and then shows the newest, once', async () => {
  const { phone, facility, id } = await aPersonWhoAsks(lines.browser, 'REVOKED');
  const desk = await deskOf(lines.browser, anOfficerOf(facility.name));
  await goTo(phone, `/account/requests/${id}`);
  await title(phone, /in line/);
  await startListening(phone);

  lines.family.fail('silent');
  await decide(desk, 'askForInfo', id, { pieces: ['ADDRESS'] });
  await phone.getByText('Reconnecting').waitFor({ timeout: 15_000 });
  lines.family.mend();

  await title(phone, 'Please send your address');
  await phone.getByText('Reconnecting').waitFor({ state: 'hidden' });
  expect(await whatWasHeard(phone)).toEqual([`${facility.name} needs something more from you.`]);
});

it('asks once when the answer is lost, and shows the confirmation when the line is back', async () => {
  const phone = await phoneOf(lines.browser, aHomeUser('REVOKED'));
  const facility = await aFacilityNotAsked(phone);
  await goTo(phone, `/account/facilities/add/${facility.state}/${facility.id}`);
  const send = phone.getByRole('button', { name: 'Send request' });
  await send.waitFor();

  lines.family.fail('oneWay');
  await send.click();
  await phone.getByRole('alert').getByText('We could not reach OpenVisit.').waitFor();
  lines.family.mend();

  await title(phone, 'Request sent');
});

it('takes back once when the answer is lost', async () => {
  const { phone, id } = await aPersonWhoAsks(lines.browser, 'REVOKED');
  await goTo(phone, `/account/requests/${id}/withdraw`);
  const takeBack = phone.getByRole('button', { name: 'Take it back' });
  await takeBack.waitFor();

  lines.family.fail('oneWay');
  await takeBack.click();
  await phone.getByRole('alert').getByText('We could not reach OpenVisit.').waitFor();
  await eventually('it arrived', async () => (await actionsOn(phone, id)).includes('WITHDRAW'));
  lines.family.mend();

  await title(phone, 'You took back your request');
  expect(await actionsOn(phone, id)).toEqual([null, 'WITHDRAW']);
});

it('approves once when the answer is lost, and tells the officer that it got through', async () => {
  const { person, phone, facility, id } = await aPersonWhoAsks(lines.browser, 'REVOKED');
  const desk = await deskOf(lines.browser, anOfficerOf(facility.name));
  await openUser(desk, person);
  const access = desk.getByRole('region', { name: facility.name });
  await access.getByRole('radio', { name: 'Approve' }).check();
  await access.getByRole('textbox', { name: /^Message/ }).fill('Bring your ID.');

  lines.staff.fail('oneWay');
  await access.getByRole('button', { name: 'Proceed' }).click();
  await access.getByText('We could not reach OpenVisit.').waitFor();
  lines.staff.mend();

  await access.getByText('can read it now').waitFor();
  expect(await actionsOn(phone, id)).toEqual([null, 'APPROVE']);
});

it('does not go back to an older state when a slow answer comes late', async () => {
  const { phone, facility, id } = await aPersonWhoAsks(lines.browser, 'REVOKED');
  const desk = await deskOf(lines.browser, anOfficerOf(facility.name));
  await goTo(phone, `/account/requests/${id}`);
  await title(phone, /in line/);
  await phone.waitForLoadState('networkidle'); // the live line has opened, and nothing else is being read
  const titles = await titlesFromNow(phone);

  let reads = 0;
  await phone.route('**/graphql', async route => {
    if (++reads > 1) return route.continue();
    const slow = await route.fetch(); // what was true before the decision
    await decide(desk, 'approveAccess', id);
    await title(phone, /You can visit/);
    const given = phone.waitForResponse('**/graphql');
    await route.fulfill({ response: slow });
    await (await given).finished();
    await comeBackTo(phone);
  });
  await comeBackTo(phone);
  await eventually('the page has read again', () => reads > 1);

  expect(await titles()).toEqual([`You can visit at ${facility.name}`]);
});

/** As a person comes back to a page: it reads again. */
const comeBackTo = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

/** The titles that a page shows one after the other. */
async function titlesFromNow(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const titles: string[] = [];
    Object.assign(window, { titles });
    new MutationObserver(() => {
      const now = document.querySelector('h1')?.textContent ?? '';
      if (now !== titles.at(-1)) titles.push(now);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { titles: string[] }).titles);
}
