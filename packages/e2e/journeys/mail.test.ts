import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ask } from '../src/browser/ask.ts';
import { decide, onlyRequestOf } from '../src/browser/decide.ts';
import { deskOf, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { eventually } from '../src/product/eventually.ts';
import { aHomeUser, anOfficerOf, sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('writes to a family when more is needed and when they are approved, with a link to the request', async () => {
  const person = aHomeUser('PENDING');
  const phone = await phoneOf(browser, person);
  const desk = await deskOf(browser, anOfficerOf(person.facility));
  const { id, reference } = await onlyRequestOf(phone, 'PENDING');
  const { viewer } = await ask<{ viewer: { email: string } }>(phone, '{ viewer { ... on HomeUser { email } } }');

  await decide(desk, 'askForInfo', id, { pieces: ['ADDRESS'] });
  await eventually('the first e-mail is in the outbox', async () => (await mailsTo(viewer.email)).length === 1);
  const query = 'query ($id: ID!) { accessRequest(id: $id) { version } }';
  const { accessRequest } = await ask<{ accessRequest: { version: number } }>(phone, query, { id });
  const address = { line1: '12 Oak Street', city: 'Austin', state: 'TX', postalCode: '78701' };
  await ask(phone, 'mutation ($input: ProvideInfoInput!) { provideInfo(input: $input) { __typename } }', {
    input: { accessRequestId: id, version: accessRequest.version, address },
  });
  await decide(desk, 'approveAccess', id);
  await eventually('the others are in the outbox', async () => (await mailsTo(viewer.email)).length === 3);

  const newest = await read(`${(await mailsTo(viewer.email))[0]}/letter`);
  expect(newest).toContain(reference);
  expect(newest).toContain(`${sharedProduct().family}/account/requests/${id}`);
});

/** The addresses of this person's mails in the outbox, newest first. */
async function mailsTo(email: string): Promise<string[]> {
  const items = (await read('/outbox')).split('<li>').filter(item => item.includes(email));
  return items.flatMap(item => /href="([^"]+\.eml)"/.exec(item)?.[1] ?? []);
}

const read = async (path: string) => (await fetch(`${sharedProduct().family}${path}`)).text();
