import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import type { Hours } from './hoursAsks.ts';
import { useClockWords } from './useClockWords.ts';

/** Hours in words: when, for which units, and from when until when they count, where they have not begun or will end. */
export function HoursWords({ hours, today = '' }: { hours: Hours; today?: string }) {
  const t = useWords();
  const clock = useClockWords();
  const { date } = useDates();
  const { housingUnits, validFrom, validTo } = hours;
  return (
    <span className="hours-words">
      <b>{clock(hours)}</b>
      {housingUnits.length > 0 && <span>{housingUnits.map(({ name }) => name).join(', ')}</span>}
      {validFrom > today && <span className="quiet">{t('hours.from', { date: date(validFrom) })}</span>}
      {validTo && <span className="quiet">{t('hours.until', { date: date(validTo) })}</span>}
    </span>
  );
}
