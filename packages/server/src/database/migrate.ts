import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runMigrations } from 'graphile-worker';
import { runner } from 'node-pg-migrate';
import { connect } from './connect.ts';
import { StartProblem } from './startProblem.ts';

const folder = fileURLToPath(new URL('../../migrations', import.meta.url));

/**
 * Brings the database up to date as its owner: first the worker's own tables, as the role that owns them, then
 * packages/server/migrations, each in a transaction of its own. Two that run at once wait for each other.
 * @returns the names of the migrations that ran now
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  await migrateWorker(ownerUrl);
  const client = await connect(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    // A migration that cannot get its lock gives up, so that requests do not queue behind it.
    await client.query(`SET lock_timeout = '10s'; SET statement_timeout = '10min'`);
    const done = await runner({
      dbClient: client,
      dir: folder,
      direction: 'up',
      migrationsTable: 'migrations',
      singleTransaction: false,
      advisoryLockMode: 'wait',
      logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    });
    await client.query('GRANT SELECT ON migrations TO openvisit_app, openvisit_system');
    return done.map(({ name }) => name);
  } catch (error) {
    throw new StartProblem(`A migration failed: ${(error as Error).message}`, { cause: error });
  } finally {
    await client.end();
  }
}

/** The migrations this version of the product has and the database has not. */
export async function missingMigrations(url: string): Promise<string[]> {
  const client = await connect(url, 'DATABASE_URL');
  try {
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations');
    const done = new Set(rows.map(({ name }) => name));
    return (await migrationNames()).filter(name => !done.has(name));
  } catch (error) {
    if ((error as { code?: string }).code === '42P01') return migrationNames();
    throw error;
  } finally {
    await client.end();
  }
}

async function migrationNames(): Promise<string[]> {
  return (await readdir(folder))
    .filter(file => file.endsWith('.sql'))
    .map(file => file.slice(0, -'.sql'.length))
    .sort();
}

async function migrateWorker(ownerUrl: string): Promise<void> {
  const asSystem = new URL(ownerUrl);
  asSystem.searchParams.set('options', '-c role=openvisit_system');
  await runMigrations({ connectionString: asSystem.href });
}

const quiet = () => undefined;
