import { DateFields } from '@openvisit/ui/forms/DateFields.tsx';
import { faultAt } from '@openvisit/ui/forms/formRules.ts';
import { isoDateOf } from '@openvisit/ui/forms/typedDate.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { useGoOn } from '../../../page/useGoOn.ts';
import { WaitingCodeNote } from '../verification/WaitingCodeNote.tsx';
import { isTooYoungEverywhere } from './age.ts';
import { StepPage } from './StepPage.tsx';
import { useSignedInAlready } from './useSignedInAlready.ts';
import { useStep } from './useStep.ts';

/**
 * First of all the date of birth: who is too young is told at once, and nothing of theirs is kept or sent. Who has an account and is signed
 * in is led home.
 */
export function BirthStep() {
  const t = useWords();
  useGoOn(useSignedInAlready(), paths.home);
  const step = useStep('birth', () => {
    const born = isoDateOf(step.account.born);
    if (!born || !isTooYoungEverywhere(born, new Date())) return undefined;
    step.forget();
    return paths.tooYoung;
  });

  const signIn = (
    <p className="links">
      <a href={paths.signIn}>{t('signUp.haveAccount')}</a>
    </p>
  );
  return (
    <StepPage step={step} title={t('signUp.birth.title')} lead={t('signUp.birth.lead')} after={signIn}>
      <WaitingCodeNote />
      <DateFields
        name="dateOfBirth"
        birthday
        legend={t('field.dateOfBirth')}
        hint={t('field.dateOfBirth.hint')}
        problem={faultAt(step.shown, 'dateOfBirth')}
        value={step.account.born}
        onChange={born => step.onType({ born })}
      />
    </StepPage>
  );
}
