import {
  addDays,
  daysBetween,
  type Interval,
  joined,
  momentsOf,
  wallOf,
  weekdayOf,
} from '../../../shared/zoneClock.ts';
import type { BookingFacts, HoursFacts } from './bookingFacts.ts';

const aMinute = 60_000;
const known = new WeakMap<BookingFacts, Interval[]>();

/** When there are visiting hours, from the evening before the first day of the facts to the night after their last; in order, apart. */
export function openingsOf(facts: BookingFacts): Interval[] {
  const openings = known.get(facts) ?? joined(openingsDayByDay(facts));
  known.set(facts, openings);
  return openings;
}

const openingsDayByDay = ({ timeZone, hours, from, to }: BookingFacts): Interval[] =>
  daysBetween(addDays(from, -1), to).flatMap(day => openingsOn(timeZone, hours, day));

/** The openings that begin on a day. */
export const openingsOn = (timeZone: string, hours: readonly HoursFacts[], day: string): Interval[] =>
  hours.filter(isOf(day)).flatMap(({ opens, closes }) =>
    momentsOf(timeZone, {
      startsAt: wallOf(day) + opens * aMinute,
      endsAt: wallOf(closes <= opens ? addDays(day, 1) : day) + closes * aMinute,
    }),
  );

/** Hours over midnight belong to the day on which they open. */
const isOf =
  (day: string) =>
  ({ weekday, validFrom, validTo }: HoursFacts): boolean =>
    weekday === weekdayOf(day) && validFrom <= day && (validTo === null || day <= validTo);
