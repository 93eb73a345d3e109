import type { Page } from 'playwright-core';

interface Listening {
  heard: string[];
}

/** Begins to write down what a screen reader is told politely on this page; also proves later that it was not reloaded. */
export async function startListening(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('.unseen[aria-live="polite"]');
    if (!region) throw new Error('This page has no live region.');
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}

/** What was said since `startListening`; throws when the page was reloaded meanwhile. */
export async function whatWasHeard(page: Page): Promise<string[]> {
  const heard = await page.evaluate(() => (window as unknown as Partial<Listening>).heard ?? null);
  if (!heard) throw new Error('The page was reloaded.');
  return heard.filter(text => text !== '');
}
