import type { ClientBase } from 'pg';

/** Every table with a column `home_user_id`, or `actor_id`. The catalogue says which those are, so that a table of tomorrow is not forgotten. */
export async function tablesOfPeople(owner: ClientBase): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name IN ('home_user_id', 'actor_id') ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** Where a row can be about somebody without their id: letters and codes to their address, sent while nobody was signed in. */
const byAddress: Record<string, string> = {
  outbox_messages: 'num_nonnulls(home_user_id, staff_member_id) = 0 AND lower(to_address)',
  email_verifications: 'home_user_id IS NULL AND lower(email)',
};

/** Home users and staff act on these alike. */
const byActor = ['booking_keys'];

/** Which rows of such a table are about the person $1. Their address has to be there still. */
export const rowsAbout = (table: string): string =>
  byActor.includes(table)
    ? 'actor_id = $1'
    : byAddress[table]
      ? `(home_user_id = $1 OR ${byAddress[table]} = (SELECT lower(h.email) FROM home_users h WHERE h.id = $1))`
      : 'home_user_id = $1';
