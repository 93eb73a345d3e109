import type { Page } from 'playwright-core';
import { barriersOn, movesSideways } from './axe.ts';
import { complaintsOf, deskSize, phoneSize } from './screens.ts';

/** Goes to a place of the app this page is in, and looks at it as `barriersEverywhere` does. */
export async function barriersAt(page: Page, path: string): Promise<string[]> {
  await page.goto(new URL(path, page.url()).href);
  return barriersEverywhere(page);
}

/** What stands in somebody's way on this screen: on a phone by day, at a desk by night, and at 320 px; and what the browser complains of. */
export async function barriersEverywhere(page: Page): Promise<string[]> {
  await hasSettled(page);
  await withoutMotion(page);
  const found = [
    ...(await barriersAs(page, phoneSize, 'light')), //
    ...(await barriersAs(page, deskSize, 'dark')),
  ];
  await page.setViewportSize({ width: 320, height: 640 });
  if (await movesSideways(page)) found.push(`${page.url()} moves sideways at 320 px`);
  return [...found, ...complaintsOf(page)];
}

async function barriersAs(page: Page, size: typeof deskSize, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await standsStill(page);
  return (await barriersOn(page)).map(barrier => `${page.url()} ${size.width} px ${colorScheme}: ${barrier}`);
}

/** The page's own heading is there, and nothing is on its way. */
async function hasSettled(page: Page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.skeleton').first().waitFor({ state: 'hidden' });
}

/** A change of colour that is under way is neither the old one nor the new one: on a slow machine it can be for long. */
const withoutMotion = (page: Page) =>
  page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets.push(still);
  });

const standsStill = (page: Page) =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    await nextFrame();
    await nextFrame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
