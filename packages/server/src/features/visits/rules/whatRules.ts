import { VisitKind } from '../../facilities/facility.entity.ts';
import type { Asked } from './asked.ts';
import type { BookingFacts } from './bookingFacts.ts';
import { BookingRule } from './bookingRule.ts';
import { refuseWhere } from './rule.ts';

export const kindNotOffered = refuseWhere(
  BookingRule.KIND_NOT_OFFERED,
  ({ kind }, { policy }) => !policy.kindsOffered.includes(kind),
);

export const durationNotOffered = refuseWhere(
  BookingRule.DURATION_NOT_OFFERED,
  (_, { policy, durationMinutes }) => !policy.durations.includes(durationMinutes),
);

/** Visits at the facility cost nothing. */
const rateOf = ({ kind }: BookingFacts, { policy }: Asked) =>
  kind === VisitKind.REMOTE ? policy.rateCentsPerMinute : 0;

/** Until visits can be paid for, the family is offered those that cost it nothing. */
export const paymentRequired = refuseWhere(
  BookingRule.PAYMENT_REQUIRED,
  (facts, asked) => rateOf(facts, asked) > 0 && asked.policy.payer === 'FAMILY',
);

export const rateAboveCap = refuseWhere(BookingRule.RATE_ABOVE_CAP, (facts, asked) => {
  const cap = facts.rateCaps.findLast(({ effectiveFrom }) => effectiveFrom <= asked.day);
  return cap !== undefined && rateOf(facts, asked) > cap.centsPerMinute;
});

export const staleVersion = refuseWhere(
  BookingRule.STALE_VERSION,
  (_, { seenVersion, version }) => seenVersion !== version,
);
