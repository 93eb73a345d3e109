import { Temporal } from 'temporal-polyfill';

/** From a moment up to, not including, another: milliseconds since 1970, `Infinity` where there is no end. */
export interface Interval {
  startsAt: number;
  endsAt: number;
}

/** A stretch of time in which a zone's clocks are ahead of UTC by the same milliseconds. */
export interface Stretch extends Interval {
  offset: number;
}

export const aDay = 86_400_000;

const keptYears = 500;
const kept = new Map<string, Stretch[]>();

/** The stretches of a zone in one year of UTC. */
function stretchesOfYear(timeZone: string, year: number): Stretch[] {
  const key = `${timeZone} ${year}`;
  const known = kept.get(key);
  if (known) return known;
  const stretches: Stretch[] = [];
  const end = Date.UTC(year + 1, 0);
  let at: Temporal.ZonedDateTime | null = new Temporal.ZonedDateTime(BigInt(Date.UTC(year, 0)) * 1_000_000n, timeZone);
  while (at && at.epochMilliseconds < end) {
    const next: Temporal.ZonedDateTime | null = at.getTimeZoneTransition('next');
    const endsAt = Math.min(next?.epochMilliseconds ?? end, end);
    stretches.push({ startsAt: at.epochMilliseconds, endsAt, offset: at.offsetNanoseconds / 1e6 });
    at = next;
  }
  if (kept.size >= keptYears) kept.clear();
  kept.set(key, stretches);
  return stretches;
}

const yearOf = (moment: number) => new Date(moment).getUTCFullYear();

/** The stretches of a zone that touch an interval, in order. */
export function stretchesOf(timeZone: string, { startsAt, endsAt }: Interval): Stretch[] {
  const years = Array.from({ length: yearOf(endsAt) - yearOf(startsAt) + 1 }, (_, n) => yearOf(startsAt) + n);
  return years
    .flatMap(year => stretchesOfYear(timeZone, year))
    .filter(stretch => stretch.endsAt > startsAt && stretch.startsAt <= endsAt);
}

/** Milliseconds that the clocks of a zone are ahead of UTC at a moment. */
export const offsetAt = (timeZone: string, moment: number): number =>
  stretchesOfYear(timeZone, yearOf(moment)).findLast(({ startsAt }) => startsAt <= moment)!.offset;

/** The day that it is in a zone at a moment: `2030-03-01`. */
export const dayAt = (timeZone: string, moment: number): string => dayOf(moment + offsetAt(timeZone, moment));

/** A day as the milliseconds of its midnight on a clock without a zone, and back; days after the year 9999 are its last. */
export const wallOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const dayOf = (wall: number): string => new Date(Math.min(wall, lastWall)).toISOString().slice(0, 10);
const lastWall = Date.UTC(9999, 11, 31);

export const addDays = (day: string, days: number): string => dayOf(wallOf(day) + days * aDay);

/** All days from one to another, both included. */
export const daysBetween = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, (wallOf(to) - wallOf(from)) / aDay + 1) }, (_, n) => addDays(from, n));

/** 1 is Monday. */
export const weekdayOf = (day: string): number => new Date(wallOf(day)).getUTCDay() || 7;
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/**
 * When a zone's wall clocks show something from one time up to another: two intervals where the clocks are put back over an end of it,
 * none where they jump over all of it.
 */
export function momentsOf(timeZone: string, wall: Interval): Interval[] {
  const around = { startsAt: wall.startsAt - aDay, endsAt: wall.endsAt + aDay };
  return joined(
    stretchesOf(timeZone, around)
      .map(({ startsAt, endsAt, offset }) => ({
        startsAt: Math.max(startsAt, wall.startsAt - offset),
        endsAt: Math.min(endsAt, wall.endsAt - offset),
      }))
      .filter(({ startsAt, endsAt }) => startsAt < endsAt),
  );
}

/** The same time in as few intervals as it takes, in order. */
export function joined(intervals: readonly Interval[]): Interval[] {
  const all: Interval[] = [];
  for (const { startsAt, endsAt } of intervals.toSorted((one, other) => one.startsAt - other.startsAt)) {
    const last = all.at(-1);
    if (last && startsAt <= last.endsAt) last.endsAt = Math.max(last.endsAt, endsAt);
    else all.push({ startsAt, endsAt });
  }
  return all;
}

export const overlaps = (one: Interval, other: Interval): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;
