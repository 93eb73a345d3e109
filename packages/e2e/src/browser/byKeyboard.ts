import type { Page } from 'playwright-core';

/** Presses Tab until what has focus carries this name, as somebody without a pointer does; at most one round of the page. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const focused = await nameOfFocused(page);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}.`);
}

/** What a screen reader would call the focused element: its label, or its own words. */
function nameOfFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
    const text = focused.getAttribute('aria-label') ?? labels.map(label => label.innerText).join(' ');
    return (text || (focused as HTMLElement).innerText || '').trim();
  });
}
