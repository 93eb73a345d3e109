import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask } from '../src/browser/ask.ts';
import { newPhoneOf, openBrowser } from '../src/browser/screens.ts';
import { sharedProduct } from '../src/shared/people.ts';

const wordIds = ['family', 'ui'].flatMap(name =>
  Object.keys(JSON.parse(readFileSync(resolve(import.meta.dirname, `../../${name}/src/locales/en.json`), 'utf8'))),
);

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('speaks Spanish with a grandmother whose account is Spanish, on a phone that is English, without a key of ours', async () => {
  const { phone, requestId } = await aSpanishHomeUser();
  await phone.getByText('Sus solicitudes').waitFor();

  for (const path of ['/', `/account/requests/${requestId}`, '/account', '/help/statuses']) {
    await phone.goto(new URL(path, phone.url()).href);
    await phone.getByRole('heading', { level: 1 }).waitFor();
    expect(await phone.locator('html').getAttribute('lang')).toBe('es');
    const text = await phone.locator('body').innerText();
    expect(wordIds.filter(id => text.includes(id))).toEqual([]);
  }
});

interface Answer {
  viewer: { language: string; accessRequests: { nodes: { id: string }[] } };
}

async function aSpanishHomeUser(): Promise<{ phone: Page; requestId: string }> {
  const query = '{ viewer { ... on HomeUser { language accessRequests(first: 1) { nodes { id } } } } }';
  for (const person of sharedProduct().people) {
    if (person.role !== 'HOME_USER' || !person.status || /^[\x20-\x7e]*$/.test(person.name)) continue;
    const phone = await newPhoneOf(browser, person);
    const { language, accessRequests } = (await ask<Answer>(phone, query)).viewer;
    const [newest] = accessRequests.nodes;
    if (language === 'ES' && newest) return { phone, requestId: newest.id };
    await phone.context().close();
  }
  throw new Error('Nobody in the demo world reads Spanish.');
}
