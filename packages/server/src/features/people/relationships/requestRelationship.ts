import type { SignedInContext } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { wrong } from '../../../shared/problem.ts';
import {
  AccessNotApproved,
  type RequestRelationshipInput,
  type RequestRelationshipResult,
} from './relationship.inputs.ts';
import { loadRelationship } from './relationship.rows.ts';

/** Asks to visit somebody. The database decides how it begins; asking again while one is alive answers with that one. */
export async function requestRelationship(
  context: SignedInContext,
  { facilityId, incarceratedPersonId, relation }: RequestRelationshipInput,
): Promise<typeof RequestRelationshipResult> {
  const { db, viewer, now, announce } = context;
  if (!uuidPattern.test(facilityId))
    return wrong('facilityId', 'UNKNOWN', 'There is no such facility. Choose one from the list.');
  const asked = uuidPattern.test(incarceratedPersonId)
    ? await db.query<{ id: string; added: boolean }>('SELECT * FROM request_relationship($1, $2, $3, $4)', [
        facilityId,
        incarceratedPersonId,
        relation,
        now(),
      ])
    : [];
  if (!asked[0]) return whyNot(context, facilityId);

  const relationship = await loadRelationship(context, asked[0].id);
  if (asked[0].added)
    announce({
      type: 'RELATIONSHIP_REQUESTED',
      relationshipId: relationship.id,
      facilityId: relationship.facilityId,
      homeUserId: viewer.accountId,
      version: relationship.version,
    });
  return relationship;
}

async function whyNot({ db, viewer }: SignedInContext, facilityId: string) {
  const approved = await db.query(
    "SELECT FROM access_requests r WHERE r.facility_id = $1 AND r.home_user_id = $2 AND r.status = 'APPROVED'",
    [facilityId, viewer.accountId],
  );
  if (approved.length === 0) return new AccessNotApproved();
  return wrong('incarceratedPersonId', 'UNKNOWN', 'We could not find this person here. Check the name or number.');
}
