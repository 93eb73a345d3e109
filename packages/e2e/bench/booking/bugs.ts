import pg from 'pg';
import type { BenchDatabase } from '../database/benchDatabase.ts';
import { asSuperuser } from './databases.ts';

/** What is broken on purpose, in a database alone, so that the check has something to find. */
export type Bug = 'lock' | 'constraint' | 'quota';

export const bugs: readonly Bug[] = ['lock', 'constraint', 'quota'];

/** Bookings take their turns no more: a function that does nothing stands before PostgreSQL's own. */
async function dropLock({ superuserUrl }: BenchDatabase): Promise<void> {
  const database = new URL(superuserUrl).pathname.slice(1);
  await asSuperuser(
    superuserUrl,
    `CREATE FUNCTION public.pg_advisory_xact_lock(bigint) RETURNS void LANGUAGE plpgsql AS 'BEGIN END'`,
    `ALTER ROLE openvisit_app IN DATABASE ${database} SET search_path = public, pg_catalog`,
  );
}

/** With the locks in place the rules see every visit, so that nothing would reach the constraints: both are gone. */
async function dropConstraints(database: BenchDatabase): Promise<void> {
  await dropLock(database);
  await asSuperuser(
    database.superuserUrl,
    'ALTER TABLE visit_places DROP CONSTRAINT place_taken',
    'ALTER TABLE visits DROP CONSTRAINT person_busy',
    'ALTER TABLE visit_participants DROP CONSTRAINT visitor_busy',
  );
}

/** The counts of a week are read as they were a second ago, which is before the lock was had. */
async function readQuotaEarly({ urls }: BenchDatabase): Promise<void> {
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  const { rows } = await owner.query<{ source: string }>(
    `SELECT pg_get_functiondef('booking_calendar'::regproc) AS source`,
  );
  const source = rows[0]!.source;
  const early = source.replaceAll(
    'v.status = ANY (counted)',
    `(v.status = ANY (counted) AND v.created_at < booking_calendar.now - interval '1 second')`,
  );
  if (early === source) throw new Error('What counts for a quota is said in other words now.');
  await owner.query(early);
  await owner.end();
}

export const seed: Record<Bug, (database: BenchDatabase) => Promise<void>> = {
  lock: dropLock,
  constraint: dropConstraints,
  quota: readQuotaEarly,
};

/** What each of them must break, by the beginning of its name. */
export const breaks: Record<Bug, RegExp> = {
  lock: /^over the quota|^keep-aparts/,
  constraint: /^overlaps/,
  quota: /^over the quota/,
};
