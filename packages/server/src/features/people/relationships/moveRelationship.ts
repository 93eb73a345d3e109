import type { SignedInContext } from '../../../shared/context.ts';
import type { RelationshipEventType } from '../../../shared/events.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { isStaff } from '../../../shared/viewer.ts';
import { loadStaffMember } from '../../accounts/loadStaffMember.ts';
import type { Relationship } from './relationship.entity.ts';
import {
  type ApproveRelationshipInput,
  type ChangeRelationshipResult,
  RelationshipChanged,
  type SetReviewVisitsInput,
} from './relationship.inputs.ts';
import { loadRelationship } from './relationship.rows.ts';
import { canMove, moves, RelationshipAction, RelationshipStatus } from './relationship.states.ts';

const tells: Record<RelationshipAction, RelationshipEventType> = {
  APPROVE: 'RELATIONSHIP_APPROVED',
  DENY: 'RELATIONSHIP_DENIED',
  END: 'RELATIONSHIP_ENDED',
};

/** Moves a relationship along its life cycle, if it still is what the mover saw: of two officers one wins, the other reads who was first. */
export async function moveRelationship(
  context: SignedInContext,
  action: RelationshipAction,
  { relationshipId, version, officerNote }: ApproveRelationshipInput,
): Promise<ChangeRelationshipResult> {
  const { db, viewer, now } = context;
  const { facilityId, id } = await loadRelationship(context, relationshipId);
  const { from, to } = moves[action];
  const decided = isStaff(viewer)
    ? ', decided_at = $6, decided_by = $7, officer_note = coalesce($8, officer_note)'
    : '';
  const touched = await db.execute(
    `UPDATE relationships SET status = $5, version = version + 1 ${decided} WHERE facility_id = $1 AND id = $2 AND version = $3 AND status = ANY ($4)`,
    [facilityId, id, version, from, to, ...(decided ? [now(), viewer.accountId, tidy(officerNote)] : [])],
  );
  const relationship = await loadRelationship(context, id);
  if (touched === 0) return overtaken(context, relationship, action, version);
  tell(context, relationship, tells[action]);
  return relationship;
}

/** Whether an officer looks at the visits of the two first. */
export async function setReviewVisits(
  context: SignedInContext,
  { relationshipId, version, reviewVisits }: SetReviewVisitsInput,
): Promise<ChangeRelationshipResult> {
  const { facilityId, id } = await loadRelationship(context, relationshipId);
  const touched = await context.db.execute(
    'UPDATE relationships SET review_visits = $4, version = version + 1 WHERE facility_id = $1 AND id = $2 AND version = $3',
    [facilityId, id, version, reviewVisits],
  );
  const relationship = await loadRelationship(context, id);
  if (touched === 0) return new RelationshipChanged(relationship);
  tell(context, relationship, 'RELATIONSHIP_REVIEW_SET');
  return relationship;
}

const tell = ({ announce }: SignedInContext, relationship: Relationship, type: RelationshipEventType) => {
  const { id: relationshipId, facilityId, homeUserId, version } = relationship;
  announce({ type, relationshipId, facilityId, homeUserId, version });
};

/** The same decision of the same person sent twice answers with what already happened. */
async function overtaken(
  context: SignedInContext,
  relationship: Relationship,
  action: RelationshipAction,
  version: number,
): Promise<Relationship | RelationshipChanged> {
  const { viewer } = context;
  const same = relationship.status === moves[action].to && relationship.version === version + 1;
  if (same && (!isStaff(viewer) || relationship.decidedBy === viewer.accountId)) return relationship;
  if (canMove(relationship.status, action) || !isStaff(viewer) || !relationship.decidedBy)
    return new RelationshipChanged(relationship);
  const member = await loadStaffMember(context, relationship.decidedBy);
  const who = member ? `${member.givenName} ${member.familyName}` : 'A colleague';
  const did = relationship.status === RelationshipStatus.DENIED ? 'denied' : 'approved';
  return new RelationshipChanged(relationship, `${who} ${did} this first. Nothing of yours was sent.`);
}
