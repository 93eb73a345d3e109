import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { type BenchDatabase, startBenchDatabase } from './database/benchDatabase.ts';
import { holdTo } from './figures/limits.ts';
import { quantile } from './figures/median.ts';
import { startServer } from './peers/startServer.ts';
import { openBareSql } from './search/bareSql.ts';
import { measureSearches } from './search/measureSearches.ts';
import { openOfficers } from './search/throughServer.ts';

/** `pnpm bench search [rounds]` */
const [rounds = 400] = process.argv.slice(2).map(Number);

/** Who take turns: searches are counted by account, and one of them alone would be taken for a script. */
const officers = 10;

/** The hundred thousand people of the server's own test, and sessions of officers of their facility. */
async function fillWithPeople({ superuserUrl }: BenchDatabase): Promise<{ facilityId: string; cookies: string[] }> {
  const superuser = new pg.Client(superuserUrl);
  await superuser.connect();
  await superuser.query(await readFile(new URL('../../server/src/testing/manyPeople.sql', import.meta.url), 'utf8'));
  // Seen in an hour from now, so that the server does not write into the session while it is measured.
  await superuser.query(`
    INSERT INTO staff_members (id, user_name, given_name, family_name, email, role, facility_ids, created_at)
    SELECT md5('searcher ' || n)::uuid, 'searcher' || n, 'Raymond', 'Soto', 'searcher' || n || '@example.org', 'OFFICER',
           ARRAY[md5('facility 1')::uuid], now()
      FROM generate_series(1, ${officers}) n;
    INSERT INTO sessions (token_hash, staff_member_id, created_at, last_seen_at, expires_at)
    SELECT sha256(('searcher' || n)::bytea), md5('searcher ' || n)::uuid, now(), now() + interval '1 hour', now() + interval '1 day'
      FROM generate_series(1, ${officers}) n`);
  await superuser.query('VACUUM ANALYZE');
  const { rows } = await superuser.query<{ id: string }>(`SELECT md5('facility 1')::uuid AS id`);
  await superuser.end();
  return { facilityId: rows[0]!.id, cookies: Array.from({ length: officers }, (_, n) => `ov_staff=searcher${n + 1}`) };
}

const database = await startBenchDatabase();
const { facilityId, cookies } = await fillWithPeople(database);
const { urls, superuserUrl, dataDirectory } = database;
const server = await startServer('ours', { app: urls.app, system: urls.system, dataDirectory });
const officer = openOfficers(server.ports[1]!, cookies);
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
