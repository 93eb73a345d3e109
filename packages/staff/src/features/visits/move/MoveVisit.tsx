import { useAction } from '@openvisit/live/useAction.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type FormEvent } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { RefusedNote } from '../decide/RefusedNote.tsx';
import { useIdempotencyKey } from '../decide/useIdempotencyKey.ts';
import { RescheduleVisit } from '../decide/visitAsks.ts';
import { VisitLetter } from '../decide/VisitLetter.tsx';
import type { Visit } from '../page/visitQuery.ts';
import { TimeChoice } from './TimeChoice.tsx';
import { useFreeTimes } from './useFreeTimes.ts';

/** Moves a visit to another of the times that are free for all who come. */
export function MoveVisit({ visit, onDone }: { visit: Visit; onDone(): void }) {
  const t = useWords();
  const free = useFreeTimes(visit);
  const [startsAt, setStartsAt] = useState('');
  const faults = useFaults();
  const keyFor = useIdempotencyKey();
  const { act, answer, failure, busy } = useAction(RescheduleVisit);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || !faults.show(startsAt ? [] : [{ id: 'startsAt', message: t('visit.move.missing') }])) return;
    const asked = { visitId: visit.id, version: visit.version, startsAt };
    const moved = (await act({ input: { ...asked, idempotencyKey: keyFor(asked) } }))?.answer.__typename;
    if (moved === 'Visit') onDone();
    else free.lookAgain();
  }
  if (!free.days && free.error) return <TryAgain failure={free.error} onTry={free.lookAgain} />;
  if (!free.days) return <Skeleton label={t('visit.move.looking')} lines={[40, 100, 100, 100]} />;
  return (
    <form className="visit-form" noValidate onSubmit={event => void submit(event)}>
      <ErrorSummary problems={faults.faults} attempt={faults.attempt} />
      <RefusedNote visit={visit} failed={Boolean(failure)} answer={answer?.answer} />
      {free.days.length === 0 ? (
        <p>{t('visit.move.none')}</p>
      ) : (
        <>
          <TimeChoice
            days={free.days}
            timeZone={visit.facility.timeZone}
            chosen={startsAt}
            problem={faults.at('startsAt')}
            onChoose={setStartsAt}
          />
          {startsAt && <VisitLetter visit={visit} status="SCHEDULED" movedTo={startsAt} />}
          <Button type="submit" busy={busy}>
            {t('visit.send.RESCHEDULE')}
          </Button>
        </>
      )}
    </form>
  );
}
