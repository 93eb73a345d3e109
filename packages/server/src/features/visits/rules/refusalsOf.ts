import { askedOf } from './asked.ts';
import type { BookingFacts } from './bookingFacts.ts';
import type { Refusal } from './bookingRefusal.ts';
import { BookingRule } from './bookingRule.ts';
import type { Proposal } from './proposal.ts';
import { rules } from './rules.ts';

/** Without access nothing else was read, so that nothing else is told. */
export const asFarAsRead = ({ accessApproved }: BookingFacts, refusals: Refusal[]): Refusal[] =>
  accessApproved ? refusals : refusals.filter(({ rule }) => rule === BookingRule.ACCESS_NOT_APPROVED);

/**
 * Why a visit cannot be booked as proposed: all reasons, in the rules' order; none where it can.
 */
export function refusalsOf(facts: BookingFacts, proposal: Proposal): Refusal[] {
  const asked = askedOf(facts, proposal);
  const refusals = rules
    .filter(([name]) => !proposal.overridden?.includes(name))
    .map(([, rule]) => rule(facts, asked))
    .filter(refusal => refusal !== undefined);
  return asFarAsRead(facts, refusals);
}
