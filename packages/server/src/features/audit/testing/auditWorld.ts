import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { testDatabase } from '../../../testing/testDatabase.ts';
import { testPool } from '../../../testing/testPool.ts';
import { type AuditEntry, beginningOf, entryColumns, entryHash, sealHash } from '../auditChain.ts';
import { sealEntries } from '../sealEntries.ts';
import { keepHeads } from '../signedHeads.ts';
import { verifyAudit } from '../verifyAudit.ts';

const emptyAudit = `SET session_replication_role = replica;
  TRUNCATE audit_entries, audit_seals, audit_unsealed; SET session_replication_role = origin`;

/** An audit that is empty when each test begins, its sealer, and an intruder with all rights over the database and none outside it. */
export async function anAuditWorld() {
  const urls = testDatabase();
  const owner = testPool(urls.owner);
  const system = testPool(urls.system, { max: 24 });
  const intruder = new pg.Client({ connectionString: urls.superuser });
  await intruder.connect();
  const { privateKey: key } = generateKeyPairSync('ed25519');
  const now = new Date('2030-03-01T18:00:00.000Z');
  const directory = await mkdtemp(join(tmpdir(), 'audit-'));

  return {
    owner,
    system,
    intruder,
    key,
    now,
    directory,
    heads: '',
    /** Forgets all rows and heads. @param as how the intruder works from now on: without triggers, or with them */
    async begin(as: 'replica' | 'origin' = 'replica') {
      await intruder.query(emptyAudit);
      await intruder.query(`SET session_replication_role = ${as}`);
      this.heads = join(directory, `${randomUUID()}.jsonl`);
    },
    /** @returns the ids of so many new rows */
    async write(facility: string | null, count: number, db: pg.Pool | pg.ClientBase = system): Promise<string[]> {
      const { rows } = await db.query<{ id: string }>(
        `INSERT INTO audit_entries (at, facility_id, by_party, type, details)
         SELECT $1::timestamptz + make_interval(secs => n), $2, 'SYSTEM', 'ACCESS_EXPIRED', jsonb_build_object('version', n, 'codes', array['A', 'B'])
           FROM generate_series(1, $3) AS n RETURNING id`,
        [now, facility, count],
      );
      return rows.map(({ id }) => id);
    },
    async seal() {
      const round = await sealEntries(system);
      if (round) await keepHeads(this.heads, key, round.ends, now);
      return round;
    },
    async findings() {
      const client = await owner.connect();
      try {
        return (await verifyAudit(client, { heads: this.heads, key, now })).findings;
      } finally {
        client.release();
      }
    },
    /** What a superuser can do who knows how seals are made. @returns the new end of the chain */
    async calculateAnew(chain: string) {
      const { rows } = await intruder.query<AuditEntry & { position: number }>(
        `SELECT s.position::float8 AS position, ${entryColumns} FROM audit_seals s JOIN audit_entries e ON e.id = s.entry_id
          WHERE s.chain = $1 ORDER BY s.position`,
        [chain],
      );
      let seal = beginningOf(chain);
      for (const { position, ...entry } of rows) {
        seal = sealHash(seal, entryHash(entry));
        await intruder.query('UPDATE audit_seals SET hash = $3 WHERE chain = $1 AND position = $2', [
          chain,
          position,
          seal,
        ]);
      }
      return { chain, position: rows.length, hash: seal.toString('hex') };
    },
    async end() {
      await intruder.query(emptyAudit);
      await Promise.all([intruder.end(), system.end(), owner.end()]);
      await rm(directory, { recursive: true });
    },
  };
}
export type AuditWorld = Awaited<ReturnType<typeof anAuditWorld>>;
