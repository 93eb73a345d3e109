import type { Pool, PoolClient } from 'pg';
import { type AuditEntry, beginningOf, chainOf, entryColumns, entryHash, sealHash } from './auditChain.ts';

/** Where a chain ends. */
export interface ChainEnd {
  chain: string;
  position: number;
  /** Hexadecimal. */
  hash: string;
}

/** One round of the sealer. */
export interface SealedRound {
  /** How many rows got their seal. */
  sealed: number;
  /** The ends of the chains that grew. */
  ends: ChainEnd[];
}

/** Held to the end of a round, so that one sealer works at a time, of however many. */
const sealing = 1_871_043;
export const mostInOneRound = 1_000;

/**
 * Seals committed rows that have no seal, in the order of their ids; a row that commits later is sealed later.
 * @param pool signed in as openvisit_system
 * @returns null when another sealer is at work
 */
export async function sealEntries(pool: Pool, most = mostInOneRound): Promise<SealedRound | null> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [sealing]);
    const round = rows[0]!.mine ? await sealWaiting(client, most) : null;
    await client.query('COMMIT');
    client.release();
    return round;
  } catch (fault) {
    await client.query('ROLLBACK').catch(() => undefined);
    client.release(true);
    throw fault;
  }
}

/** The few that wait are found first, and each row by itself: joined at once, all of history might be read to meet them. */
export const waitingStatement = `
  WITH waiting AS MATERIALIZED (SELECT entry_id FROM audit_unsealed ORDER BY entry_id LIMIT $1)
  SELECT ${entryColumns} FROM waiting w CROSS JOIN LATERAL (SELECT * FROM audit_entries WHERE id = w.entry_id LIMIT 1) e ORDER BY e.id`;

async function sealWaiting(client: PoolClient, most: number): Promise<SealedRound> {
  const { rows } = await client.query<AuditEntry>(waitingStatement, [most]);
  if (rows.length === 0) return { sealed: 0, ends: [] };

  const ends = await endsOf(client, [...new Set(rows.map(chainOf))]);
  const seals = rows.map(entry => {
    const end = ends.get(chainOf(entry))!;
    end.position += 1;
    end.hash = sealHash(end.hash, entryHash(entry));
    return { ...end, entryId: entry.id };
  });
  await client.query(
    `INSERT INTO audit_seals (chain, position, entry_id, hash) SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bytea[])`,
    [
      seals.map(({ chain }) => chain),
      seals.map(({ position }) => position),
      seals.map(({ entryId }) => entryId),
      seals.map(({ hash }) => hash),
    ],
  );
  await client.query('DELETE FROM audit_unsealed WHERE entry_id = ANY($1)', [rows.map(({ id }) => id)]);
  return { sealed: rows.length, ends: [...ends.values()].map(end => ({ ...end, hash: end.hash.toString('hex') })) };
}

export const endsStatement = `
  SELECT c.chain, s.position, s.hash FROM unnest($1::uuid[]) AS c (chain)
    LEFT JOIN LATERAL (SELECT position, hash FROM audit_seals WHERE chain = c.chain ORDER BY position DESC LIMIT 1) s ON true`;

/** The last seal of each of these chains, or its beginning. */
async function endsOf(client: PoolClient, chains: string[]) {
  const { rows } = await client.query<{ chain: string; position: string | null; hash: Buffer | null }>(endsStatement, [
    chains,
  ]);
  const ends = rows.map(({ chain, position, hash }) => ({
    chain,
    position: Number(position ?? 0),
    hash: hash ?? beginningOf(chain),
  }));
  return new Map(ends.map(end => [end.chain, end]));
}
