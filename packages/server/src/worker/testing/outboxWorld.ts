import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { readEnvironment } from '../../environment.ts';
import type { MailFacts } from '../../features/notifications/outboxMessage.ts';
import { testDatabase } from '../../testing/testDatabase.ts';

const facilityId = 'f0000000-0000-4000-8000-000000000001';
/** Marks this world's people, who go with it. */
const ours = 'of the outbox world';

/** A facility, people and their messages, in a real database; all of it goes when the test file ends. */
export async function anOutboxWorld() {
  const urls = testDatabase();
  const owner = new pg.Pool({ connectionString: urls.owner });
  await clear(owner);
  await owner.query(`INSERT INTO states VALUES ('NY', 'New York') ON CONFLICT DO NOTHING`);
  await owner.query(
    `INSERT INTO facilities (id, name, reference_prefix, state, time_zone, type, average_daily_population, phone, kinds_offered)
     VALUES ($1, 'Riverbend County Jail', 'RC', 'NY', 'America/New_York', 'JAIL', 400, '(555) 555-0142', '{REMOTE}')`,
    [facilityId],
  );

  return {
    urls,
    owner,
    facilityId,
    /** What the worker's process is told, with a mail server or without. */
    environment: (variables: Record<string, string> = {}) =>
      readEnvironment({
        DATABASE_URL: urls.app,
        DATABASE_SYSTEM_URL: urls.system,
        FAMILY_URL: 'https://visits.example.org',
        LOG_LEVEL: 'silent',
        ...variables,
      }),
    aHomeUser: (said: { givenName?: string; language?: 'EN' | 'ES' } = {}) => addHomeUser(owner, said),
    /** A message in the outbox, with its job unless told otherwise. @returns its id */
    aMessage: async (
      said: { template?: string; homeUserId?: string; facts?: Partial<MailFacts>; job?: boolean } = {},
    ) => {
      const id = randomUUID();
      const homeUserId = said.homeUserId ?? (await addHomeUser(owner, {}));
      const facts = {
        reference: 'RC-40718',
        reasonCodes: [],
        neededPieces: [],
        publicMessage: null,
        answerBy: '2026-11-25T14:12:00Z',
      };
      await owner.query(
        `INSERT INTO outbox_messages (id, facility_id, home_user_id, access_request_id, template, data, created_at)
         VALUES ($1, $2, $3, gen_random_uuid(), $4, $5, now())`,
        [id, facilityId, homeUserId, said.template ?? 'ACCESS_REQUESTED', { ...facts, ...said.facts }],
      );
      if (said.job !== false)
        await owner.query(`SELECT jobs.enqueue('sendMail', $1, $2)`, [{ outboxMessageId: id }, `mail:${id}`]);
      return id;
    },
    /** A request at the facility, in the status that the columns say. @returns its id and its person's */
    aRequest: (columns: Record<string, unknown>) => addRequest(owner, columns),
    outbox: async (id: string) =>
      (
        await owner.query<{ sent: boolean; failed: boolean; attempts: number; lastError: string | null }>(
          `SELECT sent_at IS NOT NULL AS sent, failed_at IS NOT NULL AS failed, attempts, last_error AS "lastError"
             FROM outbox_messages WHERE id = $1`,
          [id],
        )
      ).rows[0]!,
    jobs: async () =>
      (
        await owner.query<{ key: string; attempts: number; pause: number }>(
          `SELECT key, attempts, extract(epoch FROM run_at - now())::float AS pause FROM graphile_worker.jobs
          WHERE task_identifier = 'sendMail' ORDER BY id`,
        )
      ).rows,
    end: async () => {
      await clear(owner);
      await owner.end();
    },
  };
}

export type OutboxWorld = Awaited<ReturnType<typeof anOutboxWorld>>;

/** Waits until something is so; the test's own time limit is the limit. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20);
}

async function addHomeUser(
  owner: pg.Pool,
  { givenName = 'Elena', language = 'EN' }: { givenName?: string; language?: string },
) {
  const id = randomUUID();
  const name = `u${id.replaceAll('-', '').slice(0, 12)}`;
  await owner.query(
    `INSERT INTO home_users (id, user_name, given_name, family_name, date_of_birth, email, language, search_text, created_at)
     VALUES ($1, $2, $3, 'Vargas', '1984-02-08', $4, $5, $6, now())`,
    [id, name, givenName, `${name}@example.org`, language, ours],
  );
  return id;
}

async function addRequest(owner: pg.Pool, columns: Record<string, unknown>) {
  const id = randomUUID();
  const homeUserId = await addHomeUser(owner, {});
  const row = {
    id,
    facility_id: facilityId,
    home_user_id: homeUserId,
    reference: `RC-${id}`,
    requested_at: new Date(),
    ...columns,
  };
  const names = Object.keys(row);
  await owner.query(
    `INSERT INTO access_requests (${names.join(', ')}) VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
  return { id, homeUserId };
}

async function clear(owner: pg.Pool): Promise<void> {
  // History is append-only, for the owner too: the tests' own world is cleared above the law.
  await owner.query(`
    BEGIN;
    ALTER TABLE access_request_events DISABLE TRIGGER append_only;
    ALTER TABLE audit_entries DISABLE TRIGGER append_only;
    DELETE FROM graphile_worker._private_jobs;
    DELETE FROM outbox_messages;
    DELETE FROM audit_entries WHERE facility_id = '${facilityId}';
    DELETE FROM access_request_events WHERE facility_id = '${facilityId}';
    DELETE FROM access_requests WHERE facility_id = '${facilityId}';
    DELETE FROM home_users WHERE search_text = '${ours}';
    DELETE FROM facilities WHERE id = '${facilityId}';
    ALTER TABLE access_request_events ENABLE TRIGGER append_only;
    ALTER TABLE audit_entries ENABLE TRIGGER append_only;
    COMMIT`);
}
