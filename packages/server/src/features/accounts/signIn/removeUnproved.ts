import type { Pool } from 'pg';
import { type Clock, days } from '../../../shared/clock.ts';
import type { Listener } from '../../../shared/events.ts';
import { systemContext } from '../../../shared/systemContext.ts';
import { inTransaction } from '../../../shared/transaction.ts';

interface Sweep {
  /** Signed in as openvisit_system. */
  pool: Pool;
  listeners: readonly Listener[];
  now: Clock;
}

/** How long somebody has to prove an address: after that it is free for whoever it belongs to. */
const proofDays = 7;

/** Deletes accounts that somebody made and whose address nobody proved, with their sessions and pictures. @returns how many */
export async function removeUnproved({ pool, listeners, now }: Sweep): Promise<number> {
  const before = new Date(now().getTime() - days(proofDays));
  const { rows } = await pool.query<{ id: string }>('SELECT unproved_accounts($1, 1000) AS id', [before]);
  let removed = 0;
  for (const { id: homeUserId } of rows) {
    const context = systemContext(pool, now);
    const isGone = await inTransaction(context, { pool, listeners }, async () => {
      const [row] = await context.db.query<{ gone: boolean }>('SELECT remove_unproved_account($1) AS gone', [
        homeUserId,
      ]);
      if (row!.gone) context.announce({ type: 'ACCOUNT_REMOVED', homeUserId, facilityId: null });
      return row!.gone;
    });
    if (isGone) removed++;
  }
  return removed;
}

const overForLong = [
  // A link that is opened again is told that it was used, for a week.
  `DELETE FROM email_verifications WHERE link_expires_at <= $1::timestamptz - interval '7 days'`,
  `DELETE FROM password_resets WHERE expires_at <= $1::timestamptz - interval '1 day'`,
  `DELETE FROM known_devices WHERE last_used_at <= $1::timestamptz - interval '365 days'`,
  `DELETE FROM attempt_counters WHERE first_at <= $1::timestamptz - interval '1 day' AND coalesce(locked_until <= $1, true)`,
];

/** Forgets letters and counters that are over, and browsers in which nobody signed in for a year. */
export async function sweepSignIn({ pool, now }: Pick<Sweep, 'pool' | 'now'>): Promise<void> {
  for (const statement of overForLong) await pool.query(statement, [now()]);
}
