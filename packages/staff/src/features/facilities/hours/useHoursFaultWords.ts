import type { FaultWords } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import type { Hours } from './hoursAsks.ts';
import type { HoursField, Weekday } from './hoursForm.ts';
import { useClockWords } from './useClockWords.ts';

type Other = Pick<Hours, 'weekday' | 'opens' | 'closes'>;

/** The sentences for what is wrong with hours. */
export function useHoursFaultWords() {
  const t = useWords();
  const clock = useClockWords();
  const words: FaultWords<HoursField> = (field, code) => {
    if (field === 'housingUnitIds') return t('hours.units.gone');
    if (field === 'validTo') return t(code === 'PAST' ? 'hours.validTo.past' : 'hours.validTo.wrong');
    if (field === 'closes' && code === 'SAME') return t('hours.closes.same');
    if (field === 'validFrom' && code !== 'REQUIRED') return t('hours.validFrom.wrong');
    return t(`hours.${field === 'kind' ? 'opens' : field}.missing`);
  };
  /** Names those that are there already. */
  const overlapping = ([first]: readonly Other[]) =>
    first
      ? t('hours.overlap', { day: t(`weekday.${String(first.weekday) as Weekday}`), hours: clock(first) })
      : t('hours.opens.missing');
  return { words, overlapping };
}
