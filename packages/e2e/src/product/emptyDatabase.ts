import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { databaseUrls } from './databaseUrls.ts';

const root = resolve(import.meta.dirname, '../../../..');
const inDatabase = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** A database of one's own beside that of a product that runs, as an administrator of databases makes it: empty, with its roles. */
export async function emptyDatabase(dataDirectory: string, name: string) {
  const { DATABASE_URL, DATABASE_SYSTEM_URL, DATABASE_OWNER_URL, OPENVISIT_SECRET } = databaseUrls(dataDirectory);
  const { postgres } = JSON.parse(readFileSync(`${dataDirectory}/secrets.json`, 'utf8')) as { postgres: string };
  const superuser = Object.assign(new URL(DATABASE_OWNER_URL), { username: 'postgres', password: postgres }).href;
  const asSuperuser = async (database: string, statements: string) => {
    const client = new Client({ connectionString: inDatabase(superuser, database) });
    await client.connect();
    await client.query(statements);
    await client.end();
  };
  await asSuperuser('postgres', `CREATE DATABASE ${name}`);
  await asSuperuser(name, rightsIn(name));
  const owner = { DATABASE_OWNER_URL: inDatabase(DATABASE_OWNER_URL, name) };

  return {
    /** For a server. */
    environment: {
      OPENVISIT_SECRET,
      DATABASE_URL: inDatabase(DATABASE_URL, name),
      DATABASE_SYSTEM_URL: inDatabase(DATABASE_SYSTEM_URL, name),
    },
    /** Runs one of our commands as the owner of the database, and answers with what it said. */
    openvisit: async (...words: string[]): Promise<string> => {
      const environment = { ...process.env, ...owner };
      const program = `${root}/packages/server/dist/cli.js`;
      return (await promisify(execFile)(process.execPath, [program, ...words], { env: environment })).stdout;
    },
    drop: () => asSuperuser('postgres', `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** What `deploy/roles.sql` says about one database, for roles that are there already. */
function rightsIn(name: string): string {
  const all = readFileSync(`${root}/deploy/roles.sql`, 'utf8');
  return all.slice(all.indexOf('REVOKE ALL ON DATABASE')).replaceAll(':"DBNAME"', name);
}
