import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { Logger, runOnce } from 'graphile-worker';
import type pg from 'pg';
import { pino } from 'pino';
import { deliverBySmtp } from '../features/notifications/deliver.ts';
import { sendMail } from './sendMail.ts';
import { systemPool } from './systemPool.ts';
import { sweepOutbox } from './sweepOutbox.ts';
import { refusal, startMailServer } from './testing/mailServer.ts';
import { anOutboxWorld, type OutboxWorld, until } from './testing/outboxWorld.ts';

let world: OutboxWorld;
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let pool: pg.Pool;

beforeAll(async () => {
  world = await anOutboxWorld();
  mailServer = await startMailServer();
  pool = systemPool(world.urls.system, () => undefined);
});
afterEach(async () => {
  mailServer.forget();
  await world.forget();
});
afterAll(async () => {
  await pool.end();
  await mailServer.close();
  await world.end();
});

const log = pino({ level: 'silent' });
/** Lets the worker do all jobs whose time has come, once each. */
const work = () => {
  const { familyUrl, staffUrl, mailFrom } = world.environment();
  const post = {
    pool,
    deliver: deliverBySmtp(mailServer.url),
    familyUrl,
    staffUrl,
    mailFrom,
    now: () => new Date(),
    log,
  };
  return runOnce({ pgPool: pool, noHandleSignals: true, logger: silent, taskList: { sendMail: sendMail(post) } });
};
/** Moves the clock of all waiting jobs to now, once the queue has written down how long each was to wait. */
const waitOut = async () => {
  await until(async () => (await world.jobs()).every(({ isLocked }) => !isLocked));
  await world.owner.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
};

it('sends a message once, under the Message-ID of its outbox row, and remembers that it did', async () => {
  const id = await world.aMessage({ template: 'ACCESS_REQUESTED', facts: { answerBy: '2026-11-25T14:12:00Z' } });
  await work();
  await work();
  expect(mailServer.taken.map(letter => letter.messageId)).toEqual([`<${id}@visits.example.org>`]);
  expect(mailServer.taken[0]?.subject).toBe('Your request was sent to Riverbend County Jail');
  expect(await world.outbox(id)).toEqual({ sent: true, failed: false, attempts: 1, lastError: null });
});

it('writes to a Spanish reader in Spanish, with the reason as the catalogue says it in Spanish', async () => {
  const { accountId: homeUserId } = await world.aHomeUser({ given_name: 'José', language: 'ES' });
  await world.aMessage({ template: 'ACCESS_DENIED', homeUserId, facts: { reasonCodes: ['ID_EXPIRED'] } });
  await work();
  expect(mailServer.taken[0]?.text).toContain('Hola, José:');
  expect(mailServer.taken[0]?.text).toContain('Su identificación está vencida.');
  expect(mailServer.taken[0]?.headers.get('content-language')).toBe('es');
});

it('writes to the address that an account has, not as a stranger typed it', async () => {
  const { accountId } = await world.aHomeUser({ email: `iris-${randomUUID()}@example.org` });
  const { rows } = await world.owner.query<{ email: string }>('SELECT email FROM home_users WHERE id = $1', [
    accountId,
  ]);
  const id = randomUUID();
  await world.owner.query(
    `INSERT INTO outbox_messages (id, template, created_at, to_address, data) VALUES ($1, 'ACCOUNT_EXISTS', now(), $2, '{}')`,
    [id, rows[0]!.email.toUpperCase()],
  );
  await world.aJob(id);
  await work();
  expect(mailServer.taken.map(({ to }) => [to].flat()[0]?.text)).toEqual([expect.stringContaining(rows[0]!.email)]);
});

