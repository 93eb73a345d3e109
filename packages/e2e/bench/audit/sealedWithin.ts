import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';

const writers = 20;
const rowsOfEach = 100;

/**
 * Twenty write to a facility or to none for some ten seconds while a sealer is at work.
 * @returns milliseconds from the commit of each row to the commit of its seal, the shortest first; the database knows both
 */
export async function sealedWithin(system: pg.Pool, superuser: pg.Client): Promise<number[]> {
  const { rows } = await superuser.query<{ last: string }>('SELECT max(id) AS last FROM audit_entries');
  await Promise.all(Array.from({ length: writers }, (_, who) => write(system, who)));
  const after = [rows[0]!.last];
  for (;;) {
    const waiting = await superuser.query('SELECT FROM audit_unsealed LIMIT 1');
    if (waiting.rowCount === 0) break;
    await wait(50);
  }
  const lags = await superuser.query<{ lag: number }>(
    `SELECT extract(epoch FROM pg_xact_commit_timestamp(s.xmin) - pg_xact_commit_timestamp(e.xmin))::float8 * 1000 AS lag
       FROM audit_entries e JOIN audit_seals s ON s.entry_id = e.id WHERE e.id > $1 ORDER BY 1`,
    after,
  );
  if (lags.rows.length !== writers * rowsOfEach) throw new Error(`${lags.rows.length} rows have their seal`);
  return lags.rows.map(({ lag }) => lag);
}

async function write(system: pg.Pool, who: number): Promise<void> {
  for (let row = 0; row < rowsOfEach; row++) {
    await system.query(
      `INSERT INTO audit_entries (at, facility_id, by_party, type, details)
       VALUES (now(), CASE WHEN $1 > 0 THEN md5('facility ' || $1)::uuid END, 'SYSTEM', 'ACCESS_EXPIRED', '{"version": 2}')`,
      [(who + row) % 8],
    );
    await wait(60 + ((who * 13 + row * 7) % 60));
  }
}
