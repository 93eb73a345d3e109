import { formatDay } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { useJourney } from '../journey.ts';
import { EndingFrame } from './EndingFrame.tsx';

/** All visits of a week are used; says from which day the next can be. */
export function QuotaReached() {
  const t = useWords();
  const language = useLanguage();
  const { facility, draft } = useJourney();
  const nextDate = draft.ending?.nextDate;
  const lead = nextDate
    ? t('schedule.quota.from', { day: formatDay(nextDate, 'UTC', language) })
    : t('schedule.quota.later');
  return (
    <EndingFrame
      family="calm"
      icon="calendar"
      state={t('schedule.quota.state')}
      title={t('schedule.quota.title')}
      lead={lead}
      next={{ step: 'date', words: t(nextDate ? 'schedule.quota.see' : 'schedule.none.again') }}
    >
      <p>{t('schedule.quota.why', { facility: facility.name })}</p>
    </EndingFrame>
  );
}
