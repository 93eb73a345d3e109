import { formatMoment, formatTime, formatZone } from '@openvisit/ui/formatDateTime.ts';
import { daysBetween } from '@openvisit/ui/plainDate.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { clocksDiffer, readerZone, wallClockOf } from '@openvisit/ui/zonedTime.ts';
import { useJourney } from '../journey.ts';

/** Times in the reader's zone, with the facility's beside them where the clocks differ. */
export function useTimeWords() {
  const t = useWords();
  const language = useLanguage();
  const { timeZone } = useJourney().facility;
  const mine = readerZone();

  return {
    /** Whether the reader's clock and the facility's show different times then. */
    differ: (at: string) => clocksDiffer(at, mine, timeZone),
    /** "10:30 am", the reader's. */
    time: (at: string) => formatTime(at, mine, language),
    /** "Sat, Nov 28, 10:30 am", the reader's. */
    moment: (at: string) => formatMoment(at, mine, language),
    /** "11:30 am at the facility", with its day where that differs; nothing where the clocks agree. */
    there(at: string) {
      if (!clocksDiffer(at, mine, timeZone)) return undefined;
      const isSameDay = wallClockOf(at, mine).date === wallClockOf(at, timeZone).date;
      const time = isSameDay ? formatTime(at, timeZone, language) : formatMoment(at, timeZone, language);
      return t('schedule.time.there', { time });
    },
    /** "In 2 days", counted by the reader's calendar. */
    fromNow(at: string) {
      const count = daysBetween(wallClockOf(new Date(), mine).date, wallClockOf(at, mine).date);
      return t('schedule.inDays', { count });
    },
    /** "Mountain Standard Time", the facility's: for a time that the clocks show twice that night. */
    zone: (at: string) => formatZone(at, timeZone, language),
  };
}
