import { Choice } from '@openvisit/ui/Choice.tsx';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { centsPerMinute, useJourney } from '../journey.ts';
import { StepFrame } from '../StepFrame.tsx';
import { useGo } from '../useGo.ts';
import { usePrice } from '../usePrice.ts';

/** How long the visit is. */
export function DurationStep() {
  const t = useWords();
  const price = usePrice();
  const { policy, draft, change } = useJourney();
  const { goOn } = useGo();
  const { faults, attempt, show, at } = useFaults();
  const length = policy.durations.find(offered => offered === draft.durationMinutes);

  function submit() {
    if (show(length ? [] : [{ id: 'duration', message: t('schedule.duration.missing') }])) goOn({});
  }
  return (
    <StepFrame
      name="duration"
      title={t('schedule.duration.title')}
      faults={faults}
      attempt={attempt}
      action={t('add.continue')}
      onSubmit={submit}
    >
      <Choice id="duration" legend={t('schedule.duration.title')} legendUnseen problem={at('duration')}>
        {[...policy.durations]
          .sort((one, other) => one - other)
          .map(minutes => (
            <Pick
              key={minutes}
              name="duration"
              value={String(minutes)}
              title={t('schedule.minutes', { minutes })}
              end={price(centsPerMinute(policy, draft.kind), minutes)}
              checked={minutes === length}
              onChange={() => change({ durationMinutes: minutes })}
            />
          ))}
      </Choice>
    </StepFrame>
  );
}
