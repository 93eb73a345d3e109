import type { DatabaseUrls } from '../database/embedded.ts';

/** Its connection URLs, one per role. */
export interface TestDatabase extends DatabaseUrls {
  /** For tests of the walls themselves; nothing of the product connects with it. */
  superuser: string;
}

/** The database of this jest worker: a clone of the migrated template, its own for the whole run (src/testing/cluster.ts). */
export function testDatabase(): TestDatabase {
  const databases = JSON.parse(process.env.OPENVISIT_TEST_DATABASES ?? '[]') as TestDatabase[];
  const database = databases[Number(process.env.JEST_WORKER_ID ?? 1) - 1];
  if (!database) throw new Error('This test runs without src/testing/cluster.ts as its globalSetup.');
  return database;
}
