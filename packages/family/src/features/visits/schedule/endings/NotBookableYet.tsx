import { useWords } from '@openvisit/ui/words.tsx';
import { centsPerMinute, useJourney } from '../journey.ts';
import { usePrice } from '../usePrice.ts';
import { EndingFrame } from './EndingFrame.tsx';

/** This kind of visit has a price, and nothing can be paid here yet. */
export function NotBookableYet() {
  const t = useWords();
  const price = usePrice();
  const { facility, policy, draft } = useJourney();
  const cents = centsPerMinute(policy, draft.kind);
  const others = policy.kindsOffered.filter(kind => centsPerMinute(policy, kind) === 0);
  return (
    <EndingFrame
      family="calm"
      icon="money"
      state={t('schedule.notYet.state')}
      title={t('schedule.kind.notYet')}
      lead={t('schedule.notYet.lead', { facility: facility.name })}
      {...(others.length > 0 && { next: { step: 'kind', words: t('schedule.notYet.other') } })}
      call
    >
      {cents > 0 && (
        <p>
          {t('schedule.check.price')}: <b>{price(cents)}</b>
        </p>
      )}
    </EndingFrame>
  );
}
