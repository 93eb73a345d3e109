import { momentsOf, wallOf } from '../../../shared/zoneClock.ts';
import { askedOf } from './asked.ts';
import type { BookingFacts } from './bookingFacts.ts';
import type { Refusal } from './bookingRefusal.ts';
import type { BookingRule } from './bookingRule.ts';
import type { Proposal } from './proposal.ts';
import { asFarAsRead } from './refusalsOf.ts';
import { rules, wholeDayRules } from './rules.ts';

/** Noon of a local day, which exists in all zones. */
export const noonOf = ({ timeZone }: BookingFacts, day: string): Date => {
  const noon = wallOf(day) + 43_200_000;
  return new Date(momentsOf(timeZone, { startsAt: noon, endsAt: noon + 1 })[0]!.startsAt);
};

/**
 * Why no visit can be booked on the day of a proposal, whatever the time.
 * @param besides rules that are asked for the proposal's own time, too
 */
export function refusalsOfDay(
  facts: BookingFacts,
  proposal: Proposal,
  besides: readonly BookingRule[] = [],
): Refusal[] {
  const asked = askedOf(facts, proposal);
  const refusals = rules
    .filter(([name]) => wholeDayRules.includes(name) || besides.includes(name))
    .filter(([name]) => !proposal.overridden?.includes(name))
    .map(([, rule]) => rule(facts, asked))
    .filter(refusal => refusal !== undefined);
  return asFarAsRead(facts, refusals);
}
