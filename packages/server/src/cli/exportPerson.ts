import type { ClientBase } from 'pg';

/** Rows of each table, under its name. */
export type PersonExport = Record<string, object[]>;

/** Never told, by their name or kind: what opens something, and the hashes of it. */
const secretColumns = '(hash|token|secret|password)';

/**
 * Every row about one home user: their account, and of each table that names home users theirs. The catalogue says which those are, so
 * that a table of tomorrow is not forgotten. Bytes are left out: hashes of tokens, codes and pictures.
 */
export async function exportPerson(owner: ClientBase, homeUserId: string): Promise<PersonExport> {
  await owner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const told: PersonExport = { home_users: await rowsOf(owner, 'home_users', 'id = $1', homeUserId) };
    for (const table of await tablesThatName(owner))
      told[table] = await rowsOf(owner, table, 'home_user_id = $1', homeUserId);
    const inAudit = `by_id = $1 OR details->>'homeUserId' = $1::text`;
    told.audit_entries = await rowsOf(owner, 'audit_entries', inAudit, homeUserId);
    return told;
  } finally {
    await owner.query('ROLLBACK');
  }
}

async function tablesThatName(owner: ClientBase): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name = 'home_user_id' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
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
