import type { SignedInContext } from '../../../shared/context.ts';
import { badInput } from '../../../shared/refuse.ts';
import { addDays, aDay, dayOf, wallOf } from '../../../shared/zoneClock.ts';
import { loadBookingFacts } from '../rules/loadBookingFacts.ts';
import type { OpenDay } from './openDay.ts';
import { openTimesOf } from './openTimesOf.ts';
import { mostDays, type OpenTimesArgs } from './times.inputs.ts';
import { whoAsks } from './whoAsks.ts';

/** The days asked for with their times that can be booked now, by the very rules that a booking is held to. */
export async function openTimes(context: SignedInContext, args: OpenTimesArgs): Promise<OpenDay[]> {
  const { from, to, durationMinutes, facilityId, incarceratedPersonId, kind } = args;
  const days = (wallOf(to) - wallOf(from)) / aDay + 1;
  if (days < 1 || days > mostDays) throw badInput(`Ask for 1 to ${mostDays} days, the first one first.`);

  const { overridden, ...who } = await whoAsks(context, args);
  const now = context.now();
  const range = { from: withinReach(from, now), to: withinReach(to, now) };
  const facts = await loadBookingFacts(context, { facilityId, incarceratedPersonId, kind, ...who, ...range });
  return openTimesOf(facts, { durationMinutes, from, to, now, overridden });
}

/** Visits are booked 90 days ahead at most, and a day's difference is left for zones: nothing is read of other days. */
export function withinReach(day: string, now: Date): string {
  const today = dayOf(now.getTime());
  const [first, last] = [addDays(today, -1), addDays(today, 91)];
  if (day < first) return first;
  return day > last ? last : day;
}
