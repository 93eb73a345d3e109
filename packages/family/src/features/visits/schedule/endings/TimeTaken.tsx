import { useWords } from '@openvisit/ui/words.tsx';
import { useHold } from '../hold/useHold.ts';
import { useJourney } from '../journey.ts';
import { TimeButtons } from '../times/TimeButtons.tsx';
import { useTimeWords } from '../times/useTimeWords.ts';
import { EndingFrame } from './EndingFrame.tsx';

/** Somebody else was faster; the nearest three times are one press away. */
export function TimeTaken() {
  const t = useWords();
  const words = useTimeWords();
  const { draft } = useJourney();
  const { hold, failure, busy } = useHold();
  const nearest = draft.ending?.nearest ?? [];
  const lead = t(nearest.length > 0 ? 'schedule.taken.lead' : 'schedule.taken.none');
  return (
    <EndingFrame
      family="calm"
      icon="calendarCross"
      state={t('schedule.taken.state')}
      title={
        draft.startsAt ? t('schedule.taken.title', { time: words.moment(draft.startsAt) }) : t('schedule.taken.plain')
      }
      lead={lead}
      failure={failure}
      next={{ step: 'date', words: t('schedule.taken.other') }}
    >
      {nearest.length > 0 && <TimeButtons times={nearest} busy={busy} onTake={time => void hold(time)} />}
    </EndingFrame>
  );
}
