import pg from 'pg';
import type { BenchDatabase } from '../database/benchDatabase.ts';

/** Somebody with one open screen. */
export interface Watcher {
  app: 'family' | 'staff';
  cookie: string;
  /** Whose news this person is to hear: their own, or their facility's. */
  topic: string;
}

export interface WaitingRequest {
  id: string;
  facilityId: string;
  homeUserId: string;
  /** The cookie of an officer who may decide. */
  officer: string;
}

export interface LiveWorld {
  families: Watcher[];
  officers: Watcher[];
  requests: WaitingRequest[];
}

const families = `SELECT 'family' AS app, 'ov_family=family-' || n AS cookie, bench_id('home user', n)::text AS topic
  FROM generate_series($1::int, $2::int) n`;
const officers = `SELECT 'staff' AS app, 'ov_staff=staff-' || n AS cookie, m.facility_ids[1]::text AS topic
  FROM generate_series($1::int, $2::int) n JOIN staff_members m ON m.id = bench_id('staff', n)`;
const requests = `SELECT r.id, r.facility_id AS "facilityId", r.home_user_id AS "homeUserId",
    'ov_staff=staff-' || CASE WHEN n < 800 THEN (n + k * 7) % 20 ELSE 200 END AS officer
  FROM generate_series(0, 1) k CROSS JOIN generate_series($1::int, $2::int) n
  JOIN access_requests r ON r.id = bench_id('request', n + k * 1000) ORDER BY k, n`;

/** 1,000 people: 800 families, and 200 officers of 20 facilities. */
export const manyFacilities = (database: BenchDatabase) => peopleOf(database, [0, 799], [0, 199]);

/** One facility with 200 officers, and its 100 families. */
export const oneFacility = (database: BenchDatabase) => peopleOf(database, [800, 899], [200, 399]);

async function peopleOf({ urls }: BenchDatabase, ofFamilies: number[], ofOfficers: number[]): Promise<LiveWorld> {
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  const world = {
    families: (await owner.query<Watcher>(families, ofFamilies)).rows,
    officers: (await owner.query<Watcher>(officers, ofOfficers)).rows,
    requests: (await owner.query<WaitingRequest>(requests, ofFamilies)).rows,
  };
  await owner.end();
  return world;
}

/** When each decision was committed, in milliseconds, as PostgreSQL itself wrote it down. */
export async function commitTimes({ urls }: BenchDatabase, ids: readonly string[]): Promise<Map<string, number>> {
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  const { rows } = await owner.query<{ id: string; at: number }>(
    'SELECT id, (extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000)::float8 AS at FROM access_requests WHERE id = ANY($1)',
    [ids],
  );
  await owner.end();
  return new Map(rows.map(({ id, at }) => [id, at]));
}
