import { formatDate, formatDateTime, formatTime } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage } from '@openvisit/ui/words.tsx';

/** Days and moments in the reader's language; a moment is told in the facility's zone. */
export function useDates() {
  const language = useLanguage();
  return {
    /** A date without a zone: `1974-08-02` -> `Aug 2, 1974`. */
    date: (day: string) => formatDate(day, 'UTC', language),
    /** The day of a moment: `Nov 23, 2026`. */
    day: (moment: string, timeZone: string) => formatDate(moment, timeZone, language),
    /** The last day before a midnight: `suspendedUntil` is the end of that day. */
    lastDayBefore: (midnight: string, timeZone: string) =>
      formatDate(new Date(Date.parse(midnight) - 1), timeZone, language),
    /** `Nov 23, 2:05 pm` */
    moment: (moment: string, timeZone: string) => formatDateTime(moment, timeZone, language),
    /** `2:05 pm` */
    time: (moment: string, timeZone: string) => formatTime(moment, timeZone, language),
  };
}

/** Whole years from a date of birth, `1974-08-02`, to a day. */
export function ageOn(dateOfBirth: string, today: Date): number {
  const birthday = new Date(dateOfBirth);
  const years = today.getUTCFullYear() - birthday.getUTCFullYear();
  const thisYears = Date.UTC(today.getUTCFullYear(), birthday.getUTCMonth(), birthday.getUTCDate());
  return today.getTime() < thisYears ? years - 1 : years;
}
