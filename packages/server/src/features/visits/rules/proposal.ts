import type { BookingRule } from './bookingRule.ts';

/** A visit that somebody wants, of those whom the facts are about. */
export interface Proposal {
  startsAt: Date;
  durationMinutes: number;
  now: Date;
  /** When it was asked for, which the notice is reckoned from: the hold's moment when it is confirmed or approved. `now` unless told. */
  askedAt?: Date;
  /** Rules that do not count this time: terms, where they were accepted when it was booked; later what staff override. */
  overridden?: readonly BookingRule[];
  /** The visit's version as it was seen and as it is, where one is there already. */
  seenVersion?: number;
  version?: number;
}
