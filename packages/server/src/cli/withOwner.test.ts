import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type EmbeddedDatabase, startEmbedded } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';
import { keptAuditKey } from '../features/audit/auditKey.ts';

const program = fileURLToPath(new URL('../cli.ts', import.meta.url));
let directory: string;
let database: EmbeddedDatabase;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'openvisit-test-'));
  await chmod(directory, 0o711);
  database = await startEmbedded(directory, ['fsync=off']);
  await migrate(database.urls.owner);
  await keptAuditKey(join(directory, 'audit-key.pem'));
});
afterAll(() => rm(directory, { recursive: true }));

const verify = (variables: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, [program, 'audit', 'verify'], {
    env: { PATH: process.env.PATH, OPENVISIT_DATA: directory, ...variables },
  });
const whole = /^The audit is whole: 0 rows in 0 chains/;

it("finds the demo's database where it runs, and leaves it running; starts it where it does not", async () => {
  expect((await verify()).stdout).toMatch(whole);
  expect((await verify()).stdout).toMatch(whole);
  await database.stop();
  expect((await verify()).stdout).toMatch(whole);
});

it('finds none in production, nor where there was no demo', async () => {
  const nothing = { stderr: expect.stringMatching(/^DATABASE_OWNER_URL is needed: /) };
  await expect(verify({ NODE_ENV: 'production' })).rejects.toMatchObject(nothing);
  const elsewhere = { OPENVISIT_DATA: join(directory, 'elsewhere'), AUDIT_KEY: join(directory, 'audit-key.pem') };
  await expect(verify(elsewhere)).rejects.toMatchObject(nothing);
});
