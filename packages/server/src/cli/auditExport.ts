import { parseArgs } from 'node:util';
import type pg from 'pg';
import { StartProblem } from '../database/startProblem.ts';
import { readAuditEnvironment } from '../environment.ts';
import { chainOfNone } from '../features/audit/auditChain.ts';
import { publicAuditKey } from '../features/audit/auditKey.ts';
import { exportAudit } from '../features/audit/exportAudit.ts';
import { writeLine } from './writeLine.ts';
import { withOwner } from './withOwner.ts';

/** `openvisit audit export`: a facility's rows of a time as JSON lines with their proofs, for an auditor who need not trust us. */
export async function auditExport(words: string[]): Promise<void> {
  const { facility, from, to } = readFlags(words);
  const { auditHeads: heads, auditKey } = readAuditEnvironment();
  const key = await publicAuditKey(auditKey);
  await withOwner(async owner => {
    const chain = await chainNamed(owner, facility);
    for await (const line of exportAudit(owner, { chain, from, to, heads, key }))
      if (!(await writeLine(JSON.stringify(line)))) return;
  });
}

function readFlags(words: string[]): { facility: string; from: Date; to: Date } {
  const flag = { type: 'string' as const };
  try {
    const { values } = parseArgs({ args: words, options: { facility: flag, from: flag, to: flag }, strict: true });
    if (!values.facility) throw new StartProblem('--facility is needed.');
    return { facility: values.facility, from: momentOf('from', values.from), to: momentOf('to', values.to) };
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(`${(error as Error).message.split('. ')[0]}. \`pnpm openvisit --help\` lists the flags.`);
  }
}

function momentOf(name: string, words = ''): Date {
  const moment = new Date(words);
  if (/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(words) && !Number.isNaN(moment.getTime())) return moment;
  throw new StartProblem(`--${name} must be a day like 2030-03-01, or a moment like 2030-03-01T18:00:00Z.`);
}

async function chainNamed(owner: pg.Client, name: string): Promise<string> {
  if (name === 'none') return chainOfNone;
  const { rows } = await owner.query<{ id: string }>(
    'SELECT id FROM facilities WHERE id::text = lower($1) OR reference_prefix = upper($1)',
    [name],
  );
  if (!rows[0]) throw new StartProblem(`There is no facility ${name}.`);
  return rows[0].id;
}
