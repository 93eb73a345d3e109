import { useAction } from '@openvisit/live/useAction.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useMemo, useRef } from 'react';
import { HitVisits } from '../hits/HitVisits.tsx';
import { useHits } from '../hits/useHits.ts';
import { type Hours, type HoursFacility, RemoveVisitingHours } from './hoursAsks.ts';
import { removedHours, type Weekday } from './hoursForm.ts';
import { HoursWords } from './HoursWords.tsx';

interface Props {
  facility: HoursFacility;
  hours: Hours;
  onRemoved(): void;
  onLeave(): void;
}

/** Asks before hours go, with the booked visits in them. */
export function RemoveHours({ facility, hours, onRemoved, onLeave }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hits = useHits(useMemo(() => removedHours(facility, hours), [facility, hours]));
  const { act, answer, failure, busy } = useAction(RemoveVisitingHours);
  const refused = answer && 'message' in answer.answer;

  async function remove() {
    if (busy || !(await hits.wereTold())) return;
    const { id, version } = hours;
    const answered = (await act({ input: { facilityId: facility.id, id, version } }))?.answer;
    if (answered?.__typename === 'VisitingHoursRemoved') onRemoved();
  }
  return (
    <section className="typed-form framed" aria-labelledby="remove-hours">
      <h2 id="remove-hours" ref={heading} tabIndex={-1}>
        {t('hours.removeTitle', { day: t(`weekday.${String(hours.weekday) as Weekday}`) })}
      </h2>
      {(failure || refused) && (
        <Note family="stop" icon="warning" role="alert">
          {t(refused ? 'form.changedLook' : 'administration.tryAgain')}
        </Note>
      )}
      <p>
        {t(`visitKind.${hours.kind}`)}: <HoursWords hours={hours} />
      </p>
      <HitVisits hits={hits} />
      <p className="foot">
        <Button busy={busy} onClick={() => void remove()}>
          {t('hours.removeNow')}
        </Button>
        <Button kind="second" onClick={onLeave}>
          {t('hours.keep')}
        </Button>
      </p>
    </section>
  );
}
