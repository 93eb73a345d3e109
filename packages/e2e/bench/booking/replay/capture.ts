import { readFileSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchDatabase } from '../../database/benchDatabase.ts';
import { built } from '../../database/built.ts';
import { asSuperuser } from '../databases.ts';

/** One statement as PostgreSQL received it. */
export interface Captured {
  /** Of a prepared statement, without the role behind it. */
  name: string;
  text: string;
  values: (string | null)[];
}

/** Makes PostgreSQL write down what the server sends from now on, with all parameters. */
export async function writeDown({ superuserUrl }: BenchDatabase): Promise<void> {
  const database = new URL(superuserUrl).pathname.slice(1);
  const settings = { log_statement: 'all', log_error_verbosity: 'default', log_parameter_max_length: '-1' };
  const alter = `ALTER ROLE openvisit_app IN DATABASE ${database} SET`;
  await asSuperuser(superuserUrl, ...Object.entries(settings).map(([name, value]) => `${alter} ${name} = '${value}'`));
}

/** @returns what reached PostgreSQL while this was done, each transaction in one piece and in the order of their beginnings */
export async function captured(dataDirectory: string, work: () => Promise<unknown>): Promise<Captured[]> {
  const { log } = (await built<Files>('database/postgresFiles')).postgresFiles(dataDirectory);
  const before = statSync(log).size;
  await work();
  await wait(300); // what is written after the answer
  const byConnection = new Map<string, Captured[]>();
  const transactions: Captured[][] = [];
  let last: Captured | undefined;
  const text = readFileSync(log).subarray(before).toString();
  for (const [, process = '', level, said = ''] of text.matchAll(entry)) {
    if (level === 'DETAIL' && last) last.values = parametersOf(said);
    const sent = level === 'LOG' && sentIn(said);
    if (!sent) continue;
    if (sent.text.startsWith('BEGIN') || !byConnection.has(process)) {
      const transaction: Captured[] = [];
      byConnection.set(process, transaction);
      transactions.push(transaction);
    }
    byConnection.get(process)!.push((last = sent));
  }
  return transactions.flat();
}

type Files = typeof import('../../../../server/src/database/postgresFiles.ts');

const entry = /^<<(\d+)>> (\w+): {2}([\s\S]*?)(?=^<<\d+>> |(?![\s\S]))/gm;

function sentIn(said: string): Captured | undefined {
  const [, name = '', prepared, plain] = /^(?:execute (\S+): ([\s\S]*)|statement: ([\s\S]*))$/.exec(said.trim()) ?? [];
  const text = prepared ?? plain;
  return text === undefined ? undefined : { name: name.split(':')[0]!, text, values: [] };
}

/** `$1 = 'it''s', $2 = NULL` */
const parametersOf = (said: string): (string | null)[] =>
  [...said.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(([, value]) => value?.replaceAll("''", "'") ?? null);
