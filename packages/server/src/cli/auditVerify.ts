import type pg from 'pg';
import { readAuditEnvironment } from '../environment.ts';
import { chainOfNone } from '../features/audit/auditChain.ts';
import { findingInWords } from '../features/audit/auditFinding.ts';
import { publicAuditKey } from '../features/audit/auditKey.ts';
import { type AuditVerdict, verifyAudit } from '../features/audit/verifyAudit.ts';
import { withOwner } from './withOwner.ts';

/** So many are told one by one: after a restored backup there may be a million. */
const mostTold = 50;

/** `openvisit audit verify`: says in words whether the audit is whole, and ends with code 2 when it is not. */
export async function auditVerify(): Promise<void> {
  const { auditHeads, auditKey } = readAuditEnvironment();
  const key = await publicAuditKey(auditKey);
  await withOwner(async owner => {
    const startedAt = Date.now();
    const verdict = await verifyAudit(owner, { heads: auditHeads, key, now: new Date() });
    const seconds = Math.max(1, Date.now() - startedAt) / 1_000;
    tell(verdict, seconds, await namesOfChains(owner));
  });
}

function tell({ chains, rows, heads, waiting, findings }: AuditVerdict, seconds: number, names: Map<string, string>) {
  for (const finding of findings.slice(0, mostTold))
    console.log(findingInWords(finding, names.get(finding.chain) ?? `Chain ${finding.chain}`));
  if (findings.length > mostTold) console.log(`And ${findings.length - mostTold} more.`);
  if (waiting > 0) console.log(`${waiting} new rows get their seal now.`);
  const looked = `${rows} rows in ${chains} chains against ${heads} signed heads, ${Math.round(rows / seconds)} rows a second`;
  console.log(findings.length === 0 ? `The audit is whole: ${looked}.` : `THE AUDIT IS NOT WHOLE: ${looked}.`);
  if (findings.length > 0) process.exitCode = 2;
}

async function namesOfChains(owner: pg.Client): Promise<Map<string, string>> {
  const { rows } = await owner.query<{ id: string; name: string }>('SELECT id, name FROM facilities');
  return new Map([[chainOfNone, 'Of no facility'], ...rows.map(({ id, name }) => [id, name] as const)]);
}
