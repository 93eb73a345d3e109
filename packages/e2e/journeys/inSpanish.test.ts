import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask } from '../src/browser/ask.ts';
import { aPersonWhoAsks } from '../src/browser/asksFor.ts';
import { decide } from '../src/browser/decide.ts';
import { deskOf, newPhoneOf, openBrowser, spanishDeskOf, spanishPhone } from '../src/browser/screens.ts';
import { goTo, title } from '../src/browser/title.ts';
import { wordsLeft } from '../src/browser/wordsLeft.ts';
import { aNewcomer } from '../src/family/newcomer.ts';
import { anIdCard } from '../src/pictures/pictures.ts';
import { anAdministratorOf, anOfficerOf, anyHomeUser, sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

it('speaks Spanish with a grandmother whose account is Spanish, on a phone that is English, without a key of ours', async () => {
  const { phone, requestId } = await aSpanishHomeUser();
  await phone.getByText('Sus solicitudes').waitFor();
  const account = ['', '/address', '/phone', '/email', '/password', '/language', '/sessions', '/delete'];
  const pictures = ['/pictures/photo', '/pictures/id-front', '/pictures/id-back'];

  const places = [...account, ...pictures, '/facilities/add', `/requests/${requestId}`].map(path => `/account${path}`);
  for (const path of ['/', ...places, '/help/statuses']) {
    await goTo(phone, path);
    await isSpanish(phone);
  }
  await goTo(phone, '/account/pictures/id-back');
  const chooser = phone.waitForEvent('filechooser');
  await phone.getByRole('button', { name: 'Escoger una foto' }).click();
  await (await chooser).setFiles(await anIdCard(41));
  await title(phone, 'Revise su foto');
  await isSpanish(phone);
});

it('signs a mother up in Spanish on a phone that is Spanish, mistakes and all', async () => {
  const phone = await spanishPhone(browser);
  const who = aNewcomer('Inés', 'Arvizu');
  const answers = [
    { dateOfBirth: who.born.month, 'dateOfBirth-day': who.born.day, 'dateOfBirth-year': who.born.year },
    { givenName: who.givenName, familyName: who.familyName },
    { line1: who.line1, city: who.city, state: who.state, postalCode: who.postalCode },
    { email: who.email, phone: who.phone },
    { password: who.password },
  ];
  await phone.goto(`${sharedProduct().family}/sign-up`);
  for (const boxes of answers) {
    await phone.locator(`#${Object.keys(boxes)[0]}`).waitFor();
    await phone.getByRole('button', { name: 'Seguir' }).click();
    await phone.getByRole('alert').first().waitFor();
    await isSpanish(phone);
    for (const [id, text] of Object.entries(boxes)) await phone.locator(`#${id}`).fill(text);
    await phone.getByRole('button', { name: 'Seguir' }).click();
  }
  await phone.getByRole('button', { name: 'Abrir mi cuenta' }).waitFor();
  await isSpanish(phone);
  await phone.getByRole('button', { name: 'Abrir mi cuenta' }).click();
  await phone.locator('#code').waitFor();
  await isSpanish(phone);
});

it('speaks Spanish on every page that asks for no sign-in', async () => {
  const phone = await spanishPhone(browser);
  const links = ['/verify-email', '/reset-password'].map(path => `${path}#token=AAAAAAAAAAAAAAAAAAAAAA`);
  const pages = ['/sign-in', '/sign-up/too-young', '/verify-email/code', '/forgot-password', '/goodbye'];
  for (const path of [...links, ...pages, '/verify-email', '/reset-password', '/no/such/page']) {
    await phone.goto(`${sharedProduct().family}${path}`);
    await isSpanish(phone);
  }
});

it('says in Spanish what a facility needs of a family', async () => {
  const { phone, facility, id } = await aPersonWhoAsks(browser, 'APPROVED');
  await ask(phone, 'mutation { updateAccount(input: { language: ES }) { __typename } }');
  const officer = await deskOf(browser, anOfficerOf(facility.name));
  await decide(officer, 'askForInfo', id, { pieces: ['PHOTO', 'ADDRESS'] });
  const spanish = await spanishPhone(browser);
  await spanish.context().addCookies(await phone.context().cookies());

  for (const path of ['', '/provide', '/provide/photo']) {
    await spanish.goto(`${sharedProduct().family}/account/requests/${id}${path}`);
    await isSpanish(spanish);
  }
});

it('speaks Spanish with an administrator whose browser is Spanish, on every page', async () => {
  const person = anyHomeUser('PENDING');
  const desk = await spanishDeskOf(browser, anAdministratorOf(person.facility));
  await desk.getByRole('radio', { name: 'Aprobar' }).waitFor();
  const { homeUsers } = await ask<{ homeUsers: { nodes: { id: string }[] } }>(
    desk,
    '{ homeUsers(first: 1, status: PENDING) { nodes { id } } }',
  );
  const parts = [
    'users',
    'front-desk',
    'staff',
    'staff/invite',
    'facility',
    'replies',
    `users/${homeUsers.nodes[0]!.id}`,
  ];
  for (const path of ['/', '/decisions', ...parts.map(part => `/administration/${part}`), '/help/statuses']) {
    await goTo(desk, path);
    await isSpanish(desk, 'staff');
  }
});

async function isSpanish(page: Page, app: 'family' | 'staff' = 'family') {
  await page.locator('html[lang=es]').waitFor({ state: 'attached' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect({ page: page.url(), left: await wordsLeft(page, app) }).toEqual({ page: page.url(), left: [] });
}

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
