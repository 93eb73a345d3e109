import { batchPerOperation } from '../../shared/batch.ts';
import type { SignedInContext } from '../../shared/context.ts';

const secondsThatCount = 30;

/** A heartbeat older than this says nothing any more. */
export const viewingCountsSince = (now: Date): Date => new Date(now.getTime() - secondsThatCount * 1000);

const statement = `SELECT v.access_request_id AS id, array_agg(v.staff_member_id::text ORDER BY v.staff_member_id) AS staff
    FROM request_viewings v
   WHERE v.access_request_id = ANY($1) AND v.staff_member_id <> $2 AND v.seen_at > $3
   GROUP BY v.access_request_id`;

/** The ids of the staff who look at a request right now, besides the viewer. */
export const othersViewing = batchPerOperation<string, string[]>(async ({ db, viewer, now }, ids) => {
  const rows = await db.query<{ id: string; staff: string[] }>(
    statement,
    [ids, viewer!.accountId, viewingCountsSince(now())],
    'othersViewing',
  );
  return rows.map(({ id, staff }) => [id, staff] as const);
}, []);

/** Whether the viewer says that they look at this request right now. */
export async function isViewing({ db, viewer, now }: SignedInContext, id: string): Promise<boolean> {
  const rows = await db.query(
    'SELECT FROM request_viewings v WHERE v.access_request_id = $1 AND v.staff_member_id = $2 AND v.seen_at >= $3',
    [id, viewer.accountId, viewingCountsSince(now())],
    'isViewing',
  );
  return rows.length > 0;
}
