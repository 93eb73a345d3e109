import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { DemoPerson } from '../product/product.ts';
import { findChromium, flags } from './chromium.ts';

/** The sizes the two apps are made for. */
export const phoneSize = { width: 360, height: 740 };
export const deskSize = { width: 1440, height: 900 };

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: flags });
}

/** A phone of its own, where this person has just opened their sign-in link. */
export const phoneOf = (browser: Browser, person: DemoPerson) => screenOf(browser, person, phone);

/** A desk of its own, likewise. */
export const deskOf = (browser: Browser, person: DemoPerson) => screenOf(browser, person, { viewport: deskSize });

/** A phone on which nobody is signed in. */
export const aPhone = async (browser: Browser): Promise<Page> =>
  patient(await (await browser.newContext(phone)).newPage());

const phone: BrowserContextOptions = { viewport: phoneSize, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

async function screenOf(browser: Browser, person: DemoPerson, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce', ...options });
  const page = patient(await context.newPage());
  await page.goto(person.link);
  return page;
}

/** Two slow cores: what is right may take long. */
function patient(page: Page): Page {
  page.setDefaultTimeout(30_000);
  page.setDefaultNavigationTimeout(60_000);
  return page;
}
