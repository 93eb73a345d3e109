import type { SignedInContext } from '../../shared/context.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { selectEvents } from './accessRequest.rows.ts';
import { AccessRequestEvent } from './accessRequestEvent.entity.ts';

/** Everything that happened to a request, oldest first. */
export async function historyOf(
  { db, viewer }: SignedInContext,
  { facilityId, id }: AccessRequest,
): Promise<AccessRequestEvent[]> {
  const rows = await db.query<object>(
    `${selectEvents(viewer)} WHERE e.facility_id = $1 AND e.access_request_id = $2 ORDER BY e.version`,
    [facilityId, id],
    'historyOfRequest',
  );
  return rows.map(row => Object.assign(new AccessRequestEvent(), row));
}

/** Whether a newer request of the same person stands after this one. */
export async function wasFollowed(
  { db }: SignedInContext,
  { facilityId, homeUserId, id, requestedAt }: AccessRequest,
): Promise<boolean> {
  const [row] = await db.query<{ followed: boolean }>(
    `SELECT EXISTS (SELECT FROM access_requests n WHERE n.home_user_id = $1 AND n.facility_id = $2 AND n.id <> $3 AND n.requested_at >= $4) AS followed`,
    [homeUserId, facilityId, id, requestedAt],
    'wasFollowed',
  );
  return row!.followed;
}
