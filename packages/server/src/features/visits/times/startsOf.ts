import { aDay, stretchesOf, wallOf } from '../../../shared/zoneClock.ts';
import { policyOfDay } from '../rules/asked.ts';
import type { BookingFacts } from '../rules/bookingFacts.ts';
import { openingsOf } from '../rules/openings.ts';

/** A start on the facility's grid inside its hours, and how far its clocks are ahead of UTC then; both in milliseconds. */
export interface Start {
  startsAt: number;
  offset: number;
}

/** The starts of one local day at which a visit of some minutes ends within the hours; a wall time that exists twice is there twice. */
export function startsOf(facts: BookingFacts, day: string, durationMinutes: number): Start[] {
  const step = policyOfDay(facts, day).startEveryMinutes * 60_000;
  const wall = wallOf(day);
  const openings = openingsOf(facts).filter(
    ({ startsAt, endsAt }) => endsAt > wall - aDay && startsAt < wall + 2 * aDay,
  );
  return stretchesOf(facts.timeZone, { startsAt: wall - aDay, endsAt: wall + 2 * aDay }).flatMap(stretch =>
    openings.flatMap(opening => {
      const from = Math.max(stretch.startsAt, opening.startsAt, wall - stretch.offset);
      const until = Math.min(stretch.endsAt, wall + aDay - stretch.offset);
      const last = opening.endsAt - durationMinutes * 60_000;
      const first = Math.ceil((from + stretch.offset) / step) * step - stretch.offset;
      const starts: Start[] = [];
      for (let startsAt = first; startsAt < until && startsAt <= last; startsAt += step)
        starts.push({ startsAt, offset: stretch.offset });
      return starts;
    }),
  );
}
