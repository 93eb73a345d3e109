import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import type { PolicyVersion } from './policyAsks.ts';
import { numberFields, numberOf, switches } from './policyForm.ts';

/** Everything that a version says; where a name has no unit in it, its value has. */
export function PolicyWords({ policy }: { policy: PolicyVersion }) {
  const t = useWords();
  const language = useLanguage();
  const units = (name: (typeof numberFields)[number]) => {
    const count = numberOf(policy, name);
    return name.endsWith('Age') ? t('policy.years', { count }) : count.toLocaleString(language);
  };
  return (
    <div className="policy-words">
      <Answers>
        <Answer question={t('form.kinds')}>{policy.kindsOffered.map(kind => t(`visitKind.${kind}`)).join(', ')}</Answer>
        <Answer question={t('policy.durations')}>{policy.durations.join(', ')}</Answer>
        <Answer question={t('policy.startEveryMinutes')}>
          {t('policy.minutes', { count: policy.startEveryMinutes })}
        </Answer>
        {numberFields.map(name => (
          <Answer key={name} question={t(`policy.${name}`)}>
            {units(name)}
          </Answer>
        ))}
        <Answer question={t('policy.payer')}>{t(`policy.payer.${policy.payer}`)}</Answer>
        <Answer question={t('policy.visitApproval')}>{t(`policy.visitApproval.${policy.visitApproval}`)}</Answer>
        {switches.map(name => (
          <Answer key={name} question={t(`policy.${name}`)}>
            {t(policy[name] ? 'policy.yes' : 'policy.no')}
          </Answer>
        ))}
      </Answers>
    </div>
  );
}
