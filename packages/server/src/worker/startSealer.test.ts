import { createPublicKey } from 'node:crypto';
import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { keptAuditKey } from '../features/audit/auditKey.ts';
import { sealEntries } from '../features/audit/sealEntries.ts';
import { anAuditWorld, type AuditWorld } from '../features/audit/testing/auditWorld.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import { verifyAudit } from '../features/audit/verifyAudit.ts';
import { startSealer } from './startSealer.ts';
import { systemPool } from './systemPool.ts';
import { until } from './testing/outboxWorld.ts';

let world: AuditWorld;
let facilityId: string;
let place: { heads: string; keyFile: string };
const said: string[] = [];

beforeAll(async () => {
  world = await anAuditWorld();
});
beforeEach(async () => {
  await world.begin('origin');
  facilityId = randomUUID();
  const folder = join(world.directory, randomUUID());
  place = { heads: join(folder, 'audit', 'heads.jsonl'), keyFile: join(folder, 'audit-key.pem') };
});
afterAll(() => world.end());

const start = (pool = world.system) =>
  startSealer({
    pool,
    ...place,
    now: () => world.now,
    log: { error: (_about: object, words: string) => void said.push(words) },
  });
const heads = async () => (await readFile(place.heads, 'utf8').catch(() => '')).split('\n').filter(Boolean);
async function verdict() {
  const client = await world.owner.connect();
  try {
    const key = createPublicKey(await readFile(place.keyFile, 'utf8'));
    return await verifyAudit(client, { heads: place.heads, key, now: world.now });
  } finally {
    client.release();
  }
}

it('seals what is committed while it runs, and signs the end of each chain', async () => {
  const sealer = await start();
  await world.write(facilityId, 3);
  await until(async () => (await heads()).length === 1);
  await world.write(null, 1);
  await world.write(facilityId, 1);
  await until(async () => (await heads()).length >= 3);
  await sealer.stop();
  expect(await verdict()).toMatchObject({ rows: 5, chains: 2, waiting: 0, findings: [] });
});

it('makes a key that nobody else reads, the same for two that start at once', async () => {
  const sealers = await Promise.all([start(), start()]);
  await Promise.all(sealers.map(sealer => sealer.stop()));
  expect((await stat(place.keyFile)).mode & 0o777).toBe(0o600);
  const keys = await Promise.all([1, 2].map(async () => (await keptAuditKey(place.keyFile)).export({ format: 'jwk' })));
  expect(keys[0]).toEqual(keys[1]);
});

it('signs at its start what a sealer sealed that was killed before it could sign, behind a line that was cut short', async () => {
  await world.write(facilityId, 3);
  await sealEntries(world.system);
  await mkdir(join(place.heads, '..'), { recursive: true });
  await writeFile(place.heads, '');
  await appendFile(place.heads, '{"chain":"half a li');
  const sealer = await start();
  await until(async () => (await heads()).length === 2);
  await sealer.stop();
  expect((await verdict()).findings).toEqual([{ what: 'HEAD_NOT_SIGNED', chain: '', line: 1 }]);
});

it('goes on when the database did not answer, and signs then what it could not know of', async () => {
  const sealer = await start();
  await world.owner.query('ALTER TABLE audit_unsealed RENAME TO audit_away');
  const before = said.length;
  await until(() => said.length > before);
  await world.owner.query('ALTER TABLE audit_away RENAME TO audit_unsealed');
  await world.write(facilityId, 2);
  await until(async () => (await heads()).length > 0);
  await sealer.stop();
  expect(said.at(-1)).toBe('The audit could not be sealed, and is tried again');
  expect(await verdict()).toMatchObject({ rows: 2, findings: [] });
});

it('keeps one chain each for twenty who write at once at three facilities and at none, though one of two sealers dies in a round', async () => {
  const state = { writing: 20, dead: '' };
  const chains = [facilityId, randomUUID(), randomUUID(), null];
  const sealerOver = (name: string) => {
    const pool = systemPool(`${testDatabase().system}?application_name=${encodeURIComponent(name)}`, () => undefined);
    const connect = pool.connect.bind(pool) as (...told: unknown[]) => unknown;
    pool.connect = ((...told: unknown[]) => {
      if (state.dead !== name) return connect(...told);
      throw new Error('There is no such process any more');
    }) as typeof pool.connect;
    return { pool, sealer: start(pool) };
  };
  const sealers = ['one sealer', 'another sealer'].map(sealerOver);
  const writers = Array.from({ length: 20 }, async (_, who) => {
    for (let round = 0; round < 12; round++) await world.write(chains[(who + round) % 4]!, 3);
    state.writing -= 1;
  });

  // Whoever seals now waits in the middle of its round, and ends there.
  const holding = await world.owner.connect();
  await holding.query('BEGIN; LOCK TABLE audit_seals IN SHARE MODE');
  await until(async () => {
    const { rows } = await world.intruder.query<{ name: string }>(
      `SELECT application_name AS name, pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name LIKE '% sealer' AND wait_event_type = 'Lock'`,
    );
    state.dead = rows[0]?.name ?? '';
    return state.dead !== '';
  });
  await holding.query('ROLLBACK');
  holding.release();

  await Promise.all(writers);
  const left = 'SELECT FROM audit_unsealed LIMIT 1';
  await until(async () => (await world.owner.query(left)).rowCount === 0);
  for (const { pool, sealer } of sealers) {
    await (await sealer).stop();
    await pool.end();
  }
  const { rows } = await world.owner.query(
    `SELECT count(*)::integer AS seals, count(DISTINCT (chain, position))::integer AS places, count(DISTINCT chain)::integer AS chains,
            sum(position)::integer = sum(n)::integer AS "noGap"
       FROM (SELECT *, row_number() OVER (PARTITION BY chain ORDER BY position) AS n FROM audit_seals) s`,
  );
  const written = 20 * 12 * 3;
  expect(rows).toEqual([{ seals: written, places: written, chains: 4, noGap: true }]);
  expect(await verdict()).toMatchObject({ rows: written, waiting: 0, findings: [] });
});

it('refuses a key that is none, in one line', async () => {
  await mkdir(join(place.keyFile, '..'), { recursive: true });
  await writeFile(place.keyFile, 'secret');
  await expect(start()).rejects.toThrow('(AUDIT_KEY) must hold an Ed25519 key in PEM');
});
