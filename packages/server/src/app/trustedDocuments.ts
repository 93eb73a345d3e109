import type { Pool } from 'pg';
import { type Manifest, ownManifest } from '../shared/manifest.ts';

/** The operations of our two apps, by their hash: what they send instead of text. */
export interface TrustedDocuments {
  /** @returns the text behind an id, or nothing where it is none of ours */
  text(id: string): string | undefined;
  /** Whether this very text is one of ours. */
  holds(text: string): boolean;
  /** Whether only another release has it. */
  isOld?(id: string): boolean;
  /** Looks whether another release was deployed meanwhile: while servers are replaced one by one, its pages ask this one too. */
  look?(): Promise<void>;
}

/** @param releases besides this one, whose pages are open somewhere */
export function readTrustedDocuments(releases: Manifest[] = []): TrustedDocuments {
  const own = ownManifest();
  const texts = new Map([...releases, own].flatMap(manifest => Object.entries(manifest)));
  const known = new Set(texts.values());
  return { text: id => texts.get(id), holds: text => known.has(text), isOld: id => texts.has(id) && !(id in own) };
}

/** Milliseconds between two looks: anybody can make up an id. */
const rest = 5_000;

/** This release's, and those of the releases that the owner kept (database/keepRelease.ts). */
export async function loadTrustedDocuments(pool: Pool): Promise<TrustedDocuments> {
  let documents = await read(pool);
  let lookedAt = performance.now();
  return {
    text: id => documents.text(id),
    holds: text => documents.holds(text),
    isOld: id => documents.isOld?.(id) ?? false,
    async look() {
      if (performance.now() - lookedAt < rest) return;
      lookedAt = performance.now();
      documents = await read(pool);
    },
  };
}

async function read(pool: Pool): Promise<TrustedDocuments> {
  const { rows } = await pool.query<{ documents: Manifest }>('SELECT documents FROM released_documents');
  return readTrustedDocuments(rows.map(({ documents }) => documents));
}
