import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { type BenchDatabase, startBenchDatabase } from '../database/benchDatabase.ts';

/** A commit is on the disk before it is answered, as in production. */
const asInProduction = ['fsync=on', 'full_page_writes=on', 'synchronous_commit=on', 'log_line_prefix=<<%p>> '];

/** Runs statements as the superuser of a database, one after the other. */
export async function asSuperuser(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** A PostgreSQL with the world of the bench, from which databases are copied, so that each measurement starts from the same rows. */
export async function startBookingDatabase() {
  const database = await startBenchDatabase(asInProduction);
  const world = await readFile(new URL('../database/bookingWorld.sql', import.meta.url), 'utf8');
  await asSuperuser(database.superuserUrl, world, 'VACUUM ANALYZE');
  return {
    ...database,
    async copy(name: string): Promise<BenchDatabase> {
      await asSuperuser(
        named(database.superuserUrl, 'postgres'),
        `CREATE DATABASE ${name} TEMPLATE openvisit`,
        `GRANT CONNECT ON DATABASE ${name} TO openvisit_owner, openvisit_app, openvisit_system`,
      );
      const { owner, app, system } = database.urls;
      return {
        ...database,
        urls: { owner: named(owner, name), app: named(app, name), system: named(system, name) },
        superuserUrl: named(database.superuserUrl, name),
      };
    },
  };
}

function named(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
