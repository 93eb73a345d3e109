import { randomBytes } from 'node:crypto';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { DemoPerson } from '../product/product.ts';
import { cameraFlags, findChromium, flags } from './chromium.ts';

/** The sizes the two apps are made for. */
export const phoneSize = { width: 360, height: 740 };
export const deskSize = { width: 1440, height: 900 };

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: flags });
}

/** Its phones have a camera. */
export async function openBrowserWithCamera(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...flags, ...cameraFlags] });
}

/** A phone of its own, where this person has chosen English and just opened their sign-in link. */
export async function phoneOf(browser: Browser, person: DemoPerson): Promise<Page> {
  const page = await screen(browser, phone, 'en');
  await page.goto(person.link);
  return page;
}

/** A phone fresh from the shop, where this person has just opened their sign-in link. */
export async function newPhoneOf(browser: Browser, person: DemoPerson): Promise<Page> {
  const page = await screen(browser, phone);
  await page.goto(person.link);
  return page;
}

/** A desk of its own, where this officer has just opened their sign-in link. */
export async function deskOf(browser: Browser, person: DemoPerson): Promise<Page> {
  const page = await aDesk(browser);
  await page.goto(person.link);
  return page;
}

/** A phone on which nobody is signed in. */
export const aPhone = (browser: Browser) => screen(browser, phone);

/** A phone on which English was chosen, and nobody is signed in. */
export const anEnglishPhone = (browser: Browser) => screen(browser, phone, 'en');

/** A phone that is Spanish, on which nobody is signed in. */
export const spanishPhone = (browser: Browser) => screen(browser, { ...phone, locale: 'es-US' });

/** A desk whose browser is Spanish, where this officer has just opened their sign-in link. */
export async function spanishDeskOf(browser: Browser, person: DemoPerson): Promise<Page> {
  const page = await screen(browser, { viewport: deskSize, locale: 'es-US' });
  await page.goto(person.link);
  return page;
}

/** A desk at which nobody is signed in. */
export const aDesk = (browser: Browser) => screen(browser, { viewport: deskSize });

const phone: BrowserContextOptions = { viewport: phoneSize, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** Two slow cores: what is right may take long. */
async function screen(browser: Browser, options: BrowserContextOptions, language?: 'en'): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-US',
    reducedMotion: 'reduce',
    extraHTTPHeaders: { 'x-forwarded-for': anAddress() },
    ...options,
  });
  if (language) await context.addInitScript(chosen => localStorage.setItem('openvisit.language', chosen), language);
  const page = await context.newPage();
  listenForComplaints(page);
  page.setDefaultTimeout(30_000);
  page.setDefaultNavigationTimeout(60_000);
  return page;
}

/** Every screen comes from a household of its own: attempts are counted by address. */
function anAddress(): string {
  const [one, other] = [randomBytes(2), randomBytes(2)].map(bytes => bytes.toString('hex'));
  return `2001:db8:${one}:${other}::1`;
}

const complaints = new WeakMap<Page, string[]>();

/** What the browser's console complained of on this page. */
export const complaintsOf = (page: Page): readonly string[] => complaints.get(page) ?? [];

function listenForComplaints(page: Page) {
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('pageerror', error => heard.push(error.message));
  page.on('console', message => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint) heard.push(`${message.location().url}: ${message.text()}`);
  });
}
