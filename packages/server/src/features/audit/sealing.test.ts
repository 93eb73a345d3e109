import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { endsStatement, mostInOneRound, sealEntries, waitingStatement } from './sealEntries.ts';
import { anAuditWorld, type AuditWorld } from './testing/auditWorld.ts';

let world: AuditWorld;
let facilityId: string;

beforeAll(async () => {
  world = await anAuditWorld();
});
beforeEach(async () => {
  await world.begin('origin');
  facilityId = randomUUID();
  await world.write(facilityId, 6);
  await world.write(null, 2);
  await world.seal();
});
afterAll(() => world.end());

it('seals a row that commits late, after rows with higher numbers', async () => {
  const slow = await world.system.connect();
  await slow.query('BEGIN');
  const [late] = await world.write(facilityId, 1, slow);
  const [early] = await world.write(facilityId, 1);
  expect(await world.seal()).toMatchObject({ sealed: 1 });
  await slow.query('COMMIT');
  slow.release();
  expect(await world.seal()).toMatchObject({ sealed: 1 });
  const { rows } = await world.owner.query<{ id: string }>(
    'SELECT entry_id AS id FROM audit_seals WHERE chain = $1 AND position > 6 ORDER BY position',
    [facilityId],
  );
  expect(rows.map(({ id }) => id)).toEqual([early, late]);
  expect(await world.findings()).toEqual([]);
});

it('keeps one chain for twenty who write at once, some of whom change their minds, under three sealers', async () => {
  const writing = { now: 20 };
  const writers = Array.from({ length: 20 }, async (_, who) => {
    for (let round = 0; round < 15; round++) {
      const client = await world.system.connect();
      await client.query('BEGIN');
      await world.write(round % 3 === 0 ? null : facilityId, 2, client);
      await client.query((who + round) % 4 === 0 ? 'ROLLBACK' : 'COMMIT');
      client.release();
    }
    writing.now -= 1;
  });
  const sealers = [1, 2, 3].map(async () => {
    while (writing.now > 0) await sealEntries(world.system, 7);
  });
  await Promise.all([...writers, ...sealers]);
  while ((await world.seal())?.sealed !== 0);
  const { rows } = await world.owner.query(
    `SELECT count(*)::integer AS entries, count(s.entry_id)::integer AS sealed, count(DISTINCT (s.chain, s.position))::integer AS places,
            (SELECT count(*)::integer FROM audit_unsealed) AS left
       FROM audit_entries e LEFT JOIN audit_seals s ON s.entry_id = e.id`,
  );
  const entries = 8 + 20 * 15 * 2 * 0.75;
  expect(rows).toEqual([{ entries, sealed: entries, places: entries, left: 0 }]);
  expect(await world.findings()).toEqual([]);
});

it('reads what waits and the ends of its chains, however long the history', async () => {
  await world.intruder.query(`SET session_replication_role = replica`);
  await world.write(facilityId, 60_000, world.intruder);
  await world.intruder.query(
    `INSERT INTO audit_seals SELECT facility_id, 1000 + id, id, sha256('x') FROM audit_entries e
      WHERE facility_id IS NOT NULL AND NOT EXISTS (SELECT FROM audit_seals s WHERE s.entry_id = e.id)`,
  );
  await world.intruder.query('SET session_replication_role = origin; ANALYZE audit_entries; ANALYZE audit_seals');
  await world.write(facilityId, 20);
  const asked: [string, unknown][] = [
    [waitingStatement, mostInOneRound],
    [endsStatement, [facilityId]],
  ];
  for (const [statement, value] of asked) {
    const { rows } = await world.system.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${statement}`, [
      value,
    ]);
    const plan = rows.map(row => row['QUERY PLAN']).join('\n');
    expect(plan).not.toMatch(/Seq Scan on audit_(entries|seals)/);
    expect(Number(/Buffers: shared hit=(\d+)/.exec(plan)?.[1])).toBeLessThan(150);
  }
});

it('lets nobody change, delete or empty what is sealed, not even the owner', async () => {
  for (const attempt of ['UPDATE audit_seals SET position = 9', 'DELETE FROM audit_seals', 'TRUNCATE audit_seals'])
    await expect(world.owner.query(attempt)).rejects.toThrow('audit_seals is append-only');
  await expect(world.owner.query('TRUNCATE audit_entries')).rejects.toThrow('audit_entries is append-only');
  await expect(world.system.query('DELETE FROM audit_seals')).rejects.toThrow('permission denied');
});
