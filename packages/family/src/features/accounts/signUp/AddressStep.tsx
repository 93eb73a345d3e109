import { useWords } from '@openvisit/ui/words.tsx';
import { AddressFields } from '../components/AddressFields.tsx';
import { StepPage } from './StepPage.tsx';
import { useStep } from './useStep.ts';

/** Where one lives. */
export function AddressStep() {
  const t = useWords();
  const step = useStep('address');

  return (
    <StepPage step={step} title={t('signUp.address.title')} lead={t('signUp.address.lead')}>
      <AddressFields {...step.form} />
    </StepPage>
  );
}
