import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from '../src/browser/ask.ts';
import { actionsOn, aPersonWhoAsks } from '../src/browser/asksFor.ts';
import { decide } from '../src/browser/decide.ts';
import { openUser } from '../src/browser/openUser.ts';
import { deskOf } from '../src/browser/screens.ts';
import { openOverLines, type OverLines } from '../src/line/overLines.ts';
import { eventually } from '../src/product/eventually.ts';
import { anOfficerOf } from '../src/shared/people.ts';

let lines: OverLines;
beforeAll(async () => void (lines = await openOverLines()));
afterAll(() => lines?.close());

const goTo = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

it('keeps an address through a killed tab, a cut line and a session that ended, and sends it once', async () => {
  const { person, phone, facility, id } = await aPersonWhoAsks(lines.browser, 'SUSPENDED');
  await decide(await deskOf(lines.browser, anOfficerOf(facility.name)), 'askForInfo', id, { pieces: ['ADDRESS'] });
  const typed = { 'Street and number': '12 Oak Street', City: 'Austin', State: 'TX', 'ZIP code': '78701' };
  await goTo(phone, `/account/requests/${id}/provide`);
  for (const [field, text] of Object.entries(typed)) await phone.getByLabel(field).fill(text);
  const form = phone.url();
  const isStillThere = async (page: Page) => {
    for (const [field, text] of Object.entries(typed)) expect(await page.getByLabel(field).inputValue()).toBe(text);
  };

  const again = await phone.context().newPage();
  await phone.close();
  await again.goto(form);
  await isStillThere(again);

  lines.family.fail('cut');
  await again.getByRole('button', { name: 'Send address' }).click();
  await again.getByRole('alert').getByText('We could not reach OpenVisit.').waitFor();
  await isStillThere(again);

  await ask(again, 'mutation { signOut(input: {}) { __typename } }');
  lines.family.mend();
  await title(again, 'Sign in');
  await again.goto(person.link);
  await title(again, 'Give your address');
  await isStillThere(again);

  await again.getByRole('button', { name: 'Send address' }).dblclick();
  await title(again, /in line/);
  expect(await actionsOn(again, id)).toEqual([null, 'ASK_FOR_INFO', 'PROVIDE_INFO']);
});

it('keeps what an officer wrote over a reload and a cut line, and sends it on the next press', async () => {
  const { person, phone, facility, id } = await aPersonWhoAsks(lines.browser, 'SUSPENDED');
  const desk = await deskOf(lines.browser, anOfficerOf(facility.name));
  await openUser(desk, person);
  const access = desk.getByRole('region', { name: facility.name });
  const message = access.getByRole('textbox', { name: /^Message/ });
  await access.getByRole('radio', { name: 'Approve' }).check();
  await message.fill('Use the door on Elm Street.');

  await desk.reload();
  await message.waitFor();
  expect(await message.inputValue()).toBe('Use the door on Elm Street.');

  lines.staff.fail('cut');
  await access.getByRole('button', { name: 'Proceed' }).click();
  await access.getByText('We could not reach OpenVisit.').waitFor();
  expect(await message.inputValue()).toBe('Use the door on Elm Street.');
  lines.staff.mend();
  await access.getByRole('button', { name: 'Proceed' }).click();

  await access.getByText('can read it now').waitFor();
  await goTo(phone, `/account/requests/${id}`);
  await phone.getByText('Use the door on Elm Street.').first().waitFor();
});

it('sends a decision that met a cut line as soon as the line is back, and says so until then on every page', async () => {
  const { phone, facility, id } = await aPersonWhoAsks(lines.browser, 'SUSPENDED');
  const desk = await deskOf(lines.browser, anOfficerOf(facility.name));
  await goTo(desk, `/requests/${id}`);
  await approveByKeyboard(desk);

  lines.staff.fail('cut');
  await desk.getByRole('link', { name: 'Administration' }).click();
  await desk.getByText('1 decision is not sent yet. We try again.').waitFor();
  expect(await actionsOn(phone, id)).toEqual([null]);
  lines.staff.mend();

  await eventually('the decision is sent', async () => (await actionsOn(phone, id)).length > 1);
  await title(desk, 'Users');
  await desk.getByText('not sent yet').waitFor({ state: 'detached' });
  expect(await actionsOn(phone, id)).toEqual([null, 'APPROVE']);
});

it('sends a decision at once when its tab is closed within the ten seconds', async () => {
  const { phone, facility, id } = await aPersonWhoAsks(lines.browser, 'SUSPENDED');
  const desk = await deskOf(lines.browser, anOfficerOf(facility.name));
  await goTo(desk, `/requests/${id}`);
  await approveByKeyboard(desk);

  await desk.close({ runBeforeUnload: true });
  await eventually('the decision is sent', async () => (await actionsOn(phone, id)).length > 1, 8);
});

async function approveByKeyboard(desk: Page) {
  await desk.getByRole('radio', { name: 'Approve' }).waitFor();
  await desk.keyboard.press('a');
  await desk.getByRole('radio', { name: 'Approve', checked: true }).waitFor();
  await desk.keyboard.press('Enter');
  await desk.getByText(/^You approved/).waitFor();
}
