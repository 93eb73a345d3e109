import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../../app/paths.ts';
import { useJourney } from '../journey.ts';
import { EndingFrame } from './EndingFrame.tsx';

/** The facility does not let one visit now, whatever was so when the journey began. */
export function AccessEnded() {
  const t = useWords();
  const { facility } = useJourney();
  const request = facility.myAccessRequest;
  return (
    <EndingFrame
      family="stop"
      icon="struck"
      state={t('schedule.ended.state')}
      title={t('schedule.ended.title', { facility: facility.name })}
      lead={t('schedule.ended.lead')}
      call
    >
      {request && (
        <p className="links">
          <a href={paths.accessRequest(request.id)}>{t('schedule.ended.see')}</a>
        </p>
      )}
    </EndingFrame>
  );
}
