import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aFacilityNotAsked, ask } from '../src/browser/ask.ts';
import { actionsOn, aPersonWhoAsks, askForAccess } from '../src/browser/asksFor.ts';
import { decide } from '../src/browser/decide.ts';
import { openUser } from '../src/browser/openUser.ts';
import { deskOf, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { aHomeUser, anOfficerOf } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const goTo = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

it('asks a facility once when the button is pressed twice, and again after going back', async () => {
  const { phone, facility, check } = await aPersonAboutToAsk();
  await phone.getByRole('button', { name: 'Send request' }).dblclick();
  await title(phone, 'Request sent');

  await phone.goBack();
  await goTo(phone, check);
  await phone.getByRole('link', { name: 'See your request' }).waitFor();
  expect(await phone.getByRole('button', { name: 'Send request' }).count()).toBe(0);
  expect(await timesAsked(phone, facility.id)).toBe(1);
});

it('asks a facility once when another tab did and this one knows nothing of it', async () => {
  const { phone, facility, check } = await aPersonAboutToAsk();
  await hearsNothing(phone);
  await goTo(phone, check);
  const send = phone.getByRole('button', { name: 'Send request' });
  await send.waitFor();

  const id = await askForAccess(phone, facility);
  await send.click();

  await title(phone, 'Request sent');
  expect(new URL(phone.url()).pathname).toBe(`/account/requests/${id}/requested`);
  expect(await timesAsked(phone, facility.id)).toBe(1);
});

it('takes a request back once when two tabs do it', async () => {
  const { phone, id } = await aPersonWhoAsks(browser, 'EXPIRED');
  const tab = await phone.context().newPage();
  await hearsNothing(tab);
  for (const page of [phone, tab]) await page.goto(new URL(`/account/requests/${id}/withdraw`, phone.url()).href);
  await tab.getByRole('button', { name: 'Take it back' }).waitFor();

  for (const page of [phone, tab]) {
    await page.getByRole('button', { name: 'Take it back' }).click();
    await title(page, 'You took back your request');
  }
  expect(await actionsOn(phone, id)).toEqual([null, 'WITHDRAW']);
});

it('tells an officer whose page is old who decided, sends nothing of theirs, and keeps what they wrote', async () => {
  const { person, phone, facility, id } = await aPersonWhoAsks(browser, 'EXPIRED');
  const desk = await deskOf(browser, anOfficerOf(facility.name));
  const other = anOfficerOf(facility.name, 'second');
  const othersDesk = await deskOf(browser, other);
  await hearsNothing(desk);
  await desk.reload();
  await openUser(desk, person);
  const access = desk.getByRole('region', { name: facility.name });
  await access.getByRole('radio', { name: 'Approve' }).check();
  await access.getByRole('textbox', { name: /^Message/ }).fill('Welcome.');

  await decide(othersDesk, 'denyAccess', id, { reasonCodes: ['ID_EXPIRED'] });
  await access.getByRole('button', { name: 'Proceed' }).click();

  await access.getByText('Nothing of yours was sent.').waitFor();
  await access
    .getByText(`${other.name.replace(/^(.).* /, '$1. ')} denied this`)
    .first()
    .waitFor();
  await access.getByText('Welcome.').waitFor();
  expect(await actionsOn(phone, id)).toEqual([null, 'DENY']);
});

it('decides about one family when the button is pressed twice', async () => {
  const one = await aPersonWhoAsks(browser, 'EXPIRED');
  const desk = await deskOf(browser, anOfficerOf(one.facility.name));
  await goTo(desk, `/requests/${one.id}`);
  await desk.getByRole('radio', { name: 'Approve' }).check();

  await desk.getByRole('button', { name: /^Approve/ }).click();
  await desk.getByText(/^You approved/).waitFor();
  await desk.mouse.down({ clickCount: 2 }); // the hand is still there, and so is the next family's button
  await desk.mouse.up({ clickCount: 2 });
  expect(await desk.getByText('Please fix 1 thing').count()).toBe(0);
  expect(await desk.getByText('on its way').count()).toBe(0);
});

it('shows nothing at addresses of nobody, and of somebody else', async () => {
  const { facility, id } = await aPersonWhoAsks(browser, 'EXPIRED');
  const stranger = await phoneOf(browser, aHomeUser('APPROVED'));
  const nobody = '00000000-0000-4000-8000-000000000000';
  const addresses = [
    ...['', '/withdraw', '/provide', '/requested'].map(page => `/account/requests/${id}${page}`),
    '/account/requests/x',
    `/account/facilities/add/CO/${nobody}`,
  ];
  for (const address of addresses) {
    await goTo(stranger, address);
    await title(stranger, 'We cannot find this page');
    expect(await stranger.getByText(facility.name).count()).toBe(0);
  }
});

async function aPersonAboutToAsk() {
  const phone = await phoneOf(browser, aHomeUser('APPROVED'));
  const facility = await aFacilityNotAsked(phone);
  const check = `/account/facilities/add/${facility.state}/${facility.id}`;
  await goTo(phone, check);
  return { phone, facility, check };
}

/** A page whose live line never opens: it knows only what it reads itself. */
const hearsNothing = (page: Page) => page.routeWebSocket('**/graphql', () => undefined);

async function timesAsked(page: Page, facilityId: string) {
  const query = '{ viewer { ... on HomeUser { accessRequests(first: 50) { nodes { facility { id } } } } } }';
  const { viewer } = await ask<{ viewer: { accessRequests: { nodes: { facility: { id: string } }[] } } }>(page, query);
  return viewer.accessRequests.nodes.filter(({ facility }) => facility.id === facilityId).length;
}
