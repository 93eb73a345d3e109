import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { addDays } from '@openvisit/ui/plainDate.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { wallClockOf } from '@openvisit/ui/zonedTime.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { Calendar } from '../calendar/Calendar.tsx';
import { daysShown, sheet, sheetOf } from '../calendar/weeks.ts';
import { useHold } from '../hold/useHold.ts';
import { useRefused } from '../hold/useRefused.ts';
import { useJourney } from '../journey.ts';
import { StepFrame } from '../StepFrame.tsx';
import { TimeButtons } from '../times/TimeButtons.tsx';
import { useOpenDays, useOutlook } from '../times/openTimes.ts';
import { useSoonest } from '../times/useSoonest.ts';
import { useGo } from '../useGo.ts';

const soonest = 2;
const listed = 12;

/** The day: the two soonest times to take at once, a calendar, and the next free times as a plain list. */
export function DateStep() {
  const t = useWords();
  const { facility, policy, draft } = useJourney();
  const { goTo, end } = useGo();
  const { hold, failure, busy } = useHold();
  const refused = useRefused();
  const outlook = useOutlook();
  const [today] = useState(() => wallClockOf(new Date(), facility.timeZone).date);
  const last = addDays(today, policy.noticeMaxDays);
  const next = useSoonest(today, last);
  const wanted = draft.date ?? draft.ending?.nextDate ?? next.days?.find(({ times }) => times.length > 0)?.date;
  const [turned, setTurned] = useState<number>();
  const number = turned ?? sheetOf(today, wanted ?? today);
  const [first = today] = sheet(today, number).flat();
  const from = first < today ? today : first;
  const sheetDays = useOpenDays(from, addDays(first, daysShown - 1));
  const known = new Map(
    [...(next.days ?? []), ...(sheetDays ?? [])].map(({ date, state, times }) => [date, { state, free: times.length }]),
  );

  const stuck = outlook?.refusals.filter(({ rule }) => rule !== 'QUOTA_REACHED') ?? [];
  const stop = useEffectEvent(() => void refused(stuck));
  const none = useEffectEvent(() =>
    end(next.isQuota ? 'quotaReached' : 'noTimesLeft', { nextDate: outlook?.nextQuotaDate ?? null }),
  );
  const isStuck = stuck.length > 0;
  const isNone = outlook !== undefined && !isStuck && next.isNone;
  useEffect(() => {
    if (isStuck) stop();
    if (isNone) none();
  }, [isStuck, isNone]);

  const take = (time: { startsAt: string }) => void hold(time);
  const after = (
    <>
      <section>
        <h2>{t('schedule.date.soonest')}</h2>
        {next.times.length > 0 ? (
          <TimeButtons times={next.times.slice(0, soonest)} busy={busy} onTake={take} />
        ) : (
          <Skeleton label={t('app.loading')} lines={[90, 90]} />
        )}
      </section>
      <Calendar
        today={today}
        last={last}
        number={number}
        onSheet={setTurned}
        days={known}
        chosen={draft.date}
        onChoose={date => goTo('time', { date, ...(date !== draft.date && { startsAt: undefined }) })}
      />
      <p className="small quiet">{t('schedule.date.legend')}</p>
      {next.times.length > soonest && (
        <details className="next-times">
          <summary>{t('schedule.date.list')}</summary>
          <TimeButtons times={next.times.slice(0, listed)} busy={busy} onTake={take} />
        </details>
      )}
    </>
  );
  return (
    <StepFrame
      name="date"
      title={t('schedule.date.title')}
      lead={t('schedule.date.lead', { facility: facility.name })}
      failure={failure}
      after={after}
    />
  );
}
