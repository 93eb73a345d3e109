import { faultsOf } from '@openvisit/ui/forms/formRules.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { FormPage } from '../../../page/FormPage.tsx';
import { NewPasswordField } from '../components/NewPasswordField.tsx';
import { passwordFault } from '../components/passwordRule.ts';
import { useFaultWords } from '../components/useFaultWords.ts';
import { SignInRefusal } from './SignInRefusal.tsx';
import { useSignIn } from './useSignIn.ts';

interface FirstPasswordProps {
  login: string;
  /** The one of the front desk's slip: it fitted, and works once. */
  password: string;
  onSignedIn(): void;
}

/** In place of the slip's password one chooses an own one, and is in. */
export function FirstPassword({ login, password, onSignedIn }: FirstPasswordProps) {
  const t = useWords();
  const words = useFaultWords();
  const [newPassword, setNewPassword] = useState('');
  const { faults, attempt, show } = useFaults();
  const { signIn, refused, failure, busy } = useSignIn(onSignedIn);

  async function submit() {
    const code = passwordFault(newPassword);
    if (!show(code ? [{ id: 'newPassword', message: words('newPassword', code) }] : [])) return;
    const sent = await signIn({ login, password, newPassword });
    if (sent?.__typename === 'InvalidInput') show(faultsOf(sent.fields, ['newPassword'], words));
  }
  return (
    <FormPage
      title={t('firstPassword.title')}
      lead={t('firstPassword.lead')}
      faults={faults}
      attempt={attempt}
      failure={failure}
      refusal={<SignInRefusal refused={refused} />}
      action={t('firstPassword.do')}
      busy={busy}
      onSubmit={submit}
    >
      <input className="unseen" tabIndex={-1} aria-hidden autoComplete="username" value={login} readOnly />
      <NewPasswordField name="newPassword" value={newPassword} faults={faults} onType={setNewPassword} />
    </FormPage>
  );
}
