import { keepRelease } from '../database/keepRelease.ts';
import { migrate } from '../database/migrate.ts';
import { readOwnerEnvironment } from '../environment.ts';

/** `openvisit migrate`: brings the database of DATABASE_OWNER_URL up to date, and keeps this release's documents in it. */
export async function runMigrations(): Promise<void> {
  const { ownerUrl } = readOwnerEnvironment();
  const done = await migrate(ownerUrl);
  await keepRelease(ownerUrl, new Date());
  for (const name of done) console.log(`  ${name}`);
  console.log(
    done.length === 0 ? 'The database is up to date.' : `The database is up to date: ${done.length} migrations ran.`,
  );
}
