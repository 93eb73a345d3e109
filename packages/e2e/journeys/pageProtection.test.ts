import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { paths as familyPaths } from '../../family/src/app/paths.ts';
import { paths as staffPaths } from '../../staff/src/app/paths.ts';
import { aDesk, aPhone, complaintsOf, deskOf, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { violationsOf, watchPolicy } from '../src/browser/violations.ts';
import { eventually } from '../src/product/eventually.ts';
import { aHomeUser, anAdministratorOf, sharedProduct } from '../src/shared/people.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

/** Every address of an app, with something that there is not in place of what changes: a page is drawn for it too. */
const addressesOf = (paths: Record<string, string | ((...parts: never[]) => string)>) => [
  ...new Set(
    Object.values(paths).map(path =>
      typeof path === 'string' ? path : (path as (...parts: string[]) => string)('photo', 'id-front'),
    ),
  ),
];

/** Opens each address, and lets the page do what it does there. @returns what the page's policy stopped */
async function walk(page: Page, origin: string, addresses: string[]): Promise<string[]> {
  await watchPolicy(page);
  for (const path of addresses) {
    await eventually(`${path} opens`, () => opens(page, `${origin}${path}`));
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'hidden' });
  }
  await page.waitForLoadState('networkidle');
  const said = complaintsOf(page).filter(words => /content security policy|trusted ?type/i.test(words));
  return [...violationsOf(page), ...said];
}

/** Not where the page before was just leaving for another address by itself. */
const opens = (page: Page, address: string): Promise<boolean> =>
  page.goto(address).then(
    () => true,
    (error: Error) => {
      if (/ERR_ABORTED|interrupted by another navigation/.test(error.message)) return false;
      throw error;
    },
  );

it('lets a family do everything, at every address, in and out, without once going against the policy of its pages', async () => {
  const { family } = sharedProduct();
  const addresses = addressesOf(familyPaths);
  expect(addresses.length).toBeGreaterThan(20);
  expect(await walk(await aPhone(browser), family, addresses)).toEqual([]);
  expect(await walk(await phoneOf(browser, aHomeUser('APPROVED')), family, addresses)).toEqual([]);
});

it('lets staff do everything, at every address, in and out, without once going against the policy of their pages', async () => {
  const { staff } = sharedProduct();
  const addresses = addressesOf(staffPaths);
  expect(addresses.length).toBeGreaterThan(10);
  expect(await walk(await aDesk(browser), staff, addresses)).toEqual([]);
  expect(await walk(await deskOf(browser, anAdministratorOf('Juniper Flats County Jail')), staff, addresses)).toEqual(
    [],
  );
});

it('stops a script, a style, a picture and a frame that somebody else put into a page, and text that would become elements', async () => {
  const page = await aPhone(browser);
  await watchPolicy(page);
  await page.goto(`${sharedProduct().family}/sign-in`);
  const ran = await page.evaluate(async () => {
    const add = (name: string, change: (element: HTMLElement) => void) => {
      const element = document.createElement(name);
      change(element);
      document.body.append(element);
    };
    add('style', style => style.append('body { display: none }'));
    add('img', image => image.setAttribute('src', 'https://evil.example/pixel.gif'));
    add('iframe', frame => frame.setAttribute('src', 'https://evil.example/'));
    const refused = await fetch('https://evil.example/').then(
      () => 'sent',
      () => 'stopped',
    );
    const tried = (work: () => void) => {
      try {
        work();
        return 'done';
      } catch {
        return 'stopped';
      }
    };
    return {
      refused,
      html: tried(() => (document.createElement('p').innerHTML = '<img src=x onerror=alert(1)>')),
      script: tried(() => (document.createElement('script').text = 'globalThis.stolen = true')),
      handler: tried(() => document.body.setAttribute('onclick', 'globalThis.stolen = true')),
      policy: tried(() =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('mine', {}),
      ),
      stolen: 'stolen' in globalThis,
      shown: getComputedStyle(document.body).display !== 'none',
    };
  });
  expect(ran).toEqual({
    refused: 'stopped',
    html: 'stopped',
    script: 'stopped',
    handler: 'stopped',
    policy: 'stopped',
    stolen: false,
    shown: true,
  });
  const stopped = () => new Set(violationsOf(page).map(violation => violation.split(' ')[0]));
  await eventually('the page tells what it stopped', () => stopped().size >= rules.length);
  expect(stopped()).toEqual(new Set(rules));
});

const rules = ['style-src-elem', 'img-src', 'frame-src', 'connect-src', 'require-trusted-types-for', 'trusted-types'];
