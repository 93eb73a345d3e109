import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { type TestDatabase, testDatabase } from './testDatabase.ts';

/**
 * A migrated database of a test's own, for tables of real size.
 * @param what a word for its name
 * @param fill a file of statements beside this one, run by a superuser
 * @param around what is said before it, and what after it: `VACUUM ANALYZE`, since nothing vacuums by itself in tests
 */
export async function createOwnDatabase(what: string, fill: string, around: { before?: string[]; after: string[] }) {
  const urls = testDatabase();
  const name = `openvisit_${what}_${process.pid}`;
  const at = (url: string) => url.replace(/\/\w+$/, `/${name}`);
  const asSuperuser = async (url: string, ...statements: string[]) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await asSuperuser(urls.superuser, `CREATE DATABASE ${name} TEMPLATE openvisit`);
  const statements = await readFile(new URL(`./${fill}`, import.meta.url), 'utf8');
  await asSuperuser(at(urls.superuser), ...(around.before ?? []), statements, ...around.after);
  return {
    urls: { owner: at(urls.owner), app: at(urls.app), system: at(urls.system) } satisfies Partial<TestDatabase>,
    end: () => asSuperuser(urls.superuser, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}
