import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import english from './en.json' with { type: 'json' };
import spanish from './es.json' with { type: 'json' };

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
    ([id, message]) => `${places(message)}` !== `${places(spanish[id as keyof typeof spanish])}`,
  );
  expect(uneven).toEqual([]);
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
