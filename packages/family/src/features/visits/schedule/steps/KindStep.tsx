import { Choice } from '@openvisit/ui/Choice.tsx';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { centsPerMinute, useJourney } from '../journey.ts';
import { StepFrame } from '../StepFrame.tsx';
import { useGo } from '../useGo.ts';
import { usePrice } from '../usePrice.ts';

/** How one visits: the kinds that the facility offers, each with its price. */
export function KindStep() {
  const t = useWords();
  const price = usePrice();
  const { policy, draft, change } = useJourney();
  const { goOn, end } = useGo();
  const { faults, attempt, show, at } = useFaults();
  const kind = policy.kindsOffered.find(offered => offered === draft.kind);

  function submit() {
    if (!show(kind ? [] : [{ id: 'kind', message: t('schedule.kind.missing') }]) || !kind) return;
    if (centsPerMinute(policy, kind) > 0) return end('notBookableYet');
    goOn({ kind });
  }
  return (
    <StepFrame
      name="kind"
      title={t('schedule.kind.title')}
      faults={faults}
      attempt={attempt}
      action={t('add.continue')}
      onSubmit={submit}
    >
      <Choice id="kind" legend={t('schedule.kind.title')} legendUnseen problem={at('kind')}>
        {policy.kindsOffered.map(offered => {
          const cents = centsPerMinute(policy, offered);
          return (
            <Pick
              key={offered}
              name="kind"
              value={offered}
              title={t(`kind.${offered}`)}
              detail={
                <>
                  {t(`kind.${offered}.how`)}
                  <span className="price">{price(cents)}</span>
                  {cents > 0 && <span className="price">{t('schedule.kind.notYet')}</span>}
                </>
              }
              checked={offered === kind}
              onChange={() => change({ kind: offered })}
            />
          );
        })}
      </Choice>
    </StepFrame>
  );
}
