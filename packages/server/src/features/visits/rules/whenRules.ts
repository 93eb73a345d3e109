import { addDays, dayAt, offsetAt, overlaps } from '../../../shared/zoneClock.ts';
import type { Asked } from './asked.ts';
import type { BookingFacts } from './bookingFacts.ts';
import { BookingRule } from './bookingRule.ts';
import { openingsOf } from './openings.ts';
import { refuseWhere } from './rule.ts';

/** Starts are counted from the full hour of the wall clock there. */
export const offGrid = refuseWhere(
  BookingRule.OFF_GRID,
  ({ timeZone }, { startsAt, policy }) =>
    (startsAt + offsetAt(timeZone, startsAt)) % (policy.startEveryMinutes * 60_000) !== 0,
);

/** Not before the least notice, reckoned in minutes elapsed. */
export const isTooSoon = ({ startsAt, askedAt, now, policy }: Asked): boolean =>
  startsAt < askedAt + policy.noticeMinMinutes * 60_000 || startsAt < now;

/** The last day that can be booked is so many days of the facility's calendar away. */
export const isTooLate = ({ timeZone }: BookingFacts, { day, askedAt, policy }: Asked): boolean =>
  day > addDays(dayAt(timeZone, askedAt), policy.noticeMaxDays);

export const outsideNoticeWindow = refuseWhere(
  BookingRule.OUTSIDE_NOTICE_WINDOW,
  (facts, asked) => isTooSoon(asked) || isTooLate(facts, asked),
);

export const outsideVisitingHours = refuseWhere(
  BookingRule.OUTSIDE_VISITING_HOURS,
  (facts, { startsAt, endsAt }) =>
    !openingsOf(facts).some(opening => opening.startsAt <= startsAt && endsAt <= opening.endsAt),
);

export const blackedOut = refuseWhere(BookingRule.BLACKED_OUT, ({ blackouts }, asked) =>
  blackouts.some(blackout => overlaps(blackout, asked)),
);
