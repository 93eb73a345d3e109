import type { Pool } from 'pg';
import type { Clock } from '../../../shared/clock.ts';
import type { Listener } from '../../../shared/events.ts';
import { systemContext } from '../../../shared/systemContext.ts';
import { inTransaction } from '../../../shared/transaction.ts';
import { isDue } from './dueDocuments.ts';

interface Purge {
  /** Signed in as openvisit_system. */
  pool: Pool;
  listeners: readonly Listener[];
  now: Clock;
  /** Statuses of a request that is alive, and needs its pictures. */
  alive: readonly string[];
  /** How many are looked at by one statement. */
  pageSize?: number;
}

const firstId = '00000000-0000-0000-0000-000000000000';

/**
 * Deletes the rows of all pictures that nobody needs any more; each takes its file's key to `files_to_remove`. Looks through all of them
 * in pages, and deletes one person's at a time. @returns how many
 */
export async function purgeDocuments(purge: Purge): Promise<number> {
  const { pageSize = 1_000 } = purge;
  let purged = 0;
  for (let after: string | undefined = firstId; after !== undefined;) {
    const rows = await readPage(purge, after, pageSize);
    const people = new Set(rows.filter(({ due }) => due).map(({ homeUserId }) => homeUserId));
    for (const homeUserId of people) purged += await purgeOf(purge, homeUserId);
    after = rows.length === pageSize ? rows.at(-1)!.id : undefined;
  }
  return purged;
}

interface Seen {
  id: string;
  homeUserId: string;
  due: boolean;
}

/** One page, with what is due of it. */
export const page = `
  SELECT d.id, d.home_user_id AS "homeUserId", ${isDue} AS due
    FROM (SELECT id, home_user_id, known_to, replaced_at FROM documents WHERE id > $3 ORDER BY id LIMIT $4) d
   CROSS JOIN LATERAL (SELECT id, closed_at FROM home_users WHERE id = d.home_user_id OFFSET 0) h -- one by one
   ORDER BY d.id`;

async function readPage({ pool, now, alive }: Purge, after: string, pageSize: number): Promise<Seen[]> {
  return (await pool.query<Seen>(page, [now(), alive, after, pageSize])).rows;
}

const remove = `
  DELETE FROM documents d USING home_users h WHERE h.id = d.home_user_id AND d.home_user_id = $3 AND ${isDue} RETURNING d.id`;

/** All that is due of one person: seen a moment ago, and asked again behind the lock that a legal hold takes as well. */
async function purgeOf({ pool, listeners, now, alive }: Purge, homeUserId: string): Promise<number> {
  const context = systemContext(pool, now);
  return inTransaction(context, { pool, listeners }, async () => {
    await context.db.query('SELECT take_turns_with_purge($1)', [homeUserId]);
    const gone = await context.db.query<{ id: string }>(remove, [now(), alive, homeUserId]);
    const documentIds = gone.map(({ id }) => id);
    if (gone.length > 0) context.announce({ type: 'DOCUMENT_PURGED', documentIds, homeUserId, facilityId: null });
    return gone.length;
  });
}
