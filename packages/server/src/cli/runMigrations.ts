import { migrate } from '../database/migrate.ts';
import { readOwnerEnvironment } from '../environment.ts';

/** `openvisit migrate`: brings the database of DATABASE_OWNER_URL up to date. */
export async function runMigrations(): Promise<void> {
  const done = await migrate(readOwnerEnvironment().ownerUrl);
  for (const name of done) console.log(`  ${name}`);
  console.log(
    done.length === 0 ? 'The database is up to date.' : `The database is up to date: ${done.length} migrations ran.`,
  );
}
