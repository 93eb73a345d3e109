import { readFileSync } from 'node:fs';

/** The operations of our two apps, by their hash: what they send instead of text. */
export interface TrustedDocuments {
  /** @returns the text behind an id, or nothing where it is none of ours */
  text(id: string): string | undefined;
  /** Whether this very text is one of ours. */
  holds(text: string): boolean;
}

const file = new URL('../../../schema/generated/trustedDocuments.json', import.meta.url);

export function readTrustedDocuments(): TrustedDocuments {
  const texts = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  const known = new Set(texts.values());
  return { text: id => texts.get(id), holds: text => known.has(text) };
}
