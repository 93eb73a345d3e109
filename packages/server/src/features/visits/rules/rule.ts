import { BookingRefusal, type Refusal } from './bookingRefusal.ts';
import type { Asked } from './asked.ts';
import type { BookingFacts } from './bookingFacts.ts';
import type { BookingRule } from './bookingRule.ts';

/** Answers with a refusal, or with nothing. Pure: what it knows is what it is given. */
export type Rule = (facts: BookingFacts, asked: Asked) => Refusal | undefined;

/** A rule that says no to what a condition holds of. */
export const refuseWhere =
  (rule: BookingRule, isRefused: (facts: BookingFacts, asked: Asked) => boolean): Rule =>
  (facts, asked) =>
    isRefused(facts, asked) ? new BookingRefusal(rule) : undefined;
