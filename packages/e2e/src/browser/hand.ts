import type { Locator, Page } from 'playwright-core';

/** What a person does on a screen, counted. */
export interface Hand {
  page: Page;
  /** One press of a finger. */
  tap: (what: Locator) => Promise<void>;
  /** A press into the box, then letter by letter. */
  type: (label: string, text: string) => Promise<void>;
  /** Waits for the page of this heading, and reads it. */
  reads: (heading: string | RegExp) => Promise<void>;
  counts: { taps: number; letters: number; pages: number; words: number };
}

/** A hand that counts taps and letters, and eyes that count pages and their words. */
export function aHand(page: Page): Hand {
  const counts = { taps: 0, letters: 0, pages: 0, words: 0 };
  const tap = async (what: Locator) => {
    counts.taps++;
    await what.click();
  };
  return {
    page,
    counts,
    tap,
    async type(label, text) {
      const box = page.getByLabel(label, { exact: true });
      await tap(box);
      counts.letters += text.length;
      await box.pressSequentially(text);
    },
    async reads(heading) {
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      counts.pages++;
      counts.words += (await page.locator('#main').innerText()).split(/\s+/).length;
    },
  };
}

/**
 * How long that takes a person, by the keystroke-level model of Card, Moran and Newell: 1.1 s to aim and tap, 0.28 s for a letter,
 * 1.35 s to make up one's mind on each page; and every word is read once, 200 of them a minute.
 */
export function secondsOf({ taps, letters, pages, words }: Hand['counts']): number {
  return Math.round(taps * 1.1 + letters * 0.28 + pages * 1.35 + (words / 200) * 60);
}
