import { formatDay, formatMoment, formatTime, formatZone } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { clocksDiffer, readerZone } from '@openvisit/ui/zonedTime.ts';

/** The times of a visit in words: by the reader's clock, and by the facility's where the two differ. */
export function useVisitTimes() {
  const t = useWords();
  const language = useLanguage();
  const mine = readerZone();

  return {
    /** "Sat, Nov 28, 10:30 am", or the same with "(11:30 am at the facility)" behind it. */
    both(at: string, zone: string): string {
      const yours = formatMoment(at, mine, language);
      if (!clocksDiffer(at, mine, zone)) return yours;
      return t('moment.both', { yours, theirs: theirs(at) });

      function theirs(moment: string) {
        const isSameDay = formatDay(moment, mine, language) === formatDay(moment, zone, language);
        return isSameDay ? formatTime(moment, zone, language) : formatMoment(moment, zone, language);
      }
    },
    /** "Saturday, November 28". */
    day: (at: string, zone: string) => formatDay(at, clocksDiffer(at, mine, zone) ? mine : zone, language),
    /** "10:30 am". */
    time: (at: string) => formatTime(at, mine, language),
    /** "10:30 am to 11:00 am, Mountain Standard Time": by the clock of a zone, the reader's unless told. */
    from: (startsAt: string, endsAt: string, zone = mine) =>
      ({
        day: formatDay(startsAt, zone, language),
        from: formatTime(startsAt, zone, language),
        to: formatTime(endsAt, zone, language),
        zone: formatZone(startsAt, zone, language),
      }) as const,
    differ: (at: string, zone: string) => clocksDiffer(at, mine, zone),
  };
}
