import type { Browser } from 'playwright-core';
import { scriptsOf } from '../src/browser/scripts.ts';
import { openBrowser, phoneSize } from '../src/browser/screens.ts';
import { forgetData } from '../src/product/dataDirectory.ts';
import { startProduct } from '../src/product/product.ts';
import { holdTo } from './figures/limits.ts';

/** `pnpm bench weight`: all JavaScript that a phone has loaded when nothing more is on its way, each file gzipped; kB of 1,000 bytes. */
async function weigh(browser: Browser, address: string, sign: string, locale = 'en-US'): Promise<number> {
  const context = await browser.newContext({ viewport: phoneSize, locale });
  const page = await context.newPage();
  const scripts = scriptsOf(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 30_000 });
  await page.getByText(sign).first().waitFor({ timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  const kilobytes = await scripts.kilobytes();
  await context.close();
  return kilobytes;
}

const product = await startProduct();
const browser = await openBrowser();
try {
  const family = product.people.find(({ role, status }) => role === 'HOME_USER' && status === 'APPROVED');
  if (!family) throw new Error('The demo world has no family that is approved.');
  const signIn = await weigh(browser, `${product.family}/sign-in`, 'OpenVisit');
  const signUp = await weigh(browser, `${product.family}/sign-up`, 'OpenVisit');
  const inSpanish = await weigh(browser, `${product.family}/sign-up`, 'OpenVisit', 'es-US');
  const home = await weigh(browser, family.link, 'Add a new facility');
  holdTo([
    { what: 'sign-in page', figure: signIn, limit: 110, unit: ' kB' },
    { what: 'sign-up page', figure: signUp, limit: 110, unit: ' kB' },
    { what: 'sign-up page in Spanish', figure: inSpanish, limit: 110, unit: ' kB' },
    { what: 'family home with live status', figure: home, limit: 165, unit: ' kB' },
  ]);
} finally {
  await browser.close();
  await product.interrupt();
  forgetData(product);
}