it('tries again with growing pauses while the mail server is busy, and sends one letter', async () => {
  const id = await world.aMessage();
  const pauses: number[] = [];
  mailServer.answers.recipient = () => {
    if (pauses.length < 3) throw refusal(451, '4.7.1 Try again later');
  };
  for (let attempt = 1; attempt <= 3; attempt++) {
    await work();
    expect(await world.outbox(id)).toMatchObject({ sent: false, failed: false, attempts: attempt });
    // The queue writes its pause down a moment after the job has ended.
    await until(async () => !(await world.jobs())[0]!.isLocked);
    pauses.push((await world.jobs())[0]!.pause);
    await waitOut();
  }
  await work();
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(pauses[2]).toBeGreaterThan(2 * pauses[1]!);
  expect(await world.outbox(id)).toEqual({ sent: true, failed: false, attempts: 4, lastError: null });
  expect(mailServer.taken).toHaveLength(1);
});

it('records an address that is refused for good, and does not try it again', async () => {
  const id = await world.aMessage();
  mailServer.answers.recipient = () => {
    throw refusal(550, '5.1.1 No such mailbox');
  };
  await work();
  expect(await world.outbox(id)).toEqual({
    sent: false,
    failed: true,
    attempts: 1,
    lastError: expect.stringContaining('550 5.1.1'),
  });
  expect(await world.jobs()).toEqual([]);
  expect(await sweepOutbox(pool)).toBe(0);
});

it('keeps a letter that is refused by policy, which is ours to mend', async () => {
  const id = await world.aMessage();
  mailServer.answers.recipient = () => {
    throw refusal(550, '5.7.1 Relaying denied');
  };
  await work();
  expect(await world.outbox(id)).toMatchObject({ sent: false, failed: false });
  expect(await world.jobs()).toHaveLength(1);
});

it('gives up after the last attempt, and says so', async () => {
  const id = await world.aMessage();
  await world.owner.query('UPDATE graphile_worker._private_jobs SET attempts = max_attempts - 1');
  mailServer.answers.letter = () => {
    throw refusal(452, '4.3.1 Mailbox full');
  };
  await work();
  expect(await world.outbox(id)).toMatchObject({ sent: false, failed: true });
});

it('finds a message that has no job, and one whose job is used up', async () => {
  const ids = [await world.aMessage({ job: false }), await world.aMessage()];
  await world.owner.query('UPDATE graphile_worker._private_jobs SET attempts = max_attempts');
  expect(await sweepOutbox(pool)).toBe(2);
  expect(await sweepOutbox(pool)).toBe(0);
  await work();
  expect(mailServer.taken.map(letter => letter.messageId).sort()).toEqual(
    ids.map(id => `<${id}@visits.example.org>`).sort(),
  );
});

it('sends one letter when two workers reach for the same message', async () => {
  const id = await world.aMessage();
  let asked = 0;
  mailServer.answers.letter = async () => {
    asked++;
    await world.owner.query('DELETE FROM graphile_worker._private_jobs WHERE key = $1', [`mail:${id}`]);
    await sweepOutbox(pool);
    await work();
  };
  await work();
  await waitOut();
  await work();
  expect([asked, mailServer.taken.length]).toEqual([1, 1]);
});

it('lets no later message about a request overtake an earlier one that waits', async () => {
  const requestId = randomUUID();
  await world.aMessage({ requestId, template: 'ACCESS_APPROVED' });
  mailServer.answers.recipient = () => {
    throw refusal(451, '4.7.1 Try again later');
  };
  await work();
  mailServer.forget();
  await world.aMessage({ requestId, template: 'ACCESS_REVOKED' });
  await work();
  expect(mailServer.taken).toHaveLength(0);
  for (let round = 0; round < 2; round++) {
    await waitOut();
    await work();
  }
  expect(mailServer.taken.map(({ subject }) => subject)).toEqual([
    'You are approved at Riverbend County Jail',
    'Riverbend County Jail ended your visits',
  ]);
});

it('lets a name add no header, no recipient and no markup to the letter', async () => {
  const { accountId: homeUserId } = await world.aHomeUser({
    given_name: 'Elena\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>',
  });
  const recipients: string[] = [];
  mailServer.answers.recipient = address => void recipients.push(address);
  await world.aMessage({ homeUserId });
  await work();
  const [letter] = mailServer.taken;
  expect(recipients).toHaveLength(1);
  expect(letter?.headers.has('bcc')).toBe(false);
  expect(letter?.html).not.toContain('<script>');
});

const silent = new Logger(() => () => undefined);
