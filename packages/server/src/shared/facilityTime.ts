import { Temporal } from 'temporal-polyfill';

/** The moment at which a day is over in a zone: the next day's midnight there, DST nights too. */
export const endOfDay = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds);

/** The day that it is in a zone: `2026-11-23`. */
export const dayIn = (timeZone: string, moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
