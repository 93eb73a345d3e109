import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseUrls } from '../../../server/src/database/embedded.ts';
import { built } from './built.ts';

type Embedded = typeof import('../../../server/src/database/embedded.ts');
type Migrate = typeof import('../../../server/src/database/migrate.ts');

/** A PostgreSQL of the bench's own: migrated, under its policies, gone afterwards. */
export interface BenchDatabase {
  urls: DatabaseUrls;
  /** Sees everything: policies do not hold for a superuser. */
  superuserUrl: string;
  dataDirectory: string;
  stop: () => Promise<void>;
}

/** Nothing here outlives the run, and a disk's flush is the same for all who are compared. */
const forBenches = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'track_commit_timestamp=on',
  'autovacuum=off',
];

/** @param settings of this bench's own, over those of all */
export async function startBenchDatabase(settings: readonly string[] = []): Promise<BenchDatabase> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'openvisit-bench-'));
  chmodSync(dataDirectory, 0o711);
  const { startEmbedded } = await built<Embedded>('database/embedded');
  const { migrate } = await built<Migrate>('database/migrate');
  const database = await startEmbedded(dataDirectory, [...forBenches, ...settings]);
  await migrate(database.urls.owner);
  return {
    urls: database.urls,
    superuserUrl: database.superuserUrl.replace(/\/\w+$/, '/openvisit'),
    dataDirectory,
    stop: async () => {
      await database.stop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
