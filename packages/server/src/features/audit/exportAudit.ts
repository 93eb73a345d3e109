import { createPublicKey, type KeyObject } from 'node:crypto';
import type { ClientBase } from 'pg';
import { type AuditEntry, beginningOf, entryColumns, entryHash } from './auditChain.ts';
import { readHeads } from './signedHeads.ts';

export interface AuditExport {
  chain: string;
  from: Date;
  /** Rows before this moment. */
  to: Date;
  heads: string;
  key: KeyObject;
}

/** A line of an export. Hashes are hexadecimal. */
export type ExportLine =
  | { line: 'chain'; chain: string; from: string; to: string; publicKey: string }
  /** A row that was asked for; `seal` is the sha256 of the seal before and of the row's own hash. */
  | ({ line: 'row'; position: number; before: string; ownHash: string; seal: string } & AuditEntry)
  /** A row that stands between, of which only the hash is told. */
  | { line: 'link'; position: number; ownHash: string; seal: string }
  /** A signed end at or behind the last row: what makes all of it more than a claim. */
  | { line: 'head'; chain: string; position: number; hash: string; at: string; signature: string };

/** Rows of one chain in a time, each with the proof that it was sealed, and the signed head that all of them lead to. */
export async function* exportAudit(
  db: ClientBase,
  { chain, from, to, heads: path, key }: AuditExport,
): AsyncGenerator<ExportLine> {
  const publicKey = (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'pem' });
  const heads = (await readHeads(path, key)).flatMap(({ head, signed }) => (head && signed ? [head] : []));
  yield { line: 'chain', chain, from: from.toISOString(), to: to.toISOString(), publicKey: publicKey.toString() };

  await db.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const [first, last] = await placesOf(db, { chain, from, to });
    if (first === null || last === null) return;
    const head = heads
      .filter(one => one.chain === chain && one.position >= last)
      .sort((one, other) => one.position - other.position)[0];
    yield* lines(db, { chain, first, last: head?.position ?? last, from, to });
    if (head) yield { line: 'head', ...head };
  } finally {
    await db.query('ROLLBACK');
  }
}

interface Place {
  chain: string;
  from: Date;
  to: Date;
}

/** Rows stand in the order of their seals: one that committed late stands behind younger ones. */
async function placesOf(db: ClientBase, { chain, from, to }: Place): Promise<[number | null, number | null]> {
  const { rows } = await db.query<{ first: number | null; last: number | null }>(
    `SELECT min(s.position)::float8 AS first, max(s.position)::float8 AS last FROM audit_seals s JOIN audit_entries e ON e.id = s.entry_id
      WHERE s.chain = $1 AND e.at >= $2 AND e.at < $3`,
    [chain, from, to],
  );
  return [rows[0]!.first, rows[0]!.last];
}

type SealedEntry = AuditEntry & { position: number; seal: string; asked: boolean };

async function* lines(
  db: ClientBase,
  { chain, first, last, from, to }: Place & { first: number; last: number },
): AsyncGenerator<ExportLine> {
  let before = await sealBefore(db, chain, first);
  for (let position = first; position <= last; position += inOneMessage) {
    const { rows } = await db.query<SealedEntry>(
      `SELECT ${entryColumns}, s.position::float8 AS position, encode(s.hash, 'hex') AS seal, e.at >= $4 AND e.at < $5 AS asked
         FROM audit_seals s JOIN audit_entries e ON e.id = s.entry_id WHERE s.chain = $1 AND s.position >= $2 AND s.position <= $3
        ORDER BY s.position`,
      [chain, position, Math.min(position + inOneMessage - 1, last), from, to],
    );
    for (const { asked, position: at, seal, ...entry } of rows) {
      const ownHash = entryHash(entry).toString('hex');
      if (asked) yield { line: 'row', position: at, ...entry, before, ownHash, seal };
      else yield { line: 'link', position: at, ownHash, seal };
      before = seal;
    }
  }
}

const inOneMessage = 5_000;

async function sealBefore(db: ClientBase, chain: string, position: number): Promise<string> {
  const { rows } = await db.query<{ seal: string }>(
    `SELECT encode(hash, 'hex') AS seal FROM audit_seals WHERE chain = $1 AND position = $2`,
    [chain, position - 1],
  );
  return rows[0]?.seal ?? beginningOf(chain).toString('hex');
}
