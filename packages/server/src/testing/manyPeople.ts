import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { testDatabase } from './testDatabase.ts';

/** A database of its own with a hundred thousand people (manyPeople.sql), as a busy one looks after its vacuum. */
export async function createManyPeople(): Promise<{ appUrl: string; end: () => Promise<void> }> {
  const { superuser, app } = testDatabase();
  const name = `openvisit_many_${process.pid}`;
  const at = (url: string) => url.replace(/\/\w+$/, `/${name}`);
  const asSuperuser = async (url: string, ...statements: string[]) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await asSuperuser(superuser, `CREATE DATABASE ${name} TEMPLATE openvisit`);
  const fill = await readFile(new URL('./manyPeople.sql', import.meta.url), 'utf8');
  await asSuperuser(at(superuser), fill, 'VACUUM ANALYZE home_user_terms', 'VACUUM ANALYZE home_users');
  return { appUrl: at(app), end: () => asSuperuser(superuser, `DROP DATABASE ${name} WITH (FORCE)`) };
}
