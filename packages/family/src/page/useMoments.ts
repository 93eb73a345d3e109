import { formatDate, formatDateTime, formatDay, formatTime } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';

const dayMilliseconds = 86_400_000;

/** A sentence that ends with a Spanish time has two stops, "a las 9:41 a.m..": one is enough. */
export const withOneStop = (sentence: string) => sentence.replaceAll('..', '.');

/** Where the reader is, as their device says it. */
const readersZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The day that a midnight ends: what is paused until that midnight is paused through this day. */
export const dayBefore = (midnight: string) => new Date(new Date(midnight).getTime() - 1).toISOString();

/** Days and times in words. A day is the facility's; a time is the reader's, with the facility's beside it where they differ. */
export function useMoments() {
  const t = useWords();
  const language = useLanguage();
  const mine = readersZone();

  const isDay = (at: string, offset: number, zone: string) =>
    formatDate(at, zone, language) === formatDate(new Date(Date.now() + offset), zone, language);
  const moment = (at: string, zone: string) =>
    isDay(at, 0, zone)
      ? t('moment.today', { time: formatTime(at, zone, language) })
      : formatDateTime(at, zone, language);

  return {
    /** "today", "tomorrow", "Wednesday, November 25". */
    day(at: string, zone: string) {
      if (isDay(at, 0, zone)) return t('day.today');
      return isDay(at, dayMilliseconds, zone)
        ? t('day.tomorrow')
        : t('day.other', { day: formatDay(at, zone, language) });
    },
    /** "9:41 am". */
    time: (at: Date) => formatTime(at, mine, language),
    /** "today at 9:41 am": of what concerns the reader alone. */
    here: (at: string) => moment(at, mine),
    /** "today at 9:41 am", "Nov 18, 9:41 am (10:41 am at the facility)". */
    moment(at: string, zone: string) {
      const yours = moment(at, mine);
      const theirs = moment(at, zone);
      if (yours === theirs) return yours;
      const isSameDay = formatDate(at, mine, language) === formatDate(at, zone, language);
      return t('moment.both', { yours, theirs: isSameDay ? formatTime(at, zone, language) : theirs });
    },
  };
}
