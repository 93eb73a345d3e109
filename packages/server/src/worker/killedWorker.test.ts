import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import { startWorker } from './startWorker.ts';
import { startMailServer } from './testing/mailServer.ts';
import { anOutboxWorld, type OutboxWorld, until } from './testing/outboxWorld.ts';
import { buildWorker } from './testing/workerProcess.ts';

let world: OutboxWorld;
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let workers: Awaited<ReturnType<typeof buildWorker>>;

beforeAll(async () => {
  world = await anOutboxWorld();
  mailServer = await startMailServer();
  workers = await buildWorker();
});
afterEach(async () => {
  mailServer.forget();
  await world.forget();
});
afterAll(async () => {
  await workers.end();
  await mailServer.close();
  await world.end();
});

const startProcess = () => workers.start(world.variables({ SMTP_URL: mailServer.url }));

/** Another worker takes over and works until the message is sent and no job is left. */
async function takeOver(id: string): Promise<void> {
  const worker = await startWorker(world.environment({ SMTP_URL: mailServer.url }), []);
  await until(async () => (await world.outbox(id)).sent && (await world.jobs()).length === 0);
  await worker.stop();
}

/** Holds a table so that the worker must stop at the statement that needs it. */
async function hold(table: string, mode: 'SHARE' | 'ACCESS EXCLUSIVE'): Promise<PoolClient> {
  const client = await world.owner.connect();
  await client.query(`BEGIN; LOCK TABLE ${table} IN ${mode} MODE`);
  return client;
}
/** A statement that waits for a lock outlives its worker; a real cut would not find it waiting. */
const letGo = async (client: PoolClient) => {
  await world.owner.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'openvisit_system' AND wait_event_type = 'Lock'`,
  );
  await client.query('ROLLBACK');
  client.release();
};
const someoneWaitsFor = (table: string) =>
  until(async () => {
    const { rowCount } = await world.owner.query('SELECT FROM pg_locks WHERE relation = $1::regclass AND NOT granted', [
      table,
    ]);
    return rowCount! > 0;
  });
const copies = () => mailServer.taken.map(letter => letter.messageId);

it('loses nothing when a worker is killed before it could write the letter', async () => {
  const held = await hold('home_users', 'ACCESS EXCLUSIVE');
  const worker = startProcess();
  const id = await aMessageWhile(held);
  await someoneWaitsFor('home_users');
  await worker.kill();
  await letGo(held);
  expect(await world.jobs()).toHaveLength(1);
  await takeOver(id);
  expect(copies()).toEqual([`<${id}@visits.example.org>`]);
});

it('loses nothing when a worker is killed while the mail server still holds its answer', async () => {
  const id = await world.aMessage();
  const worker = startProcess();
  let killed = false;
  mailServer.answers.letter = async () => {
    if (killed) return;
    killed = true;
    await worker.kill();
    throw new Error('The line was cut before 250');
  };
  await until(() => killed);
  await takeOver(id);
  expect(copies()).toEqual([`<${id}@visits.example.org>`]);
});

it('sends a second copy, under the same Message-ID, when a worker dies between 250 and its commit', async () => {
  const id = await world.aMessage();
  const worker = startProcess();
  const held = Promise.withResolvers<PoolClient>();
  mailServer.answers.letter = async () => held.resolve(await hold('outbox_messages', 'SHARE'));
  const client = await held.promise;
  delete mailServer.answers.letter;
  await someoneWaitsFor('outbox_messages');
  await worker.kill();
  await letGo(client);
  expect(await world.outbox(id)).toMatchObject({ sent: false });
  await takeOver(id);
  expect(copies()).toEqual([`<${id}@visits.example.org>`, `<${id}@visits.example.org>`]);
});

it('sends no second copy when a worker dies after its commit, with its job still in its hands', async () => {
  const id = await world.aMessage();
  const worker = startProcess();
  const held = Promise.withResolvers<PoolClient>();
  mailServer.answers.letter = async () => held.resolve(await hold('graphile_worker._private_jobs', 'SHARE'));
  const client = await held.promise;
  await until(async () => (await world.outbox(id)).sent);
  await worker.kill();
  await letGo(client);
  expect(await world.jobs()).toHaveLength(1);
  await takeOver(id);
  expect(copies()).toEqual([`<${id}@visits.example.org>`]);
});

it('ends after its running jobs when it is told to, and when its server dies', async () => {
  for (const way of ['terminate', 'orphan'] as const) {
    const worker = startProcess();
    const id = await world.aMessage();
    await until(async () => (await world.outbox(id)).sent);
    expect([way, await worker[way]()]).toEqual([way, { code: 0, signal: null, said: '' }]);
    expect(await world.jobs()).toEqual([]);
  }
});

it('refuses to run under a role that would see no jobs, and says which role it needs', async () => {
  for (const url of [world.urls.owner, world.urls.app]) {
    const { code, said } = await workers.start(world.variables({ DATABASE_SYSTEM_URL: url })).ended;
    expect(code).toBe(1);
    expect(said).toMatch(
      /^The worker signed in as openvisit_(owner|app), .* DATABASE_SYSTEM_URL must sign in as openvisit_system\.\n$/,
    );
  }
});

it('does not take the jobs of a worker that lives', async () => {
  const slow = Promise.withResolvers<void>();
  let asked = 0;
  mailServer.answers.letter = () => {
    asked++;
    return slow.promise;
  };
  const id = await world.aMessage();
  const first = await startWorker(world.environment({ SMTP_URL: mailServer.url }), []);
  await until(() => asked === 1);
  const second = await startWorker(world.environment({ SMTP_URL: mailServer.url }), []);
  const other = await world.aMessage();
  await until(() => asked === 2);
  slow.resolve();
  await until(async () => (await world.outbox(id)).sent && (await world.outbox(other)).sent);
  await Promise.all([first.stop(), second.stop()]);
  expect([asked, copies().length]).toEqual([2, 2]);
});

it('ends when it can no longer show that it lives, so that no living worker is taken for dead', async () => {
  const worker = await startWorker(world.environment({ SMTP_URL: mailServer.url }), []);
  const ended = worker.ended.then(
    () => undefined,
    (reason: Error) => reason.message,
  );
  await world.owner.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'openvisit sign of life'`,
  );
  expect(await ended).toMatch('The worker lost its sign of life');
  await worker.stop();
});

/** A message put into the outbox while the people's table is held by `client`. */
async function aMessageWhile(client: PoolClient): Promise<string> {
  await client.query('ROLLBACK');
  const id = await world.aMessage({ job: false });
  await client.query(`BEGIN; LOCK TABLE home_users IN ACCESS EXCLUSIVE MODE`);
  await world.aJob(id);
  return id;
}
