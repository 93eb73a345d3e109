import type { Page } from 'playwright-core';
import { barriersOn, movesSideways } from './axe.ts';
import { deskSize, phoneSize } from './screens.ts';

/** Goes to a place of the app this page is in, and looks at it as `barriersEverywhere` does. */
export async function barriersAt(page: Page, path: string): Promise<string[]> {
  await page.goto(new URL(path, page.url()).href);
  return barriersEverywhere(page);
}

/** What stands in somebody's way on this screen: on a phone and a desk, by day and by night, and at 320 px. */
export async function barriersEverywhere(page: Page): Promise<string[]> {
  await hasSettled(page);
  const found = new Set<string>();
  for (const size of [phoneSize, deskSize]) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const barrier of await barriersOn(page))
        found.add(`${page.url()} ${size.width} px ${colorScheme}: ${barrier}`);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  if (await movesSideways(page)) found.add(`${page.url()} moves sideways at 320 px`);
  return [...found];
}

/** The page's own heading is there, and nothing is on its way. */
async function hasSettled(page: Page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.skeleton').first().waitFor({ state: 'hidden' });
}
