import type pg from 'pg';
import type { TableRows } from './tables.ts';

/** Writes all rows of one table in one statement. Columns that the rows do not name keep their defaults. */
export async function insertRows(client: pg.Client, { table, rows }: TableRows): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await client.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
