import type { Pool } from 'pg';
import type { Clock } from '../../../shared/clock.ts';
import type { Listener } from '../../../shared/events.ts';
import { systemContext } from '../../../shared/systemContext.ts';
import { inTransaction } from '../../../shared/transaction.ts';

interface Erasure {
  /** Signed in as openvisit_system. */
  pool: Pool;
  listeners: readonly Listener[];
  now: Clock;
}

/** Takes the names of closed accounts away, once the days of the facilities that were asked are over. @returns how many */
export async function eraseClosedAccounts({ pool, listeners, now }: Erasure): Promise<number> {
  const context = systemContext(pool, now);
  return inTransaction(context, { pool, listeners }, async () => {
    const erased = await context.db.query<{ id: string }>('SELECT erase_closed_accounts($1) AS id', [now()]);
    for (const { id } of erased) context.announce({ type: 'ACCOUNT_NAME_ERASED', homeUserId: id, facilityId: null });
    return erased.length;
  });
}
