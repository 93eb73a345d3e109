import type { ClientBase } from 'pg';
import { rowsAbout, tablesOfPeople } from './tablesOfPeople.ts';

/** Rows of each table, under its name. */
export type PersonExport = Record<string, object[]>;

/** Never told, by their name or kind: what opens something, and the hashes of it. */
const secretColumns = '(hash|token|secret|password)';

/**
 * Every row about one home user: their account, and of each table that names home users theirs. That it was read is on record first.
 * Bytes are left out, hashes of tokens, codes and pictures; of a picture its key in the store is told, where the file can be had.
 */
export async function exportPerson(owner: ClientBase, homeUserId: string, now: Date): Promise<PersonExport> {
  await owner.query(
    `INSERT INTO audit_entries (at, by_party, type, details) VALUES ($1, 'SYSTEM', 'PERSON_EXPORTED', $2)`,
    [now, { homeUserId }],
  );
  await owner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const told: PersonExport = { home_users: await rowsOf(owner, 'home_users', 'id = $1', homeUserId) };
    for (const table of await tablesOfPeople(owner))
      told[table] = await rowsOf(owner, table, rowsAbout(table), homeUserId);
    const inAudit = `by_id = $1 OR details->>'homeUserId' = $1::text`;
    told.audit_entries = await rowsOf(owner, 'audit_entries', inAudit, homeUserId);
    return told;
  } finally {
    await owner.query('ROLLBACK');
  }
}

async function rowsOf(owner: ClientBase, table: string, condition: string, homeUserId: string): Promise<object[]> {
  const { rows: columns } = await owner.query<{ name: string }>(
    `SELECT quote_ident(column_name) AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = $1 AND data_type <> 'bytea' AND column_name !~ $2 ORDER BY ordinal_position`,
    [table, secretColumns],
  );
  const names = columns.map(({ name }) => name).join(', ');
  return (await owner.query<object>(`SELECT ${names} FROM ${table} WHERE ${condition}`, [homeUserId])).rows;
}
