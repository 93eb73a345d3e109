import type { Pool } from 'pg';
import type { Clock } from '../../../shared/clock.ts';
import type { DocumentStorage } from '../../../storage/documentStorage.ts';

interface Removal {
  /** Signed in as openvisit_system. */
  pool: Pool;
  storage: DocumentStorage;
  now: Clock;
}

const due =
  'SELECT storage_key AS key FROM files_to_remove WHERE remove_after <= $1 ORDER BY remove_after, storage_key LIMIT 100';

/**
 * Removes files that have no row, and then the lines that say so: killed in between, it does the same again. A store that is away
 * throws, and all is tried again later. @returns how many
 */
export async function removeFiles({ pool, storage, now }: Removal): Promise<number> {
  for (let removed = 0; ;) {
    const { rows } = await pool.query<{ key: string }>(due, [now()]);
    if (rows.length === 0) return removed;
    for (const { key } of rows) {
      await storage.remove(key);
      await pool.query('DELETE FROM files_to_remove WHERE storage_key = $1', [key]);
      removed++;
    }
  }
}
