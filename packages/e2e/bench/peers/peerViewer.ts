import { createHash } from 'node:crypto';
import pg from 'pg';

/** A row of `viewer_of`. */
export interface ViewerRow {
  kind: string;
  account_id: string;
  session_id: string;
  facility_ids: string[] | null;
}

/** @param pipeline as our own pool has it; of use only to those who write without waiting */
export const poolFor = (connectionString: string, pipeline = false) =>
  new pg.Pool({ connectionString, max: 10, pipeline } as pg.PoolConfig);

/** Who asks: the session's cookie, looked up by the same function as ours, as a prepared statement. */
export async function viewerAt(pool: pg.Pool, cookie = ''): Promise<ViewerRow | undefined> {
  const token = /(?:^|; )ov_(?:family|staff)=([^;]*)/.exec(cookie)?.[1] ?? '';
  const { rows } = await pool.query<ViewerRow>({
    name: 'viewerOf',
    text: 'SELECT * FROM viewer_of($1, $2)',
    values: [createHash('sha256').update(token).digest(), new Date()],
  });
  return rows[0];
}
