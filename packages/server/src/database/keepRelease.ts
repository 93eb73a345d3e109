import { createHash } from 'node:crypto';
import { type Manifest, ownManifest } from '../shared/manifest.ts';
import { connect } from './connect.ts';

/** So many releases' documents are kept: a tab left open over a deploy goes on with the ids that it was built with. */
export const keptReleases = 10;

/**
 * Keeps the documents of this release for the servers of later ones, as the owner of the tables: whoever could write them from a
 * request could run any text. A release that is deployed again counts as the newest. Releases past the last ten go.
 */
export async function keepRelease(ownerUrl: string, now: Date, documents: Manifest = ownManifest()): Promise<void> {
  const hash = createHash('sha256')
    .update(JSON.stringify(Object.entries(documents).sort()))
    .digest('hex');
  const client = await connect(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    await client.query(
      `INSERT INTO released_documents (hash, documents, deployed_at) VALUES ($1, $2, $3)
       ON CONFLICT (hash) DO UPDATE SET deployed_at = excluded.deployed_at`,
      [hash, JSON.stringify(documents), now],
    );
    await client.query(
      `DELETE FROM released_documents WHERE hash NOT IN
         (SELECT hash FROM released_documents ORDER BY deployed_at DESC, hash LIMIT $1)`,
      [keptReleases],
    );
  } finally {
    await client.end();
  }
}
