import { dayAt, daysBetween } from '../../../shared/zoneClock.ts';

/** The local days that a visit touches: one, or two over midnight. */
export const localDaysOf = (timeZone: string, startsAt: Date, endsAt: Date): string[] =>
  daysBetween(dayAt(timeZone, startsAt.getTime()), dayAt(timeZone, endsAt.getTime() - 1));
