import { Choice } from '@openvisit/ui/Choice.tsx';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { formatDay } from '@openvisit/ui/formatDateTime.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { readerZone } from '@openvisit/ui/zonedTime.ts';
import { Redirect } from 'wouter';
import { useState } from 'react';
import { paths } from '../../../../app/paths.ts';
import { LoadingPage } from '../../../../page/LoadingPage.tsx';
import { isHeld } from '../draft.ts';
import { useHold } from '../hold/useHold.ts';
import { useJourney } from '../journey.ts';
import { StepFrame } from '../StepFrame.tsx';
import { isTwice } from '../times/isTwice.ts';
import { useOpenDays } from '../times/openTimes.ts';
import { partsOfDay } from '../times/partsOfDay.ts';
import { useTimeWords } from '../times/useTimeWords.ts';

/** The free times of one day. Continue keeps the chosen one for the reader. */
export function TimeStep() {
  const t = useWords();
  const language = useLanguage();
  const words = useTimeWords();
  const { facility, draft } = useJourney();
  const { hold, failure, busy } = useHold();
  const { faults, attempt, show, at } = useFaults();
  const [chosen, choose] = useState(draft.startsAt);
  const date = draft.date ?? '';
  const [day] = useOpenDays(date, date) ?? [];
  if (!day) return <LoadingPage />;

  const { times } = day;
  const otherDay = paths.scheduleStep(facility.id, 'date');
  if (times.length === 0 && draft.held === undefined) return <Redirect to={otherDay} replace />;
  const time = times.find(({ startsAt }) => startsAt === chosen);
  const differ = times.some(({ startsAt }) => words.differ(startsAt));
  function submit() {
    if (show(time ? [] : [{ id: 'time', message: t('schedule.time.missing') }]) && time) void hold(time);
  }
  return (
    <StepFrame
      name="time"
      title={t('schedule.time.title')}
      lead={<span className="first-capital">{formatDay(date, 'UTC', language)}</span>}
      faults={faults}
      attempt={attempt}
      failure={failure}
      busy={busy}
      action={t('add.continue')}
      note={t('schedule.time.note')}
      onSubmit={submit}
      after={
        <p className="links">
          <a href={otherDay}>{t('schedule.time.otherDay')}</a>
        </p>
      }
    >
      {differ && <p className="small quiet">{t('schedule.time.yours')}</p>}
      <Choice id="time" legend={t('schedule.time.title')} legendUnseen problem={at('time')}>
        {partsOfDay(times, readerZone()).map(({ date: day, part, times: of }) => (
          <fieldset key={day + part} className="times">
            <legend>
              {t(`schedule.time.${part}`)}
              {day !== date && `, ${formatDay(day, 'UTC', language)}`}
            </legend>
            {of.map(one => (
              <Pick
                key={one.startsAt}
                name="time"
                value={one.startsAt}
                title={words.time(one.startsAt)}
                detail={[words.there(one.startsAt), isTwice(one, times, facility.timeZone) && words.zone(one.startsAt)]
                  .filter(Boolean)
                  .join('. ')}
                end={isHeld({ ...draft, startsAt: one.startsAt }) && t('schedule.time.kept')}
                checked={one.startsAt === chosen}
                onChange={() => choose(one.startsAt)}
              />
            ))}
          </fieldset>
        ))}
      </Choice>
    </StepFrame>
  );
}
