import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ask } from '../src/browser/ask.ts';
import { aPersonWhoAsks } from '../src/browser/asksFor.ts';
import { aKeyboard } from '../src/browser/keystrokes.ts';
import { aDesk, deskOf, openBrowser } from '../src/browser/screens.ts';
import { goTo, title } from '../src/browser/title.ts';
import { eventually } from '../src/product/eventually.ts';
import { anAdministratorOf, anOfficerOf } from '../src/shared/people.ts';
import { aColleague } from '../src/staff/colleague.ts';

const lanternfield = 'Lanternfield State Prison';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('brings a new colleague from an invitation to the queue, and signs the open page out when they are disabled', async () => {
  const administrator = await deskOf(browser, anAdministratorOf(lanternfield));
  const { page: colleague, name, link } = await aColleague(browser, lanternfield);
  await colleague.waitForLoadState('networkidle'); // the live line is open

  const thief = await aDesk(browser);
  await thief.goto(link);
  await title(thief, 'This link does not work any more');

  await goTo(administrator, '/administration/staff');
  await administrator.getByRole('button', { name: `Disable ${name}` }).click();
  await administrator.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
  await title(colleague, 'Sign in for staff');
  await goTo(colleague, '/administration/users');
  await title(colleague, 'Sign in for staff');
});

it('tells families the new number of days and the note as soon as an administrator saved them', async () => {
  const { phone, facility } = await aPersonWhoAsks(browser, 'WITHDRAWN');
  const administrator = await deskOf(browser, anAdministratorOf(facility.name));
  await goTo(administrator, '/administration/facility');
  const note = `Bring your ID. The door on Elm Street is open, number ${randomBytes(2).toString('hex')}.`;
  await administrator.getByLabel('Days to decide').fill('9');
  await administrator.getByLabel('Note in English').fill(note);
  await administrator.getByLabel('Note in Spanish').fill('Traiga su identificación.');
  await administrator.getByRole('button', { name: 'Save', exact: true }).click();
  await administrator.getByText('Saved. It counts from now on.').waitFor();

  const { facility: saved } = await ask<{ facility: { decisionDays: number; familyNote: string } }>(
    phone,
    'query ($id: ID!) { facility(id: $id) { decisionDays familyNote } }',
    { id: facility.id },
  );
  expect(saved).toEqual({ decisionDays: 9, familyNote: note });
});

it('puts a usual reply, which an administrator just wrote, into an officer’s message by two keys', async () => {
  const { phone, id, facility } = await aPersonWhoAsks(browser, 'WITHDRAWN');
  const administrator = await deskOf(browser, anAdministratorOf(facility.name));
  await goTo(administrator, '/administration/replies');
  const textEn = `Please come by ${randomBytes(3).toString('hex')} on a Monday.`;
  await administrator.getByRole('button', { name: 'Add a reply' }).click();
  await administrator.getByLabel('Title').fill(`Come on a Monday ${randomBytes(3).toString('hex')}`);
  await administrator.getByLabel('English').fill(textEn);
  await administrator.getByLabel('Español').fill('Venga un lunes, por favor.');
  await administrator.getByRole('button', { name: 'Save', exact: true }).click();
  // The form goes once it is saved; until then the words stand in its box alone.
  await administrator.getByRole('button', { name: 'Add a reply' }).waitFor();
  await administrator.getByText(textEn).waitFor();

  const desk = await deskOf(browser, anOfficerOf(facility.name));
  await goTo(desk, `/requests/${id}`);
  await desk.getByRole('radio', { name: 'Approve' }).waitFor();
  const { press } = aKeyboard(desk);
  await press('a');
  // The texts come with a read of their own: their key works once their button stands there.
  await desk.getByRole('button', { name: 'Usual texts' }).waitFor();
  await press('t');
  const reply = desk.getByRole('list', { name: 'Usual texts' }).getByRole('button', { name: textEn });
  await reply.waitFor();
  await press((await reply.getAttribute('aria-keyshortcuts')) ?? 'none');
  const message = desk.getByRole('textbox', { name: /^Message to/ });
  await eventually('the reply stands in the message', async () => (await message.inputValue()) === textEn);
  await press('Enter');
  await desk.getByText(/^You approved/).waitFor();

  await goTo(phone, `/account/requests/${id}`);
  await title(phone, /You can visit/);
  await phone.getByText(textEn).first().waitFor();
});
