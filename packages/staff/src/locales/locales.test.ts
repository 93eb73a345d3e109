import { expect, it } from '@jest/globals';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import english from './en.json' with { type: 'json' };
import spanish from './es.json' with { type: 'json' };

const words: Record<string, string> = spanish;

/** The names of a message's places, those inside a plural too. */
const places = (message: string) => [...new Set(namesIn(compileMessageOrThrow(message)))].sort();

function namesIn(tokens: unknown): string[] {
  if (!Array.isArray(tokens)) return [];
  return tokens.flatMap(token => {
    if (!Array.isArray(token)) return [];
    const [name, , options] = token as [string, unknown, Record<string, unknown> | undefined];
    return [name, ...Object.values(options ?? {}).flatMap(namesIn)];
  });
}

it('counts the Spanish that is missing', () => {
  const missing = Object.keys(english).filter(id => !words[id]);
  console.log(
    `Spanish is missing for ${missing.length} of ${Object.keys(english).length} messages. ${missing.join(' ')}`,
  );
  expect(missing.length).toBeLessThanOrEqual(0);
});

it('translates only messages that exist, with the same places in them', () => {
  const translated = Object.entries(words);
  expect(translated.map(([id, message]) => [id, places(message)])).toEqual(
    translated.map(([id]) => [id, places((english as Record<string, string>)[id] ?? '')]),
  );
});
