import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { type BenchDatabase, startBenchDatabase } from './database/benchDatabase.ts';
import { holdTo } from './figures/limits.ts';
import { quantile } from './figures/median.ts';
import { startServer } from './peers/startServer.ts';
import { openBareSql } from './search/bareSql.ts';
import { measureSearches } from './search/measureSearches.ts';
import { openOfficer } from './search/throughServer.ts';

/** `pnpm bench search [rounds]` */
const [rounds = 400] = process.argv.slice(2).map(Number);

/** The hundred thousand people of the server's own test, and a session of the officer of their facility. */
async function fillWithPeople({ superuserUrl }: BenchDatabase): Promise<{ facilityId: string; cookie: string }> {
  const superuser = new pg.Client(superuserUrl);
  await superuser.connect();
  await superuser.query(await readFile(new URL('../../server/src/testing/manyPeople.sql', import.meta.url), 'utf8'));
  // Seen in an hour from now, so that the server does not write into the session while it is measured.
  await superuser.query(`INSERT INTO sessions (token_hash, staff_member_id, created_at, last_seen_at, expires_at)
    SELECT sha256('searcher'), md5('officer 1')::uuid, now(), now() + interval '1 hour', now() + interval '1 day'`);
  await superuser.query('VACUUM ANALYZE');
  const { rows } = await superuser.query<{ id: string }>(`SELECT md5('facility 1')::uuid AS id`);
  await superuser.end();
  return { facilityId: rows[0]!.id, cookie: 'ov_staff=searcher' };
}

const database = await startBenchDatabase();
const { facilityId, cookie } = await fillWithPeople(database);
const { urls, superuserUrl, dataDirectory } = database;
const server = await startServer('ours', { app: urls.app, system: urls.system, dataDirectory });
const officer = openOfficer(server.ports[1]!, cookie);
const bare = await openBareSql(superuserUrl, facilityId);
try {
  const taken = await measureSearches(officer, bare, rounds);
  const cell = (values: readonly number[], share: number) => quantile(values, share).toFixed(2).padStart(9);
  console.log(`Searches among 100,000 people, ${rounds} of each kind, milliseconds:\n`);
  console.log(`${''.padEnd(22)} ours p50       p95  bare p50       p95`);
  const print = (kind: string, { ours, bare: theirs }: { ours: number[]; bare: number[] }) =>
    console.log(kind.padEnd(20), cell(ours, 0.5), cell(ours, 0.95), cell(theirs, 0.5), cell(theirs, 0.95));
  for (const [kind, both] of Object.entries(taken)) print(kind, both);
  const all = {
    ours: Object.values(taken).flatMap(({ ours }) => ours),
    bare: Object.values(taken).flatMap(({ bare: theirs }) => theirs),
  };
  print('all', all);
  holdTo([{ what: 'p95, ours / bare SQL', figure: quantile(all.ours, 0.95) / quantile(all.bare, 0.95), limit: 3 }]);
} finally {
  officer.end();
  await bare.end();
  await server.stop();
  await database.stop();
}
