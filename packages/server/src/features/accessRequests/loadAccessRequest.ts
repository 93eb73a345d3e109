import { batchPerOperation } from '../../shared/batch.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { uuidPattern } from '../../shared/page.ts';
import { notFound } from '../../shared/refuse.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { asAccessRequest, selectAccessRequests } from './accessRequest.rows.ts';

/** @throws NOT_FOUND, also for a request that the viewer may not see, so that ids reveal nothing */
export async function loadAccessRequest({ db, viewer }: SignedInContext, id: string): Promise<AccessRequest> {
  const rows = uuidPattern.test(id)
    ? await db.query<object>(`${selectAccessRequests(viewer)} WHERE r.id = $1`, [id], 'accessRequestById')
    : [];
  if (!rows[0]) throw notFound();
  return asAccessRequest(rows[0]);
}

/** One of many, all in one statement: the earlier requests of a list, or those that its events are about. */
export const requestById = batchPerOperation<string, AccessRequest | null>(async ({ db, viewer }, ids) => {
  const rows = await db.query<object>(
    `${selectAccessRequests(viewer!)} WHERE r.id = ANY($1)`,
    [ids],
    'accessRequestsByIds',
  );
  return rows.map(asAccessRequest).map(request => [request.id, request] as const);
}, null);
