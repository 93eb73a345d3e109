import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { deskOf, openBrowser } from '../src/browser/screens.ts';
import { goTo } from '../src/browser/title.ts';
import { anAdministratorOf } from '../src/shared/people.ts';

const facility = 'Lanternfield State Prison';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

/** What a program gets with this key: HTTP's status and the name under which it comes in. */
async function program(origin: string, key: string) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { ... on ApiClient { name } } accessRequests { totalCount } }' }),
  });
  const { data } = (await response.json()) as { data?: { viewer: { name: string } } };
  return { status: response.status, name: data?.viewer.name };
}

it('lets a program in by a key that an administrator made, and shuts it out when the key is revoked', async () => {
  const administrator = await deskOf(browser, anAdministratorOf(facility));
  await goTo(administrator, '/administration/keys');
  await administrator.getByRole('link', { name: 'Make a key' }).click();
  await administrator.getByLabel('What is the program called?').fill('Jail records');
  await administrator.getByRole('button', { name: 'Make the key' }).click();
  const shown = administrator.getByRole('region', { name: 'The key of Jail records' });
  const key = await shown.locator('code').innerText();
  const { origin } = new URL(administrator.url());
  expect(await program(origin, key)).toEqual({ status: 200, name: 'Jail records' });

  await administrator.getByRole('link', { name: 'See all keys' }).click();
  await administrator.getByText(key).waitFor({ state: 'detached' }); // shown once
  await administrator.getByRole('button', { name: 'Make a new key for Jail records' }).click();
  await administrator.getByRole('dialog').getByRole('button', { name: 'New key' }).click();
  const next = await administrator.getByRole('region', { name: 'The key of Jail records' }).locator('code').innerText();
  for (const one of [key, next]) expect((await program(origin, one)).status).toBe(200);

  await administrator.getByRole('button', { name: 'Revoke the key of Jail records' }).click();
  await administrator.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await administrator.getByText('The key of Jail records is revoked. It works no more.').waitFor();
  for (const one of [key, next]) expect((await program(origin, one)).status).toBe(401);
});
