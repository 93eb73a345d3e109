import { useWords } from '@openvisit/ui/words.tsx';
import { EmailField } from '../components/EmailField.tsx';
import { PhoneField } from '../components/PhoneField.tsx';
import { StepPage } from './StepPage.tsx';
import { useStep } from './useStep.ts';

/** How one can be reached: all news comes by e-mail, a call only when it must be. */
export function ReachStep() {
  const t = useWords();
  const step = useStep('reach');

  return (
    <StepPage step={step} title={t('signUp.reach.title')} lead={t('signUp.reach.lead')}>
      <EmailField {...step.form} />
      <PhoneField {...step.form} />
    </StepPage>
  );
}
