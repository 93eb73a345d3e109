import { dayAt, daysBetween, wallOf } from '../../../shared/zoneClock.ts';
import { type Asked, askedOn } from '../rules/asked.ts';
import type { BookingFacts } from '../rules/bookingFacts.ts';
import { BookingRule } from '../rules/bookingRule.ts';
import { rules, takenRules, wholeDayRules } from '../rules/rules.ts';
import { isTooLate } from '../rules/whenRules.ts';
import { OpenDayState, type OpenDay, type OpenTime } from './openDay.ts';
import { type Start, startsOf } from './startsOf.ts';

export interface TimesWanted {
  durationMinutes: number;
  /** Local days, first and last. What was not read is too soon or too late. */
  from: string;
  to: string;
  now: Date;
  /** Rules that do not count this time. */
  overridden?: readonly BookingRule[];
}

/** The times at which no rule refuses a visit, day by day; a day without one says why, in no more words than a family may read. */
export function openTimesOf(facts: BookingFacts, wanted: TimesWanted): OpenDay[] {
  const counting = rules.filter(([name]) => !wanted.overridden?.includes(name));
  const ofWholeDay = counting.filter(([name]) => wholeDayRules.includes(name));
  const ofTimes = counting.filter(([name]) => !wholeDayRules.includes(name));
  const today = dayAt(facts.timeZone, wanted.now.getTime());

  return daysBetween(wanted.from, wanted.to).map(openDay);

  function openDay(date: string): OpenDay {
    const noon = { ...wanted, startsAt: new Date(wallOf(date) + 43_200_000) };
    const atNoon = askedOn(facts, date, noon);
    if (date < today || date < facts.from) return { date, state: OpenDayState.TOO_SOON, times: [] };
    if (isTooLate(facts, atNoon) || date > facts.to) return { date, state: OpenDayState.TOO_LATE, times: [] };
    if (ofWholeDay.some(([, rule]) => rule(facts, atNoon)))
      return { date, state: OpenDayState.NOT_AVAILABLE, times: [] };

    const times: OpenTime[] = [];
    let state = OpenDayState.CLOSED;
    for (const start of startsOf(facts, date, wanted.durationMinutes)) {
      const asked = { ...atNoon, startsAt: start.startsAt, endsAt: start.startsAt + wanted.durationMinutes * 60_000 };
      const refusing = ofTimes.find(([, rule]) => rule(facts, asked));
      if (!refusing) times.push(openTime(asked, start));
      else state = nearerToOpen(state, stateOf(refusing[0]));
    }
    return { date, state: times.length > 0 ? OpenDayState.OPEN : state, times };
  }
}

/** What a day is when its times are refused for several reasons: the last of these. */
const nearnessToOpen = [
  OpenDayState.CLOSED,
  OpenDayState.TOO_SOON,
  OpenDayState.NOT_AVAILABLE,
  OpenDayState.QUOTA_REACHED,
  OpenDayState.FULL,
];

const nearerToOpen = (one: OpenDayState, other: OpenDayState) =>
  nearnessToOpen.indexOf(one) > nearnessToOpen.indexOf(other) ? one : other;

function stateOf(refused: BookingRule): OpenDayState {
  if (refused === BookingRule.OUTSIDE_NOTICE_WINDOW) return OpenDayState.TOO_SOON;
  if (refused === BookingRule.BLACKED_OUT) return OpenDayState.CLOSED;
  if (refused === BookingRule.QUOTA_REACHED) return OpenDayState.QUOTA_REACHED;
  return takenRules.includes(refused) ? OpenDayState.FULL : OpenDayState.NOT_AVAILABLE;
}

const openTime = ({ startsAt, endsAt }: Asked, { offset }: Start): OpenTime => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  utcOffset: offsetText(offset),
});

/** Milliseconds ahead of UTC as `-06:00`. */
function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
