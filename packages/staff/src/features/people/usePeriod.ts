import { formatMoment } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';

/** A time with its end, or from a moment on, as the facility's clock shows it. */
export function usePeriod(timeZone: string) {
  const t = useWords();
  const language = useLanguage();
  const moment = (at: string) => formatMoment(at, timeZone, language);
  return ({ startsAt, endsAt }: { startsAt: string; endsAt: string | null }): string =>
    endsAt
      ? t('people.period', { from: moment(startsAt), until: moment(endsAt) })
      : t('people.periodOpen', { from: moment(startsAt) });
}
