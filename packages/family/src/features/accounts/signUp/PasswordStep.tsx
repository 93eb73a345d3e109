import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { NewPasswordField } from '../components/NewPasswordField.tsx';
import { StepPage } from './StepPage.tsx';
import { rememberPassword, typedPassword } from './typedPassword.ts';
import { useStep } from './useStep.ts';

/** A password that one can remember. It is kept in this page's memory alone: who loads the journey anew is told why it is asked again. */
export function PasswordStep() {
  const t = useWords();
  const step = useStep('password');
  const [password, setPassword] = useState(typedPassword);
  const [isTypedAgain] = useState(() => step.account.wasChecked === true && !password);

  function type(typed: string) {
    rememberPassword(typed);
    setPassword(typed);
  }
  return (
    <StepPage step={step} title={t('signUp.password.title')} lead={t('signUp.password.lead')}>
      {isTypedAgain && (
        <Note family="turn" role="status">
          {t('signUp.password.again')}
        </Note>
      )}
      {/* so that the phone keeps the password under the right name */}
      <input className="unseen" tabIndex={-1} aria-hidden autoComplete="username" value={step.account.email} readOnly />
      <NewPasswordField value={password} faults={step.shown} onType={type} />
    </StepPage>
  );
}
