import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { startBenchDatabase } from './database/benchDatabase.ts';
import { holdTo } from './figures/limits.ts';
import { median } from './figures/median.ts';
import { openFamily } from './times/lookAhead.ts';

/** `pnpm bench open-times [past visits] [rounds]` */
const [past = 1_000_000, rounds = 60] = process.argv.slice(2).map(Number);

/** What a look at 28 days costs with so many past visits, in a database of its own. */
async function measure(pastVisits: number) {
  const database = await startBenchDatabase();
  try {
    const superuser = new pg.Client(database.superuserUrl);
    superuser.on('error', () => undefined); // a fault ends the database before its line
    await superuser.connect();
    await superuser.query(`SET many.past = ${pastVisits}`);
    await superuser.query(await readFile(new URL('../../server/src/testing/manyVisits.sql', import.meta.url), 'utf8'));
    await superuser.query('VACUUM ANALYZE');
    await superuser.end();
    const family = await openFamily(database.urls.app);
    const days = await family.look();
    const [whole, alone]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      whole.push(await timed(family.look));
      alone.push(await timed(family.statementsAlone));
    }
    const buffers = await family.buffers();
    await family.end();
    const times = days.reduce((sum, day) => sum + day.times.length, 0);
    return { statements: family.asked.length, buffers, whole: median(whole), alone: median(alone), times };
  } finally {
    await database.stop();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const small = await measure(past / 10);
const large = await measure(past);
for (const [pastVisits, { statements, buffers, whole, alone, times }] of [
  [past / 10, small],
  [past, large],
] as const) {
  console.log(
    `${pastVisits} past visits, 100 terminals, 28 days: ${times} times, ${statements} statements, ${buffers} buffers, ${whole.toFixed(1)} ms, statements alone ${alone.toFixed(1)} ms`,
  );
}
holdTo([
  { what: 'times found are missing', figure: large.times > 0 && small.times === large.times ? 0 : 1, limit: 0 },
  { what: 'statements', figure: large.statements, limit: 6 },
  { what: 'buffers', figure: large.buffers, limit: 2000 },
  { what: 'buffers, with ten times as many past visits', figure: large.buffers / small.buffers, limit: 1.1 },
  { what: 'time, ours / the statements alone', figure: large.whole / large.alone, limit: 3 },
]);
