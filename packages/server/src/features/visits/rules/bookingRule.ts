import { registerEnumType } from 'type-graphql';

/** Why a visit cannot be booked: the rules in their order, and the one name under which families read what they may not know. */
export enum BookingRule {
  ACCESS_NOT_APPROVED = 'ACCESS_NOT_APPROVED',
  BANNED = 'BANNED',
  RELATIONSHIP_NOT_APPROVED = 'RELATIONSHIP_NOT_APPROVED',
  PERSON_NOT_AT_FACILITY = 'PERSON_NOT_AT_FACILITY',
  PERSON_PRIVILEGE_SUSPENDED = 'PERSON_PRIVILEGE_SUSPENDED',
  KIND_NOT_OFFERED = 'KIND_NOT_OFFERED',
  DURATION_NOT_OFFERED = 'DURATION_NOT_OFFERED',
  TERMS_NOT_ACCEPTED = 'TERMS_NOT_ACCEPTED',
  OFF_GRID = 'OFF_GRID',
  NO_ADULT = 'NO_ADULT',
  GUEST_NOT_ALLOWED = 'GUEST_NOT_ALLOWED',
  TOO_MANY_VISITORS = 'TOO_MANY_VISITORS',
  OUTSIDE_NOTICE_WINDOW = 'OUTSIDE_NOTICE_WINDOW',
  OUTSIDE_VISITING_HOURS = 'OUTSIDE_VISITING_HOURS',
  BLACKED_OUT = 'BLACKED_OUT',
  QUOTA_REACHED = 'QUOTA_REACHED',
  KEEP_APART = 'KEEP_APART',
  PERSON_BUSY = 'PERSON_BUSY',
  VISITOR_BUSY = 'VISITOR_BUSY',
  TERMINAL_UNAVAILABLE = 'TERMINAL_UNAVAILABLE',
  SLOT_TAKEN = 'SLOT_TAKEN',
  PAYMENT_REQUIRED = 'PAYMENT_REQUIRED',
  RATE_ABOVE_CAP = 'RATE_ABOVE_CAP',
  STALE_VERSION = 'STALE_VERSION',
  NOT_AVAILABLE = 'NOT_AVAILABLE',
}

registerEnumType(BookingRule, {
  name: 'BookingRule',
  description: 'Which rule of booking a visit breaks. docs/booking-rules.md says what each one asks.',
  valuesConfig: {
    NOT_AVAILABLE: { description: 'What families read where the reason is the facility’s own.' },
  },
});
