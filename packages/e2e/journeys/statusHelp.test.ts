import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aPhone, openBrowser } from '../src/browser/screens.ts';
import { sharedProduct } from '../src/shared/people.ts';

const schema = readFileSync(resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8');
const statuses = /enum AccessRequestStatus \{([^}]*)\}/.exec(schema)?.[1]?.match(/\b[A-Z_]{4,}\b/g) ?? [];

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('explains every status to somebody who is not signed in', async () => {
  const page = await aPhone(browser);
  await page.goto(`${sharedProduct().family}/help/statuses`);

  await page.getByRole('heading', { level: 1, name: 'What each status means' }).waitFor();
  const explained = await page
    .locator('section[id^="status-"]')
    .evaluateAll(sections => sections.map(section => section.id));

  expect(explained.sort()).toEqual(statuses.map(status => `status-${status}`).sort());
  expect(page.url()).toContain('/help/statuses');
});
