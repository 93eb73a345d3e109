import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { scriptsOf } from '../src/browser/scripts.ts';
import { anEnglishPhone, aPhone, openBrowser } from '../src/browser/screens.ts';
import { aHomeUser, sharedProduct } from '../src/shared/people.ts';

const contract = resolve(import.meta.dirname, '../../schema/generated');

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it.each([
  ['/sign-in', ['SignIn']],
  ['/sign-up', ['SignUp', 'WhoIsHere']],
])(
  'gives an old phone at most 110 kB of JavaScript until %s can be used, no Apollo, and what is asked there alone',
  async (path, own) => {
    const page = await aPhone(browser);
    const scripts = scriptsOf(page);
    await page.goto(`${sharedProduct().family}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');

    expect(await scripts.kilobytes()).toBeLessThanOrEqual(110);
    expect(await scripts.text()).not.toContain('apollo.dev');
    expect(
      operationsIn(await scripts.text(), 'family')
        .map(nameOf)
        .sort(),
    ).toEqual(own);
  },
);

it('gives an old phone at most 165 kB until the home page is live', async () => {
  const page = await anEnglishPhone(browser);
  const scripts = scriptsOf(page);
  await page.goto(aHomeUser('APPROVED').link);
  await page.getByRole('link', { name: 'Add a new facility' }).waitFor();
  await page.waitForLoadState('networkidle');

  expect(await scripts.kilobytes()).toBeLessThanOrEqual(165);
  expect(await scripts.text()).toContain('apollo.dev');
});

it('gives the home page no operation of another page, and a family none of the staff', async () => {
  const page = await anEnglishPhone(browser);
  const scripts = scriptsOf(page);
  const sent: string[] = [];
  page.on('request', request => {
    if (request.url().endsWith('/graphql') && request.method() === 'POST')
      sent.push(request.postDataJSON().operationName);
  });
  await page.goto(aHomeUser('APPROVED').link);
  await page.getByRole('link', { name: 'Add a new facility' }).waitFor();
  await page.waitForLoadState('networkidle');

  const queries = operationsIn(await scripts.text(), 'family').filter(text => text.includes('query '));
  expect(queries.map(nameOf).sort()).toEqual([...new Set(sent)].sort());
  expect(operationsIn(await scripts.text(), 'staff')).toEqual([]);
});

/** The operations of an app that stand in this JavaScript, by the ids under which it sends them. */
function operationsIn(code: string, app: 'family' | 'staff'): string[] {
  const documents: Record<string, string> = JSON.parse(
    readFileSync(`${contract}/${app}/persisted-documents.json`, 'utf8'),
  );
  const texts = Object.entries(documents)
    .filter(([id]) => code.includes(id))
    .map(([, text]) => text);
  expect(Object.keys(documents).length).toBeGreaterThan(0);
  return texts;
}

const nameOf = (text: string) => /\b(?:query|mutation|subscription) (\w+)/.exec(text)?.[1];
