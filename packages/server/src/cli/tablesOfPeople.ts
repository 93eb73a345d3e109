import type { ClientBase } from 'pg';

/** Every table with a column `home_user_id`. The catalogue says which those are, so that a table of tomorrow is not forgotten. */
export async function tablesOfPeople(owner: ClientBase): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name = 'home_user_id' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
