import { createPublicKey } from 'node:crypto';
import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { keptAuditKey } from '../features/audit/auditKey.ts';
import { sealEntries } from '../features/audit/sealEntries.ts';
import { anAuditWorld, type AuditWorld } from '../features/audit/testing/auditWorld.ts';
import { verifyAudit } from '../features/audit/verifyAudit.ts';
import { startSealer } from './startSealer.ts';
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

it('refuses a key that is none, in one line', async () => {
  await mkdir(join(place.keyFile, '..'), { recursive: true });
  await writeFile(place.keyFile, 'secret');
  await expect(start()).rejects.toThrow('(AUDIT_KEY) must hold an Ed25519 key in PEM');
});
