import { addDays, dayAt, mondayOf } from '../../../shared/zoneClock.ts';
import { type Asked, policyOfDay } from './asked.ts';
import { BookingRefusal } from './bookingRefusal.ts';
import type { BookingFacts } from './bookingFacts.ts';
import { BookingRule } from './bookingRule.ts';
import type { Rule } from './rule.ts';

/** The visits of one person or visitor by the Monday of their week, and the most of them under a policy. */
interface Weeks {
  byMonday: Map<string, number>;
  isVisitor: boolean;
}

const known = new WeakMap<BookingFacts, Weeks[]>();

function weeksOf(facts: BookingFacts): Weeks[] {
  const weeks = known.get(facts) ?? [
    { byMonday: byMonday(facts, facts.personCounted), isVisitor: false },
    ...facts.visitors.map(({ counted }) => ({ byMonday: byMonday(facts, counted), isVisitor: true })),
  ];
  known.set(facts, weeks);
  return weeks;
}

function byMonday({ timeZone }: BookingFacts, starts: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const start of starts) {
    const monday = mondayOf(dayAt(timeZone, start));
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  return counts;
}

/** Whether the week of a day has room for one more visit, of the person and of each visitor, by that day's policy. */
export function hasRoomIn(facts: BookingFacts, day: string): boolean {
  const { weeklyQuotaPerson, weeklyQuotaVisitor } = policyOfDay(facts, day);
  const monday = mondayOf(day);
  return weeksOf(facts).every(
    ({ byMonday: counts, isVisitor }) =>
      (counts.get(monday) ?? 0) < (isVisitor ? weeklyQuotaVisitor : weeklyQuotaPerson),
  );
}

/** The first day of the next week that has room and can be booked from now; null where none can. */
export function nextDayWithRoom(facts: BookingFacts, { day, askedAt }: Pick<Asked, 'day' | 'askedAt'>): string | null {
  const today = dayAt(facts.timeZone, askedAt);
  for (let monday = addDays(mondayOf(day), 7); ; monday = addDays(monday, 7)) {
    if (monday > addDays(today, policyOfDay(facts, monday).noticeMaxDays)) return null;
    if (hasRoomIn(facts, monday)) return monday;
  }
}

export const quotaReached: Rule = (facts, asked) =>
  hasRoomIn(facts, asked.day)
    ? undefined
    : new BookingRefusal(BookingRule.QUOTA_REACHED, nextDayWithRoom(facts, asked));
