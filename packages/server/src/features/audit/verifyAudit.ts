import type { KeyObject } from 'node:crypto';
import type { ClientBase } from 'pg';
import { chainOf, entryColumns } from './auditChain.ts';
import type { AuditFinding } from './auditFinding.ts';
import { checkChain, type SealedEntry } from './checkChain.ts';
import { readHeads, type SignedHead } from './signedHeads.ts';

export interface AuditVerdict {
  chains: number;
  rows: number;
  heads: number;
  /** Rows that were committed a moment ago and get their seal now. */
  waiting: number;
  findings: AuditFinding[];
}

/** Rows that come with one message. */
const inOneMessage = 5_000;
/** Minutes that a row may wait for its seal: a worker may be down for as long as an update takes. */
const mayWait = 10;

/**
 * Goes through every chain from its beginning, and compares it with all that was ever signed of it.
 * @param db signed in as openvisit_owner, with no transaction open
 * @param heads the file of signed heads; read before the database, so that none is newer than what is looked at
 */
export async function verifyAudit(
  db: ClientBase,
  { heads: path, key, now }: { heads: string; key: KeyObject; now: Date },
): Promise<AuditVerdict> {
  const heads = await readHeads(path, key);
  const signed = heads.flatMap(({ head, signed: ours }) => (head && ours ? [head] : []));
  const unsigned = heads.filter(({ signed: ours }) => !ours);
  await db.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL cursor_tuple_fraction = 1');
  try {
    const chains = await verifyChains(
      db,
      Map.groupBy(signed, ({ chain }) => chain),
    );
    const unsealed = await findUnsealed(db, now);
    return {
      chains: chains.count,
      rows: chains.rows,
      heads: heads.length,
      waiting: unsealed.waiting,
      findings: [
        ...chains.findings,
        ...unsealed.findings,
        ...unsigned.map(({ line }): AuditFinding => ({ what: 'HEAD_NOT_SIGNED', chain: '', line })),
      ],
    };
  } finally {
    await db.query('ROLLBACK');
  }
}

async function verifyChains(db: ClientBase, signed: Map<string, SignedHead[]>) {
  const checks = new Map([...signed].map(([chain, heads]) => [chain, checkChain(chain, heads)]));
  let rows = 0;
  for await (const row of seals(db)) {
    if (!checks.has(row.chain)) checks.set(row.chain, checkChain(row.chain, []));
    checks.get(row.chain)!.take(row);
    rows += 1;
  }
  return { rows, count: checks.size, findings: [...checks.values()].flatMap(check => check.end()) };
}

async function* seals(db: ClientBase): AsyncGenerator<SealedEntry> {
  await db.query(`DECLARE seals NO SCROLL CURSOR FOR
    SELECT s.chain, s.position::float8 AS position, s.entry_id AS "sealedId", s.hash AS seal, ${entryColumns}
      FROM audit_seals s LEFT JOIN audit_entries e ON e.id = s.entry_id ORDER BY s.chain, s.position`);
  for (;;) {
    const { rows } = await db.query<SealedEntry>(`FETCH ${inOneMessage} FROM seals`);
    if (rows.length === 0) return;
    yield* rows;
  }
}

async function findUnsealed(db: ClientBase, now: Date) {
  const { rows } = await db.query<{ id: string; facilityId: string | null; waits: boolean }>(
    `SELECT e.id, e.facility_id AS "facilityId", u.entry_id IS NOT NULL AND e.at > $1::timestamptz - make_interval(mins => $2) AS waits
       FROM audit_entries e LEFT JOIN audit_seals s ON s.entry_id = e.id LEFT JOIN audit_unsealed u ON u.entry_id = e.id
      WHERE s.entry_id IS NULL ORDER BY e.id`,
    [now, mayWait],
  );
  const left = rows.filter(({ waits }) => !waits);
  return {
    waiting: rows.length - left.length,
    findings: left.map((row): AuditFinding => ({ what: 'NOT_SEALED', chain: chainOf(row), entryId: row.id })),
  };
}
