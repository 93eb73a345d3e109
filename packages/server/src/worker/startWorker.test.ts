import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { listeners } from '../app/listeners.ts';
import { channel } from '../app/tellScreens.ts';
import { startWorker } from './startWorker.ts';
import { anOutboxWorld, type OutboxWorld, until } from './testing/outboxWorld.ts';

let world: OutboxWorld;
let data: string;
let notices: pg.Client;
const heard: { accessRequestId: string; version: number }[] = [];

beforeAll(async () => {
  world = await anOutboxWorld();
  data = await mkdtemp(join(tmpdir(), 'worker-'));
  notices = new pg.Client(world.urls.system);
  await notices.connect();
  notices.on('notification', ({ payload }) => heard.push(JSON.parse(payload!) as (typeof heard)[number]));
  await notices.query(`LISTEN ${channel}`);
});
afterAll(async () => {
  await notices.end();
  await rm(data, { recursive: true });
  await world.end();
});

const anHourAgo = new Date(Date.now() - 3_600_000);
const inAnHour = new Date(Date.now() + 3_600_000);

it('without a mail server keeps the mail in a folder, found by the sweep of its start', async () => {
  const id = await world.aMessage({ job: false });
  const worker = await startWorker(world.environment({ OPENVISIT_DATA: data }), listeners);
  await until(async () => (await world.outbox(id)).sent);
  await worker.stop();
  const [file] = await readdir(join(data, 'mail'));
  expect(file).toMatch(new RegExp(`^\\d{8}T\\d{9}Z-${id}\\.eml$`));
  expect(await readFile(join(data, 'mail', file!), 'utf8')).toContain(`Message-ID: <${id}@visits.example.org>`);
});

it('ends a request whose time ran out and a pause whose day has come, with history, audit, mail and live update', async () => {
  const late = await world.aRequest({ status: 'NEEDS_INFO', version: 2, needed_pieces: ['PHOTO'], info_by: anHourAgo });
  const paused = { status: 'SUSPENDED', version: 3, decided_at: anHourAgo, reason_codes: ['ACCOUNT_USAGE_VIOLATION'] };
  const over = await world.aRequest({ ...paused, suspended_until: anHourAgo });
  const inTime = await world.aRequest({
    status: 'NEEDS_INFO',
    version: 2,
    needed_pieces: ['PHOTO'],
    info_by: inAnHour,
  });
  const stillPaused = await world.aRequest({ ...paused, suspended_until: inAnHour });

  const worker = await startWorker(world.environment({ OPENVISIT_DATA: data }), listeners);
  await until(async () => (await mailsOf(late)).length + (await mailsOf(over)).length === 2);
  await worker.stop();

  const { rows } = await world.owner.query<{ id: string; status: string; version: number }>(
    'SELECT id, status, version FROM access_requests WHERE id = ANY($1)',
    [[late, over, inTime, stillPaused]],
  );
  expect(Object.fromEntries(rows.map(({ id, status, version }) => [id, `${status} ${version}`]))).toEqual({
    [late]: 'EXPIRED 3',
    [over]: 'APPROVED 4',
    [inTime]: 'NEEDS_INFO 2',
    [stillPaused]: 'SUSPENDED 3',
  });
  expect(await mailsOf(late)).toEqual([{ template: 'ACCESS_EXPIRED', sent: true, reasonCodes: [] }]);
  expect(await mailsOf(over)).toEqual([{ template: 'ACCESS_REINSTATED', sent: true, reasonCodes: [] }]);
  expect(await traces('action FROM access_request_events WHERE version > 1 AND access_request_id', late, over)).toEqual(
    ['EXPIRE', 'REINSTATE'],
  );
  expect(await traces(`type FROM audit_entries WHERE (details->>'accessRequestId')::uuid`, late, over)).toEqual([
    'ACCESS_EXPIRED',
    'ACCESS_REINSTATED',
  ]);
  expect(
    heard
      .filter(({ accessRequestId }) => [late, over].some(id => id === accessRequestId))
      .map(({ accessRequestId, version }) => [accessRequestId, version]),
  ).toEqual([
    [late, 3],
    [over, 4],
  ]);
});

const mailsOf = async (requestId: string) =>
  (
    await world.owner.query<{ template: string; sent: boolean; reasonCodes: string[] }>(
      `SELECT template, sent_at IS NOT NULL AS sent, data -> 'reasonCodes' AS "reasonCodes"
         FROM outbox_messages WHERE access_request_id = $1 AND sent_at IS NOT NULL`,
      [requestId],
    )
  ).rows;

const traces = async (found: string, ...requestIds: string[]) =>
  (await world.owner.query<Record<string, string>>(`SELECT ${found} = ANY($1) ORDER BY 1`, [requestIds])).rows.flatMap(
    Object.values,
  );
