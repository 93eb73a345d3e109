import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import type { BenchDatabase } from '../../database/benchDatabase.ts';
import { valuesOf } from './columns.ts';
import type { Booked } from '../bookAll.ts';
import type { Replayed } from './ours.ts';
import type { Parameters } from './script.ts';

const clients = 32;
/** Of one client in one round: more than it comes to. */
const each = 250;

/** Writes down the parameters of so many rounds, so that a client reads its next ones in one row. */
export async function layOut({ urls }: BenchDatabase, { columns }: Parameters, rounds: number): Promise<void> {
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  const [names, all] = [[...columns.values()].map(({ name }) => name), [...columns.values()]];
  await owner.query(
    `CREATE TABLE replay_plan (n integer PRIMARY KEY, ${names.map(name => `${name} text`).join(', ')})`,
  );
  const rows = Array.from({ length: clients * each * rounds }, (_, n) => {
    const of = valuesOf(n);
    return { n, ...Object.fromEntries(all.map(({ name, parts }) => [name, of(parts)])) };
  });
  for (let from = 0; from < rows.length; from += 5000) {
    await owner.query('INSERT INTO replay_plan SELECT * FROM jsonb_populate_recordset(NULL::replay_plan, $1)', [
      JSON.stringify(rows.slice(from, from + 5000)),
    ]);
  }
  await owner.query('GRANT SELECT ON replay_plan TO openvisit_app');
  await owner.query('ANALYZE replay_plan');
  await owner.end();
}

/**
 * Replays bookings and refusals in the mix that ours had.
 * @returns how many bookings a second were held and confirmed
 */
export async function replay(
  { urls, dataDirectory }: BenchDatabase,
  { parameters: { constants }, booked, refused }: Replayed,
  { confirms, refusals }: Booked,
  { round, seconds }: { round: number; seconds: number },
): Promise<number> {
  const next = `\\set i :i + 1\n\\set n ${round * each * clients} + :i * ${clients} + :client_id
SELECT * FROM replay_plan WHERE n = :n \\gset\n`;
  const refusedAsOften = [...refusals.values()].reduce((sum, count) => sum + count, 0);
  const shares = [[booked, confirms] as const, [refused, refusedAsOften] as const];
  const files = shares.flatMap(([script, weight], n) => {
    const file = join(dataDirectory, `replay${n}.sql`);
    writeFileSync(file, `${next}${script}\n`);
    return weight > 0 ? ['-f', `${file}@${weight}`] : [];
  });
  const known = [...constants].flatMap(([value, name]) => ['-D', `${name}=${value}`]);
  const options = ['-n', '-M', 'prepared', '-c', `${clients}`, '-j', '2', '-T', `${seconds}`, '-D', 'i=-1'];
  const pgbench = spawn('pgbench', [...options, ...known, ...files, urls.app], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, wrong] = await Promise.all([text(pgbench.stdout), text(pgbench.stderr)]);
  if (/error|aborted/i.test(wrong)) throw new Error(`pgbench: ${wrong.slice(0, 2000)}`);
  const [, rate] = /tps = ([\d.]+)\)/.exec(said) ?? /tps = ([\d.]+)/.exec(said) ?? []; // of the first script, where there are two
  return Number(rate);
}
