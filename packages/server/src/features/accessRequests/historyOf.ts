import { batchPerOperation } from '../../shared/batch.ts';
import type { SignedInContext } from '../../shared/context.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { selectEvents } from './accessRequest.rows.ts';
import { AccessRequestEvent } from './accessRequestEvent.entity.ts';

/** Everything that happened to a request, oldest first. */
export const historyOf = batchPerOperation<string, AccessRequestEvent[]>(async ({ db, viewer }, ids) => {
  const rows = await db.query<AccessRequestEvent>(
    `${selectEvents(viewer!)} WHERE e.access_request_id = ANY($1) ORDER BY e.access_request_id, e.version`,
    [ids],
    'historyOfRequests',
  );
  const events = rows.map(row => Object.assign(new AccessRequestEvent(), row));
  return ids.map(id => [id, events.filter(({ accessRequestId }) => accessRequestId === id)] as const);
}, []);

const followed = batchPerOperation<string, boolean>(async ({ db }, ids) => {
  const rows = await db.query<{ id: string }>(
    `SELECT r.id FROM access_requests r WHERE r.id = ANY($1) AND EXISTS (
       SELECT FROM access_requests n WHERE n.home_user_id = r.home_user_id AND n.facility_id = r.facility_id
          AND n.id <> r.id AND n.requested_at >= r.requested_at)`,
    [ids],
    'followedRequests',
  );
  return rows.map(({ id }) => [id, true] as const);
}, false);

/** Whether a newer request of the same person stands after this one. */
export const wasFollowed = (context: SignedInContext, { id }: AccessRequest): Promise<boolean> => followed(context, id);
