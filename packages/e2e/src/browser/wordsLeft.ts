import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

type Catalogue = Record<string, string>;
type App = 'family' | 'staff';

const catalogue = (app: App | 'ui', language: 'en' | 'es'): Catalogue =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../../${app}/src/locales/${language}.json`), 'utf8'));

/** What a page in Spanish shows, or lets a screen reader say, that is no Spanish: keys of ours, and whole English sentences of ours. */
export async function wordsLeft(page: Page, app: App): Promise<string[]> {
  const text = await page.locator('body').evaluate((body: HTMLElement) => {
    const spoken = [...body.querySelectorAll('[aria-label], img[alt], [placeholder]')].flatMap(element =>
      ['aria-label', 'alt', 'placeholder'].map(name => element.getAttribute(name) ?? ''),
    );
    return [document.title, body.innerText, ...spoken].join('\n');
  });
  const english = { ...catalogue('ui', 'en'), ...catalogue(app, 'en') };
  const spanish = { ...catalogue('ui', 'es'), ...catalogue(app, 'es') };
  const isSpanishToo = (sentence: string) => Object.values(spanish).some(words => words.includes(sentence));
  const sentences = Object.values(english).filter(words => /^[^{<]*\s[^{<]*$/.test(words) && !isSpanishToo(words));
  const lines = new Set(text.split('\n').map(line => line.trim()));
  return [
    ...Object.keys(english).filter(id => text.includes(id)), //
    ...sentences.filter(words => lines.has(words)),
  ];
}
