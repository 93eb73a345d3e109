import { Field } from '@openvisit/ui/Field.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useBox } from '../components/useBox.ts';
import { StepPage } from './StepPage.tsx';
import { useStep } from './useStep.ts';

/** The name, as the ID has it: an officer compares them. */
export function NameStep() {
  const t = useWords();
  const step = useStep('name');
  const box = useBox<'givenName' | 'familyName'>(step.form);

  return (
    <StepPage step={step} title={t('signUp.name.title')} lead={t('signUp.name.lead')}>
      <Field {...box('givenName')} hint={t('field.givenName.hint')} autoComplete="given-name" />
      <Field {...box('familyName')} hint={t('field.familyName.hint')} autoComplete="family-name" />
    </StepPage>
  );
}
