import pg from 'pg';
import type { BenchDatabase } from '../database/benchDatabase.ts';
import type { Asker } from './contenders.ts';
import type { Question } from './documents.ts';

const families = `SELECT r.id AS "requestId", r.facility_id AS "facilityId", r.home_user_id AS "homeUserId", 'ov_family=family-' || n AS cookie
  FROM generate_series(0, 499) n JOIN access_requests r ON r.id = bench_id('request', n * 100 + n % 25)`;
const officers = `SELECT bench_id('facility', n) AS "facilityId", 'ov_staff=staff-' || n AS cookie FROM generate_series(0, 199) n`;

/** 500 families and 200 officers who ask. */
export async function askersOf({ urls }: BenchDatabase): Promise<Record<Question, Asker[]>> {
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  const ofFamilies = (await owner.query<Asker>(families)).rows;
  const ofOfficers = (await owner.query<Asker>(officers)).rows;
  await owner.end();
  return { home: ofFamilies, queue: ofOfficers, single: ofFamilies };
}
