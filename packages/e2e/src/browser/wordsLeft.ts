import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

type Catalogue = Record<string, string>;
type App = 'family' | 'staff';

/** All words of an app in a language: `locales/es.json`, and those of its parts, `locales/visits/es.json`. */
function catalogue(app: App | 'ui', language: 'en' | 'es'): Catalogue {
  const folder = resolve(import.meta.dirname, `../../../${app}/src/locales`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith(`${language}.json`),
  );
  const catalogues = files.map(file => JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Catalogue);
  return Object.assign({}, ...catalogues);
}

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
