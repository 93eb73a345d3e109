import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useHold } from '../hold/useHold.ts';
import { useJourney } from '../journey.ts';
import { TimeButtons } from '../times/TimeButtons.tsx';
import { useTimeWords } from '../times/useTimeWords.ts';
import { EndingFrame } from './EndingFrame.tsx';

/** The time is kept no more. It may still be free: one press asks for it again. */
export function HoldRanOut() {
  const t = useWords();
  const words = useTimeWords();
  const { draft } = useJourney();
  const { hold, failure, busy } = useHold();
  const nearest = draft.ending?.nearest ?? [];
  const { startsAt } = draft;
  return (
    <EndingFrame
      family="calm"
      icon="hourglass"
      state={t('schedule.ranOut.state')}
      title={t('schedule.ranOut.title')}
      lead={startsAt ? t('schedule.ranOut.lead', { time: words.moment(startsAt) }) : t('schedule.ranOut.plain')}
      failure={failure}
      next={{ step: 'date', words: t('schedule.taken.other') }}
    >
      {startsAt && (
        <p>
          <Button kind="second" icon="hourglass" busy={busy} onClick={() => void hold({ startsAt })}>
            {t('schedule.ranOut.again', { time: words.time(startsAt) })}
          </Button>
        </p>
      )}
      {nearest.length > 0 && (
        <section>
          <h2>{t('schedule.ranOut.nearest')}</h2>
          <TimeButtons times={nearest} busy={busy} onTake={time => void hold(time)} />
        </section>
      )}
    </EndingFrame>
  );
}
