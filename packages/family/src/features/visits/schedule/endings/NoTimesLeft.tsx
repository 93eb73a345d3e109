import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../../app/paths.ts';
import { useJourney } from '../journey.ts';
import { EndingFrame } from './EndingFrame.tsx';

/** Nothing is free on any day that can be booked. */
export function NoTimesLeft() {
  const t = useWords();
  const { facility, policy } = useJourney();
  return (
    <EndingFrame
      family="calm"
      icon="calendar"
      state={t('schedule.none.state')}
      title={t('schedule.none.title')}
      lead={t('schedule.none.lead', { days: policy.noticeMaxDays })}
      next={{ step: 'date', words: t('schedule.none.again') }}
      call
    >
      <section>
        <h2>{t('schedule.none.try')}</h2>
        <p className="links">
          {policy.durations.length > 1 && (
            <a href={paths.scheduleStep(facility.id, 'duration')}>{t('schedule.none.length')}</a>
          )}
          <a href={paths.scheduleStep(facility.id, 'guests')}>{t('schedule.none.guests')}</a>
          {policy.kindsOffered.length > 1 && (
            <a href={paths.scheduleStep(facility.id, 'kind')}>{t('schedule.none.kind')}</a>
          )}
        </p>
      </section>
    </EndingFrame>
  );
}
