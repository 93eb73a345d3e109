import type { Pool } from 'pg';
import { type Manifest, ownManifest } from '../shared/manifest.ts';

/** The operations of our two apps, by their hash: what they send instead of text. */
export interface TrustedDocuments {
  /** @returns the text behind an id, or nothing where it is none of ours */
  text(id: string): string | undefined;
  /** Whether this very text is one of ours. */
  holds(text: string): boolean;
  /** Whether only a release before this one has it. */
  isOld?(id: string): boolean;
}

/** @param releases before this one, whose pages are still open somewhere */
export function readTrustedDocuments(releases: Manifest[] = []): TrustedDocuments {
  const own = ownManifest();
  const texts = new Map([...releases, own].flatMap(manifest => Object.entries(manifest)));
  const known = new Set(texts.values());
  return { text: id => texts.get(id), holds: text => known.has(text), isOld: id => texts.has(id) && !(id in own) };
}

/** This release's, and those of the releases that the owner kept (database/keepRelease.ts). */
export async function loadTrustedDocuments(pool: Pool): Promise<TrustedDocuments> {
  const { rows } = await pool.query<{ documents: Manifest }>('SELECT documents FROM released_documents');
  return readTrustedDocuments(rows.map(({ documents }) => documents));
}
