import type pg from 'pg';

/** What nobody who checks the rows can go below: seals and rows in their order, once through the same cursor, and nothing done with them. */
export async function readAlone(owner: pg.Client): Promise<void> {
  await owner.query('BEGIN READ ONLY; SET LOCAL cursor_tuple_fraction = 1');
  await owner.query(`DECLARE seals NO SCROLL CURSOR FOR SELECT s.*, e.* FROM audit_seals s
    LEFT JOIN audit_entries e ON e.id = s.entry_id ORDER BY s.chain, s.position`);
  while ((await owner.query('FETCH 5000 FROM seals')).rows.length > 0);
  await owner.query('ROLLBACK');
}
