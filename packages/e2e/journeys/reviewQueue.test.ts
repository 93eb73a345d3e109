import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask } from '../src/browser/ask.ts';
import { decide } from '../src/browser/decide.ts';
import { deskOf, openBrowser } from '../src/browser/screens.ts';
import { eventually } from '../src/product/eventually.ts';
import { anOfficerOf } from '../src/shared/people.ts';

const lanternfield = 'Lanternfield State Prison';
const saltgrass = 'Saltgrass County Detention Center';
const cedar = 'Cedar Hollow Correctional Center';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('lets an officer go through the queue by keyboard alone, and take a decision back', async () => {
  const desk = await deskOf(browser, anOfficerOf(lanternfield));
  const [first, second] = await waitingAt(desk);
  if (!second) throw new Error('Nobody else is in this queue.');
  await at(desk, first.name);

  await press(desk, 'a', 'Approve');
  await desk.keyboard.press('Enter');
  await desk.getByText(`You approved ${first.name}.`).waitFor();
  await at(desk, second.name);
  await desk.keyboard.press('u');
  await at(desk, first.name);
  expect(await statusOf(desk, first.id)).toBe('PENDING');

  await press(desk, 'd', 'Deny');
  await desk.keyboard.press('1');
  await desk.keyboard.press('Enter');
  await at(desk, second.name);
  await press(desk, 'n', 'Ask');
  await desk.keyboard.press('1');
  await desk.keyboard.press('Enter');

  await eventually('the denial is sent', async () => (await statusOf(desk, first.id)) === 'DENIED');
  await eventually('the question is sent', async () => (await statusOf(desk, second.id)) === 'NEEDS_INFO');
});

it('shows all keys on ?, and leaves them alone when they are switched off', async () => {
  const desk = await deskOf(browser, anOfficerOf(lanternfield));
  const [first] = await waitingAt(desk);
  await at(desk, first.name);

  await press(desk, 'a', 'Approve');
  await desk.keyboard.press('n');
  await desk.keyboard.press('?');
  await desk.getByRole('dialog').getByText('Undo the last decision').waitFor();
  await desk.getByRole('dialog').getByLabel('Single keys work').uncheck();
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('a');
  await desk.keyboard.press('Enter');

  expect(await desk.getByRole('radio', { name: 'Approve' }).isChecked()).toBe(false);
  expect(await desk.getByText(`You approved ${first.name}.`).count()).toBe(0);
});

it('sends a kept decision at once when the officer leaves the page', async () => {
  const desk = await deskOf(browser, anOfficerOf(saltgrass));
  const [first] = await waitingAt(desk);
  await at(desk, first.name);
  const witness = await deskOf(browser, anOfficerOf(saltgrass, 'second'));

  await press(desk, 'a', 'Approve');
  await desk.keyboard.press('Enter');
  await desk.getByText(`You approved ${first.name}.`).waitFor();
  await desk.goto('about:blank');

  await eventually('the decision arrives', async () => (await statusOf(witness, first.id)) === 'APPROVED');
});

it('tells the officer who came second who decided, what and when', async () => {
  const [abara, kowal] = [anOfficerOf(cedar), anOfficerOf(cedar, 'second')];
  const [hers, his] = [await deskOf(browser, kowal), await deskOf(browser, abara)];
  const [first] = await waitingAt(hers);
  await at(hers, first.name);

  await press(hers, 'a', 'Approve');
  await hers.keyboard.press('Enter');
  await decide(his, 'denyAccess', first.id, { reasonCodes: ['ID_EXPIRED'] });

  const denied = `${abara.name.replace(/^(.).* /, '$1. ')} denied this at `;
  const told = hers.getByRole('alert').filter({ hasText: first.name });
  await told.getByText(denied).waitFor();
  await told.getByText('Nothing of yours was sent.').waitFor();
  await told.getByRole('link', { name: 'Look' }).click();
  await at(hers, first.name);
  await hers.getByRole('status').getByText(denied).waitFor();
  expect(await statusOf(hers, first.id)).toBe('DENIED');
});

interface Waiting {
  id: string;
  name: string;
}

/** Who waits at this officer's facilities, oldest first. */
async function waitingAt(desk: Page): Promise<[Waiting, Waiting | undefined]> {
  const query = '{ accessRequests(status: PENDING, first: 2) { nodes { id homeUser { givenName familyName } } } }';
  type Answer = { accessRequests: { nodes: { id: string; homeUser: { givenName: string; familyName: string } }[] } };
  const { nodes } = (await ask<Answer>(desk, query)).accessRequests;
  const [first, second] = nodes.map(({ id, homeUser }) => ({
    id,
    name: `${homeUser.givenName} ${homeUser.familyName}`,
  }));
  if (!first) throw new Error('Nobody is left in this queue.');
  return [first, second];
}

async function statusOf(desk: Page, id: string): Promise<string> {
  const query = 'query ($id: ID!) { accessRequest(id: $id) { status } }';
  return (await ask<{ accessRequest: { status: string } }>(desk, query, { id })).accessRequest.status;
}

/** Presses until the page, which may just have come, listens: the key chooses the same again. */
async function press(desk: Page, key: string, action: string) {
  await eventually(`${key} chooses ${action}`, async () => {
    await desk.keyboard.press(key);
    return desk.getByRole('radio', { name: action }).isChecked();
  });
}

const at = (desk: Page, name: string) => desk.getByRole('heading', { level: 1, name }).waitFor();
