import type { Pool } from 'pg';
import type { Clock } from '../../shared/clock.ts';
import type { DomainEvent } from '../../shared/events.ts';
import { inItsOwn } from '../../shared/transaction.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { ViewerTransaction } from '../../shared/viewerTransaction.ts';
import { recordAudit } from './recordAudit.ts';

interface Reader {
  pool: Pool;
  now: Clock;
  viewer: Viewer | null;
  onStatement?: (text: string) => void;
}

/** What an operation read, on record in a short transaction of its own; the same thing asked for twice is one read. */
export async function recordReads({ pool, now, viewer, onStatement }: Reader, reads: readonly DomainEvent[]) {
  const different = new Map(reads.map(read => [JSON.stringify(read), read]));
  await inItsOwn(new ViewerTransaction(pool, viewer, 'READ WRITE', onStatement), async db => {
    for (const read of different.values()) await recordAudit({ db, viewer, now }, read);
  });
}
