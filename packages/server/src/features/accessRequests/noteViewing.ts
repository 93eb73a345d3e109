import type { SignedInContext } from '../../shared/context.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import type { NoteViewingInput } from './accessRequest.inputs.ts';
import { loadAccessRequest } from './loadAccessRequest.ts';
import { viewingCountsSince } from './viewings.ts';

// What this staff member has left is swept on the way, so that the table holds who looks and no history.
const beat = `WITH left_behind AS (
    DELETE FROM request_viewings WHERE staff_member_id = $3 AND seen_at < $5 AND access_request_id <> $2
  )
  INSERT INTO request_viewings AS v (facility_id, access_request_id, staff_member_id, seen_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (facility_id, access_request_id, staff_member_id) DO UPDATE SET seen_at = $4, looked_before = v.seen_at >= $5
  RETURNING looked_before AS "lookedBefore"`;

/** A heartbeat: this viewer looks at the request now. The first look is recorded, the ones that follow it are not. */
export async function noteViewing(
  context: SignedInContext,
  { accessRequestId }: NoteViewingInput,
): Promise<AccessRequest> {
  const { db, viewer, now, announce } = context;
  const request = await loadAccessRequest(context, accessRequestId);
  const { facilityId, homeUserId } = request;
  const [viewing] = await db.query<{ lookedBefore: boolean }>(
    beat,
    [facilityId, accessRequestId, viewer.accountId, now(), viewingCountsSince(now())],
    'noteViewing',
  );
  if (!viewing!.lookedBefore)
    announce({ type: 'REQUEST_VIEWED', viewedRequestId: accessRequestId, facilityId, homeUserId });
  return request;
}
