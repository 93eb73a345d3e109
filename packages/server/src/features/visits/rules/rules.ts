import { BookingRule } from './bookingRule.ts';
import * as place from './placeRules.ts';
import { quotaReached } from './quotaRule.ts';
import type { Rule } from './rule.ts';
import * as visitor from './visitorRules.ts';
import * as what from './whatRules.ts';
import * as when from './whenRules.ts';
import * as who from './whoRules.ts';

/** All rules of booking, in the order in which their refusals are told. The same ones run whenever a visit is looked for, held, confirmed, approved or moved. */
export const rules: readonly (readonly [BookingRule, Rule])[] = [
  [BookingRule.ACCESS_NOT_APPROVED, who.accessNotApproved],
  [BookingRule.BANNED, who.banned],
  [BookingRule.RELATIONSHIP_NOT_APPROVED, who.relationshipNotApproved],
  [BookingRule.PERSON_NOT_AT_FACILITY, who.personNotAtFacility],
  [BookingRule.PERSON_PRIVILEGE_SUSPENDED, who.personPrivilegeSuspended],
  [BookingRule.KIND_NOT_OFFERED, what.kindNotOffered],
  [BookingRule.DURATION_NOT_OFFERED, what.durationNotOffered],
  [BookingRule.TERMS_NOT_ACCEPTED, who.termsNotAccepted],
  [BookingRule.OFF_GRID, when.offGrid],
  [BookingRule.NO_ADULT, visitor.noAdult],
  [BookingRule.GUEST_NOT_ALLOWED, visitor.guestNotAllowed],
  [BookingRule.TOO_MANY_VISITORS, visitor.tooManyVisitors],
  [BookingRule.OUTSIDE_NOTICE_WINDOW, when.outsideNoticeWindow],
  [BookingRule.OUTSIDE_VISITING_HOURS, when.outsideVisitingHours],
  [BookingRule.BLACKED_OUT, when.blackedOut],
  [BookingRule.QUOTA_REACHED, quotaReached],
  [BookingRule.KEEP_APART, place.keepApart],
  [BookingRule.PERSON_BUSY, place.personBusy],
  [BookingRule.VISITOR_BUSY, visitor.visitorBusy],
  [BookingRule.TERMINAL_UNAVAILABLE, place.terminalUnavailable],
  [BookingRule.SLOT_TAKEN, place.slotTaken],
  [BookingRule.PAYMENT_REQUIRED, what.paymentRequired],
  [BookingRule.RATE_ABOVE_CAP, what.rateAboveCap],
  [BookingRule.STALE_VERSION, what.staleVersion],
];

/** What holds of a day whatever the time: only another day mends it, or none does. */
export const wholeDayRules: readonly BookingRule[] = [
  BookingRule.ACCESS_NOT_APPROVED,
  BookingRule.RELATIONSHIP_NOT_APPROVED,
  BookingRule.PERSON_NOT_AT_FACILITY,
  BookingRule.KIND_NOT_OFFERED,
  BookingRule.DURATION_NOT_OFFERED,
  BookingRule.TERMS_NOT_ACCEPTED,
  BookingRule.NO_ADULT,
  BookingRule.GUEST_NOT_ALLOWED,
  BookingRule.TOO_MANY_VISITORS,
  BookingRule.PAYMENT_REQUIRED,
  BookingRule.RATE_ABOVE_CAP,
];

/** What another time mends, since it was only taken. */
export const takenRules: readonly BookingRule[] = [
  BookingRule.KEEP_APART,
  BookingRule.PERSON_BUSY,
  BookingRule.VISITOR_BUSY,
  BookingRule.TERMINAL_UNAVAILABLE,
  BookingRule.SLOT_TAKEN,
  BookingRule.NOT_AVAILABLE,
];
