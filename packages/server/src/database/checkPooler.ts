import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { connect } from './connect.ts';
import { StartProblem } from './startProblem.ts';

/** Milliseconds in which a notification has arrived where nothing stands between. */
const patience = 5_000;

/**
 * Refuses a pooler in transaction mode of which nobody told: two connections that prepare a statement of one name meet there.
 * Where it keeps prepared statements by itself they do not, and nothing needs to be told.
 */
export const checkStatements = (url: string): Promise<void> =>
  onTwo(url, 'DATABASE_URL', async (one, other) => {
    const statement = { name: `openvisit ${randomUUID()}`, text: 'SELECT 1' };
    await one.query(statement);
    const refusal = await other.query(statement).then(
      () => undefined,
      (error: { code?: string }) => error.code,
    );
    if (refusal)
      throw new StartProblem(
        'DATABASE_URL goes through a pooler in transaction mode. Set DATABASE_POOLER=transaction.',
      );
  });

/** Refuses a way to the database on which LISTEN hears nothing, and says nothing of it. */
export const checkListens = (url: string): Promise<void> =>
  onTwo(url, 'DATABASE_SYSTEM_URL', async (one, other) => {
    const channel = `openvisit ${randomUUID()}`;
    const heard = new Promise<true>(resolve => one.once('notification', () => resolve(true)));
    await one.query(`LISTEN "${channel}"`);
    await other.query('SELECT pg_notify($1, $2)', [channel, '']);
    if (!(await Promise.race([heard, wait(patience, false, { ref: false })])))
      throw new StartProblem(
        'DATABASE_SYSTEM_URL goes through a pooler in transaction mode, where LISTEN hears nothing. Name the database itself.',
      );
  });

async function onTwo(url: string, named: string, work: (one: Client, other: Client) => Promise<void>): Promise<void> {
  const [one, other] = [await connect(url, named), await connect(url, named)];
  try {
    await work(one, other);
  } finally {
    await Promise.all([one.end(), other.end()]);
  }
}
