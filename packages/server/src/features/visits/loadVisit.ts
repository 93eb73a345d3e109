import { batchPerOperation } from '../../shared/batch.ts';
import type { Context } from '../../shared/context.ts';
import { uuidPattern } from '../../shared/page.ts';
import { notFound } from '../../shared/refuse.ts';
import type { Visit } from './visit.entity.ts';
import { asVisit, selectVisits } from './visit.rows.ts';

/** @throws NOT_FOUND, also for a visit that the viewer may not see, so that ids reveal nothing */
export async function loadVisit({ db, viewer }: Context, id: string): Promise<Visit> {
  const rows = uuidPattern.test(id)
    ? await db.query<object>(`${selectVisits(viewer)} WHERE v.id = $1`, [id], 'visitById')
    : [];
  if (!rows[0]) throw notFound();
  return asVisit(rows[0]);
}

/** One of many, all in one statement. */
export const visitById = batchPerOperation<string, Visit | null>(async ({ db, viewer }, ids) => {
  const rows = await db.query<object>(`${selectVisits(viewer)} WHERE v.id = ANY($1)`, [ids], 'visitsByIds');
  return rows.map(asVisit).map(visit => [visit.id, visit] as const);
}, null);
