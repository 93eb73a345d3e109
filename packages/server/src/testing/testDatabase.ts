import type { DatabaseUrls } from '../database/embedded.ts';

/** The database of this jest worker: a clone of the migrated template, its own for the whole run (src/testing/cluster.ts). */
export function testDatabase(): DatabaseUrls {
  const databases = JSON.parse(process.env.OPENVISIT_TEST_DATABASES ?? '[]') as DatabaseUrls[];
  const database = databases[Number(process.env.JEST_WORKER_ID ?? 1) - 1];
  if (!database) throw new Error('This test runs without src/testing/cluster.ts as its globalSetup.');
  return database;
}
