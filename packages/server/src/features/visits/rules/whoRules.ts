import { overlaps } from '../../../shared/zoneClock.ts';
import { BookingRule } from './bookingRule.ts';
import { refuseWhere } from './rule.ts';

export const accessNotApproved = refuseWhere(BookingRule.ACCESS_NOT_APPROVED, ({ accessApproved }) => !accessApproved);

export const banned = refuseWhere(BookingRule.BANNED, ({ bans }, asked) => bans.some(ban => overlaps(ban, asked)));

/** Without one, a visit may be booked where the facility does not look at pairs; one that waits or was denied is a no anywhere. */
export const relationshipNotApproved = refuseWhere(
  BookingRule.RELATIONSHIP_NOT_APPROVED,
  ({ relationship }, { policy }) => (relationship ? !relationship.approved : policy.pairApprovalRequired),
);

export const personNotAtFacility = refuseWhere(BookingRule.PERSON_NOT_AT_FACILITY, ({ person }) => !person?.isHere);

export const personPrivilegeSuspended = refuseWhere(BookingRule.PERSON_PRIVILEGE_SUSPENDED, ({ person }, asked) =>
  person?.suspended ? overlaps(person.suspended, asked) : false,
);

export const termsNotAccepted = refuseWhere(BookingRule.TERMS_NOT_ACCEPTED, ({ terms }) =>
  terms ? !terms.accepted : false,
);
