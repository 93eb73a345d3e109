import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { readingGrade } from '@openvisit/ui/testing/readingGrade.ts';
import ofApp from './en.json' with { type: 'json' };
import delApp from './es.json' with { type: 'json' };

type Catalogue = Record<string, string>;
const read = (file: string): Catalogue => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
/** Parts of the app whose words only their own pages load. */
const parts = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory()
    ? [{ name: entry.name, english: read(`${entry.name}/en.json`), spanish: read(`${entry.name}/es.json`) }]
    : [],
);
const english: Catalogue = Object.assign({}, ofApp, ...parts.map(part => part.english));
const spanish: Catalogue = Object.assign({}, delApp, ...parts.map(part => part.spanish));

const source = new URL('../', import.meta.url);
const screens = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.tsx') && !/\.test\.|^testing/.test(file),
);

it('has Spanish for everything, with the same places to fill', () => {
  const missing = Object.keys(english).filter(id => !(id in spanish));
  console.info(`Spanish missing: ${missing.length} of ${Object.keys(english).length}`);
  expect(missing).toEqual([]);
  const places = (message: string) =>
    [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();
  const uneven = Object.entries(english).filter(
    ([id, message]) => `${places(message)}` !== `${places(spanish[id] ?? '')}`,
  );
  expect(uneven).toEqual([]);
});

it('has no Spanish that nobody asks for', () => {
  expect(Object.keys(spanish).filter(id => !(id in english))).toEqual([]);
});

it('calls the words of a part by its name, and says them only where they are loaded', () => {
  expect(parts.map(part => part.name)).toEqual(['schedule', 'visit', 'visits']);
  const begin = (part: string) => (id: string) => id.startsWith(`${part}.`);
  for (const part of parts) expect(Object.keys(part.english).filter(id => !begin(part.name)(id))).toEqual([]);
  expect(Object.keys(ofApp).filter(id => parts.some(part => begin(part.name)(id)))).toEqual([]);

  const says = (name: string) => new RegExp(`['"\`]${name}\\.[\\w$]`);
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file));
  const elsewhere = code.filter(file => !file.startsWith('features/visits/') && !/\.test\./.test(file));
  const sayThem = elsewhere.filter(file =>
    parts.some(part => says(part.name).test(readFileSync(new URL(file, source), 'utf8'))),
  );
  expect(says('visits').test("t('visits.schedule')")).toBe(true);
  expect(sayThem).toEqual([]);
});

it('can be read by somebody who left school after grade 6, where visits are spoken of', () => {
  const grade = readingGrade(parts.flatMap(part => Object.values(part.english)));
  console.info(`Visits: English at grade ${grade.toFixed(1)}`);
  expect(grade).toBeLessThanOrEqual(6);
});

it('has messages that compile, in both languages', () => {
  expect(() =>
    [...Object.values(english), ...Object.values(spanish)].forEach(message => compileMessageOrThrow(message)),
  ).not.toThrow();
});

it('keeps English sentences to 20 words', () => {
  const sentences = Object.values(english).flatMap(message =>
    message.split(/[.?!](?:\s|$)|(?:=\d|one|two|few|other) \{/),
  );
  expect(sentences.filter(sentence => sentence.split(/\s+/).length > 20)).toEqual([]);
});

it('keeps every sentence out of the components', () => {
  const spoken = />\s*[^<>{}=;]*\p{L}{2,}[^<>{}=;]*<\/\w/u;
  const literals = screens.flatMap(file => {
    const text = readFileSync(new URL(file, source), 'utf8');
    const returned = text
      .split(/return \(|=> \(|\? \(/)
      .slice(1)
      .join('\n');
    return spoken.test(returned) ? [file] : [];
  });
  expect(screens.length).toBeGreaterThan(20);
  expect(spoken.test('<p>Sign in here</p>')).toBe(true);
  expect(literals).toEqual([]);
});
