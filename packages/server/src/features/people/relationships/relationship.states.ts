import { registerEnumType } from 'type-graphql';

export enum RelationshipStatus {
  PENDING = 'PENDING',
  APPROVED = 'APPROVED',
  DENIED = 'DENIED',
  ENDED = 'ENDED',
}
registerEnumType(RelationshipStatus, {
  name: 'RelationshipStatus',
  description: 'Whether a home user may visit a person, as far as the facility decides it for the two.',
});

export enum RelationshipAction {
  APPROVE = 'APPROVE',
  DENY = 'DENY',
  END = 'END',
}
registerEnumType(RelationshipAction, {
  name: 'RelationshipAction',
  description: 'What can be done to a relationship.',
});

const { PENDING, APPROVED, DENIED, ENDED } = RelationshipStatus;

/** Who moves; the clock where an account is closed. */
export type Mover = 'HOME_USER' | 'STAFF' | 'SYSTEM';

/**
 * The life cycle. The database holds the same table; a test compares them. It begins as APPROVED or PENDING, as the facility wants it:
 * `request_relationship` in the migrations decides.
 */
export const moves: Record<
  RelationshipAction,
  { from: readonly RelationshipStatus[]; to: RelationshipStatus; by: readonly Mover[] }
> = {
  APPROVE: { from: [PENDING], to: APPROVED, by: ['STAFF'] },
  DENY: { from: [PENDING], to: DENIED, by: ['STAFF'] },
  END: { from: [PENDING, APPROVED], to: ENDED, by: ['HOME_USER', 'SYSTEM'] },
};

export const canMove = (status: RelationshipStatus, action: RelationshipAction) => moves[action].from.includes(status);

/** What this party could do now. */
export const actionsOf = (party: Mover, status: RelationshipStatus): RelationshipAction[] =>
  Object.values(RelationshipAction).filter(action => moves[action].by.includes(party) && canMove(status, action));
