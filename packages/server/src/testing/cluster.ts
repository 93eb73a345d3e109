import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedDatabase, startEmbedded } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';
import type { TestDatabase } from './testDatabase.ts';

declare global {
  var testCluster: { database: EmbeddedDatabase; directory: string } | undefined;
}

/** Nothing in a test's database has to outlive the run. */
const forTests = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off'];

/** Before a run: one cluster, one migrated template, one clone of it per jest worker (src/testing/testDatabase.ts). */
export default async function startCluster({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'openvisit-test-'));
  await chmod(directory, 0o711);
  const database = await startEmbedded(directory, forTests);
  globalThis.testCluster = { database, directory };
  await migrate(database.urls.owner);

  const client = new pg.Client(database.superuserUrl);
  await client.connect();
  const clones = Array.from({ length: maxWorkers }, (_, index) => `openvisit_${index + 1}`);
  for (const clone of clones) {
    await client.query(`CREATE DATABASE ${clone} TEMPLATE openvisit`);
    await client.query(`GRANT CREATE ON DATABASE ${clone} TO openvisit_owner, openvisit_system`);
  }
  await client.end();
  process.env.OPENVISIT_TEST_DATABASES = JSON.stringify(clones.map(clone => urlsOfClone(database, clone)));
}

function urlsOfClone({ urls, superuserUrl }: EmbeddedDatabase, clone: string): TestDatabase {
  const at = (url: string) => url.replace(/\/\w+$/, `/${clone}`);
  return { owner: at(urls.owner), app: at(urls.app), system: at(urls.system), superuser: at(superuserUrl) };
}
