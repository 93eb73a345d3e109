import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { complaintsOf, deskOf, openBrowser } from '../src/browser/screens.ts';
import { violationsOf, watchPolicy } from '../src/browser/violations.ts';
import type { DemoPerson } from '../src/product/product.ts';
import { anOfficerOf, anyHomeUser, sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const { family, staff } = sharedProduct();

it('answers an officer who asks in their own words, and shows the schema beside', async () => {
  const page = await deskOf(browser, anOfficerOf(anyHomeUser('PENDING').facility));
  const elsewhere = await openConsole(page, staff);
  await asks(page, '{ accessRequests(status: PENDING, first: 1) { nodes { status reference } } }');
  await page.getByText('"PENDING"').waitFor();
  await page.getByRole('link', { name: 'Query', exact: true }).click();
  await page.getByRole('link', { name: 'accessRequests', exact: true }).waitFor();
  expect([elsewhere, violationsOf(page), complaintsOf(page)]).toEqual([[], [], []]);
});

it('answers a family as the family, and keeps nothing in the browser', async () => {
  const person: DemoPerson = anyHomeUser('APPROVED');
  const page = await deskOf(browser, person);
  const elsewhere = await openConsole(page, family);
  await asks(page, '{ viewer { ... on HomeUser { givenName familyName } } }');
  await page.getByText(`"${person.name.split(' ')[0]}"`).waitFor();
  const kept = await page.evaluate(() => Object.keys(localStorage).filter(key => key.includes('graphiql')));
  expect([kept, elsewhere, violationsOf(page), complaintsOf(page)]).toEqual([[], [], [], []]);
});

/** @returns the addresses outside of this product that the page asks for, from here on */
async function openConsole(page: Page, origin: string): Promise<string[]> {
  const elsewhere: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  await watchPolicy(page);
  await page.goto(`${origin}/graphiql`);
  await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
  return elsewhere;
}

/**
 * Waits for the question that stands there at first, and for the schema: until then the editor is not itself. The question keeps the name
 * of the first: GraphiQL sends the name it has read, and reads a moment after the typing.
 */
async function asks(page: Page, query: string): Promise<void> {
  const editor = page.locator('.graphiql-query-editor');
  const first = editor.getByText('You ask as whoever is signed in');
  await first.waitFor();
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).waitFor();
  await editor.locator('.CodeMirror').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(`query WhoAmI ${query}`);
  await first.waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /execute/i }).click();
}
