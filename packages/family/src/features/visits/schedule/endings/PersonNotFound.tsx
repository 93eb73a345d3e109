import { useWords } from '@openvisit/ui/words.tsx';
import { useJourney } from '../journey.ts';
import { EndingFrame } from './EndingFrame.tsx';

/** Nobody here has that name or number. It does not say whether anybody had it once. */
export function PersonNotFound() {
  const t = useWords();
  const { facility, draft } = useJourney();
  return (
    <EndingFrame
      family="calm"
      icon="search"
      state={t('schedule.notFound.state')}
      title={t('schedule.notFound.title')}
      lead={t('schedule.notFound.lead', { facility: facility.name })}
      next={{ step: 'person', words: t('schedule.notFound.again') }}
      call
    >
      {draft.ending?.searched && (
        <p>
          {t('schedule.notFound.searched')} <b>{draft.ending.searched}</b>
        </p>
      )}
      <ul>
        <li>{t('schedule.notFound.whole')}</li>
        <li>{t('schedule.notFound.number')}</li>
        <li>{t('schedule.notFound.moved')}</li>
      </ul>
    </EndingFrame>
  );
}
