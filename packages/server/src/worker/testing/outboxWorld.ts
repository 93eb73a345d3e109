import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readEnvironment } from '../../environment.ts';
import type { MailFacts } from '../../features/notifications/outboxMessage.ts';
import { peopleOf } from '../../testing/people.ts';
import { testDatabase } from '../../testing/testDatabase.ts';
import { testPool } from '../../testing/testPool.ts';

/** What a mail about a request holds at least. */
const plainFacts = { reference: 'RC-40718', reasonCodes: [], neededPieces: [], publicMessage: null };

/** A facility and its people with an outbox and a queue of their own: both are empty when this world begins. */
export async function anOutboxWorld() {
  const urls = testDatabase();
  const owner = testPool(urls.owner);
  const people = peopleOf(owner, { now: new Date() });
  const facility = await people.aFacility();
  const forget = () => owner.query('DELETE FROM graphile_worker._private_jobs; DELETE FROM outbox_messages');
  await forget();
  // Keys and heads of a test are nobody else's.
  const OPENVISIT_DATA = await mkdtemp(join(tmpdir(), 'openvisit-worker-'));

  return {
    ...people,
    urls,
    owner,
    forget,
    /** What the worker's process is told, with a mail server or without. */
    environment: (variables: Record<string, string> = {}) =>
      readEnvironment(variablesOf(urls, { OPENVISIT_DATA, ...variables })),
    variables: (variables: Record<string, string> = {}) => variablesOf(urls, { OPENVISIT_DATA, ...variables }),
    /** A message in the outbox, with its job unless told otherwise. @returns its id */
    async aMessage(
      said: {
        template?: string;
        homeUserId?: string;
        requestId?: string;
        facts?: Partial<MailFacts>;
        job?: boolean;
      } = {},
    ) {
      const id = randomUUID();
      const homeUserId = said.homeUserId ?? (await people.aHomeUser()).accountId;
      await owner.query(
        `INSERT INTO outbox_messages (id, facility_id, home_user_id, access_request_id, template, data, created_at)
         VALUES ($1, $2, $3, $6, $4, $5, now())`,
        [
          id,
          facility.id,
          homeUserId,
          said.template ?? 'ACCESS_APPROVED',
          { ...plainFacts, ...said.facts },
          said.requestId ?? randomUUID(),
        ],
      );
      if (said.job !== false) await this.aJob(id);
      return id;
    },
    aJob: (id: string) =>
      owner.query(`SELECT jobs.enqueue('sendMail', $1, $2)`, [{ outboxMessageId: id }, `mail:${id}`]),
    /** A request in the status that the columns say. @returns its id */
    async aRequest(columns: Record<string, unknown>) {
      const { id } = await people.aPendingRequest(await people.aHomeUser(), facility);
      const row = { status: 'PENDING', turn_since: null, ...columns };
      // Not by way of the moves that are allowed: a test puts it there.
      await owner.query('ALTER TABLE access_requests DISABLE TRIGGER access_request_move_is_allowed');
      await owner.query(
        `UPDATE access_requests SET ${Object.keys(row).map((name, at) => `${name} = $${at + 2}`)} WHERE id = $1`,
        [id, ...Object.values(row)],
      );
      await owner.query('ALTER TABLE access_requests ENABLE TRIGGER access_request_move_is_allowed');
      return id;
    },
    async outbox(id: string) {
      const { rows } = await owner.query<{
        sent: boolean;
        failed: boolean;
        attempts: number;
        lastError: string | null;
      }>(
        `SELECT sent_at IS NOT NULL AS sent, failed_at IS NOT NULL AS failed, attempts, last_error AS "lastError"
           FROM outbox_messages WHERE id = $1`,
        [id],
      );
      return rows[0]!;
    },
    /** The waiting and running jobs that send mail, with the seconds until each is tried. */
    async jobs() {
      const { rows } = await owner.query<{ key: string; isLocked: boolean; pause: number }>(
        `SELECT key, locked_at IS NOT NULL AS "isLocked", extract(epoch FROM run_at - now())::float AS pause FROM graphile_worker.jobs
          WHERE task_identifier = 'sendMail' ORDER BY id`,
      );
      return rows;
    },
    async end() {
      await forget();
      await owner.end();
      await rm(OPENVISIT_DATA, { recursive: true });
    },
  };
}

export type OutboxWorld = Awaited<ReturnType<typeof anOutboxWorld>>;

/** Waits until something is so; the test's own time limit is the limit. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20);
}

const variablesOf = ({ app, system }: { app: string; system: string }, more: Record<string, string>) => ({
  DATABASE_URL: app,
  DATABASE_SYSTEM_URL: system,
  FAMILY_URL: 'https://visits.example.org',
  LOG_LEVEL: 'silent',
  ...more,
});
