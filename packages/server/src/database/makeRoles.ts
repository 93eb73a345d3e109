import { readFile } from 'node:fs/promises';
import pg from 'pg';

/** The file that an administrator runs with psql in production; here its three passwords are filled in by us. */
const rolesFile = new URL('../../../../deploy/roles.sql', import.meta.url);

/** Makes the roles of deploy/roles.sql in the database the client is connected to. Safe to repeat. */
export async function makeRoles(client: pg.Client, passwords: { owner: string; app: string; system: string }) {
  const sql = await readFile(rolesFile, 'utf8');
  const values: Record<string, string> = {
    ":'owner_password'": pg.escapeLiteral(passwords.owner),
    ":'app_password'": pg.escapeLiteral(passwords.app),
    ":'system_password'": pg.escapeLiteral(passwords.system),
    ':"DBNAME"': pg.escapeIdentifier(client.database ?? ''),
  };
  await client.query(sql.replace(/^--.*$/gm, '').replace(/:(['"])\w+\1/g, name => values[name] ?? name));
}
