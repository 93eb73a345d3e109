import { formatDateTime, formatDay, formatTime } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';

/** Where the reader is, as their device says it. */
export const readersZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Days and times in words. A day is the facility's; a time is the reader's, with the facility's beside it where they differ. */
export function useMoments() {
  const t = useWords();
  const language = useLanguage();
  const mine = readersZone();

  return {
    day: (at: string, zone: string) => formatDay(at, zone, language),
    time: (at: Date) => formatTime(at, mine, language),
    moment(at: string, zone: string) {
      const yours = formatDateTime(at, mine, language);
      const there = formatDateTime(at, zone, language);
      return yours === there ? yours : t('moment.both', { yours, theirs: there });
    },
  };
}
