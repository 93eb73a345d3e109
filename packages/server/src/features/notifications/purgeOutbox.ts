import type { Pool } from 'pg';
import type { Clock } from '../../shared/clock.ts';

/** Days that a letter of no facility is kept after it left: for a question whether it was sent. */
const usualDays = 30;

const purge = `
  DELETE FROM outbox_messages m
   WHERE coalesce(m.sent_at, m.failed_at)
         <= $1::timestamptz - coalesce((SELECT f.document_days FROM facilities f WHERE f.id = m.facility_id), $2) * interval '1 day'`;

/**
 * Deletes the letters that left, or never will, once the days are over for which the facility keeps pictures. They hold what it wrote to
 * a family. All of the table is read, which holds no more than those days. @returns how many
 */
export async function purgeOutbox({ pool, now }: { pool: Pool; now: Clock }): Promise<number> {
  return (await pool.query(purge, [now(), usualDays])).rowCount ?? 0;
}
