import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aPersonAskedForAnAddress } from '../src/browser/askedForAddress.ts';
import { aFacilityNotAsked, ask } from '../src/browser/ask.ts';
import { decide, onlyRequestOf } from '../src/browser/decide.ts';
import { deskOf, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { aHomeUser, anOfficerOf } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('lets a grandfather send the address he was asked for and keep his place in line', async () => {
  const person = aHomeUser('PENDING');
  const phone = await phoneOf(browser, person);
  const desk = await deskOf(browser, anOfficerOf(person.facility));
  const { id } = await onlyRequestOf(phone, 'PENDING');
  const before = await placeOf(id);
  await phone.goto(new URL(`/account/requests/${id}`, phone.url()).href);

  await decide(desk, 'askForInfo', id, { pieces: ['ADDRESS'], publicMessage: 'Please tell us where you live now.' });
  await phone.getByRole('heading', { name: 'Please send your address' }).waitFor();
  await phone.getByText('Please tell us where you live now.').first().waitFor();
  await phone.getByRole('link', { name: 'Give your address' }).first().click();
  await giveAddress(phone);
  await phone.getByRole('button', { name: 'Send address' }).click();

  await phone.getByRole('heading', { level: 1, name: /in line/ }).waitFor();
  expect(await placeOf(id)).toBeLessThanOrEqual(before); // somebody ahead of him may have been answered meanwhile

  async function placeOf(requestId: string) {
    const query = 'query ($id: ID!) { accessRequest(id: $id) { queuePlace } }';
    const { accessRequest } = await ask<{ accessRequest: { queuePlace: number } }>(phone, query, { id: requestId });
    return accessRequest.queuePlace;
  }
});

it('tells a friend which fields of the address are missing, and keeps what was typed after a reload', async () => {
  const { phone, id } = await aPersonAskedForAnAddress(browser);
  await phone.goto(new URL(`/account/requests/${id}/provide`, phone.url()).href);

  await phone.getByLabel('Street and number').fill('12 Oak Street');
  await phone.reload();
  await phone.getByRole('button', { name: 'Send address' }).click();

  expect(await phone.getByLabel('Street and number').inputValue()).toBe('12 Oak Street');
  await phone.getByRole('alert').getByRole('link', { name: 'Enter your city.' }).click();
  expect(await phone.getByLabel('City').evaluate(field => field === document.activeElement)).toBe(true);
});

it('loses nothing that a cousin typed when the network is cut while it is sent', async () => {
  const { phone, id } = await aPersonAskedForAnAddress(browser);
  await phone.goto(new URL(`/account/requests/${id}/provide`, phone.url()).href);
  await giveAddress(phone);
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Send address' }).click();

  await phone.getByText('We could not reach OpenVisit. Nothing is lost.').first().waitFor();
  expect(await phone.getByLabel('Street and number').inputValue()).toBe('12 Oak Street');
  await phone.context().setOffline(false);
  await phone.getByRole('button', { name: 'Send address' }).click();
  await phone.getByRole('heading', { level: 1, name: /in line/ }).waitFor();
});

it('lets a sister take her request back', async () => {
  const phone = await phoneOf(browser, aHomeUser('PENDING'));
  const { id } = await onlyRequestOf(phone, 'PENDING');
  await phone.goto(new URL(`/account/requests/${id}`, phone.url()).href);

  await phone.getByRole('link', { name: 'Take back this request' }).click();
  await phone.getByRole('button', { name: 'Take it back' }).click();

  await phone.getByRole('heading', { level: 1, name: 'You took back your request' }).waitFor();
});

it('lets a father who was denied read why, and ask again', async () => {
  const person = aHomeUser('PENDING');
  const phone = await phoneOf(browser, person);
  const desk = await deskOf(browser, anOfficerOf(person.facility));
  const { id } = await onlyRequestOf(phone, 'PENDING');
  await phone.goto(new URL(`/account/requests/${id}`, phone.url()).href);

  await decide(desk, 'denyAccess', id, {
    reasonCodes: ['ID_EXPIRED', 'PICTURE_TOO_BLURRY'],
    publicMessage: 'The desk is open from 8 to 4.',
    officerNote: 'Said on the phone that he knows.',
  });
  await phone.getByRole('heading', { level: 1, name: /said no this time/ }).waitFor();
  for (const text of await reasonsRead()) await phone.getByText(text).first().waitFor();
  await phone.getByText('The desk is open from 8 to 4.').first().waitFor();
  expect(await phone.getByText('Said on the phone').count()).toBe(0);

  await phone.getByRole('link', { name: 'Ask again' }).first().click();
  await phone.getByRole('button', { name: 'Send request' }).click();
  await phone.getByRole('heading', { level: 1, name: 'Request sent' }).waitFor();
  expect((await onlyRequestOf(phone, 'PENDING')).id).not.toBe(id);

  async function reasonsRead() {
    const query = 'query ($id: ID!) { accessRequest(id: $id) { reasons { publicText whatYouCanDo } } }';
    type Answer = { accessRequest: { reasons: { publicText: string; whatYouCanDo: string }[] } };
    const { reasons } = (await ask<Answer>(phone, query, { id })).accessRequest;
    expect(reasons).toHaveLength(2);
    return reasons.flatMap(({ publicText, whatYouCanDo }) => [publicText, whatYouCanDo]);
  }
});

it('does not ask twice when a mother presses the button twice, goes back, and presses it again', async () => {
  const phone = await phoneOf(browser, aHomeUser('APPROVED'));
  const facility = await aFacilityNotAsked(phone);
  await phone.goto(new URL(`/account/facilities/add/${facility.state}/${facility.id}`, phone.url()).href);

  await phone.getByRole('button', { name: 'Send request' }).dblclick();
  await phone.getByRole('heading', { level: 1, name: 'Request sent' }).waitFor();
  await phone.goBack();
  await phone.getByRole('heading', { level: 1 }).waitFor();

  const { viewer } = await ask<{ viewer: { accessRequests: { nodes: { facility: { id: string } }[] } } }>(
    phone,
    '{ viewer { ... on HomeUser { accessRequests(first: 20) { nodes { facility { id } } } } } }',
  );
  expect(viewer.accessRequests.nodes.filter(node => node.facility.id === facility.id)).toHaveLength(1);
});

it('shows a stranger nothing of a request that is not theirs', async () => {
  const owner = await phoneOf(browser, aHomeUser('DENIED'));
  const { id, reference } = await onlyRequestOf(owner, 'DENIED');
  const stranger = await phoneOf(browser, aHomeUser('APPROVED'));
  await stranger.goto(new URL(`/account/requests/${id}`, stranger.url()).href);

  await stranger.getByRole('heading', { level: 1, name: 'We cannot find this page' }).waitFor();
  expect(await stranger.getByText(reference).count()).toBe(0);
});

async function giveAddress(phone: Page) {
  await phone.getByLabel('Street and number').fill('12 Oak Street');
  await phone.getByLabel('City').fill('Austin');
  await phone.getByLabel('State').fill('TX');
  await phone.getByLabel('ZIP code').fill('78701');
}
