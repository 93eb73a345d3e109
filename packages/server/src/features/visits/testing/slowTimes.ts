import { VisitKind } from '../../facilities/facility.entity.ts';
import type { BookingFacts } from '../rules/bookingFacts.ts';

const aMinute = 60_000;

/** What the clock on the wall shows at each minute of some days: `2030-03-10 03:00`. Of the browser's own calendar, minute by minute. */
export function wallClock(timeZone: string, from: number, minutes: number): string[] {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return Array.from({ length: minutes }, (_, minute) => format.format(from + minute * aMinute));
}

const dayAfter = (day: string, days = 1) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const weekday = (day: string) => new Date(day).getUTCDay() || 7;
const monday = (day: string) => dayAfter(day, 1 - weekday(day));
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * The starts of open times in the plainest way there is: each minute is tried, and each minute of the visit is looked at by itself. For
 * facts whose times are all on the minute, within the days of `wall`.
 */
export function slowTimes(
  facts: BookingFacts,
  { durationMinutes, day, now }: { durationMinutes: number; day: string; now: number },
  { wall, from }: { wall: readonly string[]; from: number },
): number[] {
  const policy = facts.policies.findLast(({ effectiveFrom }) => effectiveFrom <= day);
  const at = (moment: number) => wall[Math.floor((moment - from) / aMinute)]!;
  const today = at(now).slice(0, 10);
  if (!policy || day > dayAfter(today, policy.noticeMaxDays)) return [];
  if (!policy.kindsOffered.includes(facts.kind) || !policy.durations.includes(durationMinutes)) return [];

  const known = new Map<number, boolean>();
  const isOpen = (moment: number) => {
    const open = known.get(moment) ?? isInHours(moment);
    known.set(moment, open);
    return open;
  };
  const isInHours = (moment: number) =>
    facts.hours.some(hours =>
      [at(moment).slice(0, 10), dayAfter(at(moment).slice(0, 10), -1)].some(first => {
        if (hours.weekday !== weekday(first) || first < hours.validFrom || first > (hours.validTo ?? '9999'))
          return false;
        const end = hours.closes <= hours.opens ? dayAfter(first) : first;
        return at(moment) >= `${first} ${clock(hours.opens)}` && at(moment) < `${end} ${clock(hours.closes)}`;
      }),
    );
  const isIn = (moment: number, times: readonly { startsAt: number; endsAt: number }[]) =>
    times.some(({ startsAt, endsAt }) => startsAt <= moment && moment < endsAt);
  const inSameWeek = (starts: readonly number[]) =>
    starts.filter(start => monday(at(start).slice(0, 10)) === monday(day)).length;
  const pairs = (taken: readonly number[]) =>
    taken.flatMap((startsAt, n) => (n % 2 === 0 ? [{ startsAt, endsAt: taken[n + 1]! }] : []));

  const hasPlace = (type: 'TERMINAL' | 'BOOTH', visit: readonly number[], withBuffer: readonly number[]) =>
    facts.places.some(
      place =>
        place.type === type &&
        !visit.some(moment => isIn(moment, place.shut)) &&
        !withBuffer.some(moment => isIn(moment, pairs(place.taken))),
    );
  const minutesFrom = (start: number, count: number) => Array.from({ length: count }, (_, n) => start + n * aMinute);

  function isOffered(start: number): boolean {
    const visit = minutesFrom(start, durationMinutes);
    const withBuffer = minutesFrom(start, durationMinutes + policy!.bufferMinutes);
    return (
      visit.every(isOpen) &&
      !visit.some(moment => isIn(moment, [...facts.blackouts, ...facts.bans, ...facts.personTimes])) &&
      !facts.visitors.some(({ busy }) => visit.some(moment => isIn(moment, busy))) &&
      inSameWeek(facts.personCounted) < policy!.weeklyQuotaPerson &&
      facts.visitors.every(({ counted }) => inSameWeek(counted) < policy!.weeklyQuotaVisitor) &&
      hasPlace('TERMINAL', visit, withBuffer) &&
      (facts.kind === VisitKind.REMOTE || hasPlace('BOOTH', visit, withBuffer))
    );
  }

  return wall
    .map((text, minute) => ({ text, start: from + minute * aMinute }))
    .filter(({ text }) => text.startsWith(day) && Number(text.slice(14)) % policy.startEveryMinutes === 0)
    .filter(({ start }) => start >= now + policy.noticeMinMinutes * aMinute)
    .map(({ start }) => start)
    .filter(isOffered);
}
