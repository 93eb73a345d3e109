import type { BookingFacts } from '../rules/bookingFacts.ts';
import type { OpenTime } from './openDay.ts';
import { openTimesOf, type TimesWanted } from './openTimesOf.ts';

const howMany = 3;

/** The three open times of the facts' days that are nearest to one that cannot be had, the earliest first. */
export function nearestTimes(
  facts: BookingFacts,
  { startsAt, ...wanted }: Omit<TimesWanted, 'from' | 'to'> & { startsAt: Date },
): OpenTime[] {
  const distance = (time: OpenTime) => Math.abs(time.startsAt.getTime() - startsAt.getTime());
  return openTimesOf(facts, { ...wanted, from: facts.from, to: facts.to })
    .flatMap(({ times }) => times)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, howMany)
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}
