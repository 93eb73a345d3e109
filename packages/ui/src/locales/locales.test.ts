import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, it } from '@jest/globals';
import { statuses } from '../status.ts';
import english from './en.json' with { type: 'json' };
import spanish from './es.json' with { type: 'json' };

const inSpanish: Record<string, string> = spanish;

it('says everything in Spanish too', () => {
  const missing = Object.keys(english).filter(id => !(id in inSpanish));
  process.stdout.write(`ui: ${missing.length} of ${Object.keys(english).length} messages are missing in Spanish\n`);
  expect(missing).toEqual([]);
});

it('has no Spanish message that nobody asks for', () => {
  expect(Object.keys(spanish).filter(id => !(id in english))).toEqual([]);
});

it.each([...Object.entries(english), ...Object.entries(spanish)])('%s can be compiled', (_id, message) => {
  expect(() => compileMessageOrThrow(message)).not.toThrow();
});

it('fills the same places in both languages', () => {
  const places = (message: string) =>
    [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();
  for (const [id, message] of Object.entries(english)) {
    if (id === 'ui.line.label') continue; // Spanish counts the people ahead and needs no place
    expect([id, places(inSpanish[id] ?? '')]).toEqual([id, places(message)]);
  }
});

it('has a word for every status', () => {
  expect(statuses.filter(status => !(`status.${status}` in english))).toEqual([]);
});

it('keeps sentences short: at most 20 words', () => {
  const sentences = [...Object.values(english), ...Object.values(spanish)]
    .filter(message => !message.includes('{'))
    .flatMap(message => message.split(/(?<=[.!?])\s/));
  expect(sentences.filter(sentence => sentence.split(/\s+/).length > 20)).toEqual([]);
});
