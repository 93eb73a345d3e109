import type { JobHelpers } from 'graphile-worker';
import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';
import { writeLetter } from '../features/notifications/writeLetter.ts';
import { dropOutboxMessage, isUnsent, takeOutboxMessage } from '../features/notifications/takeOutboxMessage.ts';
import { type Deliver, MailRefused } from '../features/notifications/deliver.ts';

declare global {
  // graphile-worker's own way to say what a task is given.
  namespace GraphileWorker {
    interface Tasks {
      /** The request whose change this letter tells of, for the log. */
      sendMail: { outboxMessageId: string; requestId?: string };
    }
  }
}

interface Post {
  pool: Pool;
  deliver: Deliver;
  familyUrl: string;
  staffUrl: string;
  mailFrom: string;
  now: () => Date;
  log: Pick<Logger, 'info' | 'error'>;
}

/** In the words of whatever is tried again because it came too early: nothing is wrong. */
export const waits = 'waits for another worker, or for an earlier message';

/**
 * The job that sends one message of the outbox. Its row is locked from before the letter is written until "sent" is committed, so that
 * a worker killed in between leaves it unsent and free. What fails is tried again with growing pauses, under the same Message-ID.
 */
export const sendMail =
  (post: Post) =>
  async (
    { outboxMessageId: id, requestId }: { outboxMessageId: string; requestId?: string },
    { job }: Pick<JobHelpers, 'job'>,
  ): Promise<void> => {
    const client = await post.pool.connect();
    const about = { requestId, outboxMessageId: id };
    let ended = false;
    try {
      await client.query('BEGIN');
      // While the mail server takes its time, the transaction waits: longer than the role's usual limit.
      await client.query(`SET LOCAL idle_in_transaction_session_timeout = '5min'`);
      const failure = await trySending(client, post, about, job.attempts >= job.max_attempts);
      await client.query('COMMIT');
      ended = true;
      if (failure) throw failure;
    } finally {
      // After a fault the connection is thrown away: PostgreSQL rolls back when it goes.
      client.release(!ended);
    }
  };

/** @returns why it should be tried again, or nothing when this message is done with */
async function trySending(
  client: PoolClient,
  post: Post,
  about: { requestId?: string; outboxMessageId: string },
  isLastAttempt: boolean,
): Promise<Error | undefined> {
  const id = about.outboxMessageId;
  const message = await takeOutboxMessage(client, id);
  if (!message) return (await isUnsent(client, id)) ? new Error(`${id} ${waits}`) : undefined;
  if (!message.reader) return void (await dropOutboxMessage(client, id));
  try {
    await post.deliver(writeLetter(message, post));
  } catch (error) {
    const givesUp = isLastAttempt || error instanceof MailRefused;
    await client.query(
      'UPDATE outbox_messages SET attempts = attempts + 1, last_error = left($2, 1000), failed_at = $3, secret = CASE WHEN $3::timestamptz IS NULL THEN secret END WHERE id = $1',
      [id, (error as Error).message, givesUp ? post.now() : null],
    );
    // Without the mail server's words: they may hold the address, and this goes to the log.
    const code = (error as { code?: string }).code ?? 'see last_error';
    if (givesUp) post.log.error({ ...about, code }, 'A letter was given up');
    return givesUp ? undefined : new Error(`Message ${id} was not taken: ${code}`);
  }
  await client.query(
    'UPDATE outbox_messages SET attempts = attempts + 1, last_error = NULL, sent_at = $2, secret = NULL WHERE id = $1',
    [id, post.now()],
  );
  post.log.info(about, 'A letter left');
  return undefined;
}
