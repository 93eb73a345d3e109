import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { Acknowledged } from './bookAll.ts';

/** What must be nought, by name. */
export type Broken = Record<string, number>;

/** Looks at every row afterwards, as the superuser, and knows none of the rules' own code. */
export async function lookFor(superuserUrl: string, acknowledged: readonly Acknowledged[]): Promise<Broken> {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  try {
    const told = acknowledged.map(({ id, startsAt, confirmed, wish }) => ({
      id,
      starts_at: startsAt,
      confirmed,
      facility_id: wish.facilityId,
      person_id: wish.incarceratedPersonId,
      visitors: 1 + wish.guestIds.length,
    }));
    const { rows: missing } = await client.query<{ count: number }>(missingBookings, [JSON.stringify(told)]);
    const { rows } = await client.query<Broken>(await readFile(new URL('./broken.sql', import.meta.url), 'utf8'));
    return { 'acknowledged bookings missing': missing[0]!.count, ...rows[0] };
  } finally {
    await client.end();
  }
}

/** How many PostgreSQL itself has ended; the server tries again, so that nobody hears of them. */
export async function deadlocksIn(superuserUrl: string): Promise<number> {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  const { rows } = await client.query<{ deadlocks: number }>(
    'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
  );
  await client.end();
  return rows[0]!.deadlocks;
}

/** A hold that nobody confirmed may have run out since; it was there all the same. */
const missingBookings = `SELECT count(*)::int AS count
  FROM jsonb_to_recordset($1) AS told (id uuid, starts_at timestamptz, confirmed boolean, facility_id uuid, person_id uuid, visitors int)
 WHERE NOT EXISTS (
   SELECT FROM visits v
    WHERE v.facility_id = told.facility_id AND v.id = told.id AND v.incarcerated_person_id = told.person_id AND v.starts_at = told.starts_at
      AND v.status = ANY (CASE WHEN told.confirmed THEN '{SCHEDULED}'::text[] ELSE '{HELD,EXPIRED}' END)
      AND told.visitors = (SELECT count(*) FROM visit_participants p WHERE p.facility_id = v.facility_id AND p.visit_id = v.id)
      AND 1 = (SELECT count(*) FROM visit_places p WHERE p.facility_id = v.facility_id AND p.visit_id = v.id)
      AND v.version = (SELECT count(*) FROM visit_events e WHERE e.facility_id = v.facility_id AND e.visit_id = v.id))`;
