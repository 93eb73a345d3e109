import { overlaps } from '../../../shared/zoneClock.ts';
import { BookingRule } from './bookingRule.ts';
import { refuseWhere } from './rule.ts';

/** Whole years on a day. Who was born on 29 February is a year older on 1 March. */
export function ageOn(day: string, dateOfBirth: string): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

export const noAdult = refuseWhere(
  BookingRule.NO_ADULT,
  ({ visitors }, { day, policy }) => !visitors.some(({ dateOfBirth }) => ageOn(day, dateOfBirth) >= policy.adultAge),
);

export const guestNotAllowed = refuseWhere(
  BookingRule.GUEST_NOT_ALLOWED,
  ({ visitors, unknownGuests }, { day, policy }) =>
    unknownGuests.length > 0 ||
    visitors.some(({ isHomeUser, dateOfBirth }) => !isHomeUser && ageOn(day, dateOfBirth) < policy.minimumGuestAge),
);

export const tooManyVisitors = refuseWhere(
  BookingRule.TOO_MANY_VISITORS,
  ({ visitors, unknownGuests }, { policy }) => visitors.length + unknownGuests.length > policy.maxVisitors,
);

export const visitorBusy = refuseWhere(BookingRule.VISITOR_BUSY, ({ visitors }, asked) =>
  visitors.some(({ busy }) => busy.some(visit => overlaps(visit, asked))),
);
