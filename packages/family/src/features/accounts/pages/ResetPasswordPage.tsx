import { useAsk } from '@openvisit/live/useAsk.ts';
import { faultsOf } from '@openvisit/ui/forms/formRules.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { FormPage } from '../../../page/FormPage.tsx';
import { tokenInAddress } from '../../../page/tokenInAddress.ts';
import { NewPasswordField } from '../components/NewPasswordField.tsx';
import { passwordFault } from '../components/passwordRule.ts';
import { TooManyNote } from '../components/TooManyNote.tsx';
import { useFaultWords } from '../components/useFaultWords.ts';
import { LinkOver } from '../reset/LinkOver.tsx';
import { PasswordSet } from '../reset/PasswordSet.tsx';
import { ResetPasswordMutation } from '../reset/resetPassword.ts';

/** Where the mail's link leads: a new password, and the user name to sign in with. */
export default function ResetPasswordPage() {
  const t = useWords();
  const words = useFaultWords();
  const [token] = useState(tokenInAddress);
  const [password, setPassword] = useState('');
  const { faults, attempt, show } = useFaults();
  const { act, answer, failure, busy } = useAsk(ResetPasswordMutation);
  const answered = answer?.resetPassword;

  async function submit() {
    const code = passwordFault(password);
    if (!show(code ? [{ id: 'password', message: words('newPassword', code) }] : [])) return;
    const sent = (await act({ input: { token: token ?? '', password } }))?.resetPassword;
    if (sent?.__typename === 'InvalidInput') show(faultsOf(sent.fields, ['password'], words));
  }
  if (answered?.__typename === 'PasswordChanged') return <PasswordSet userName={answered.userName} />;
  if (!token || answered?.__typename === 'LinkExpired') return <LinkOver />;
  return (
    <FormPage
      title={t('reset.title')}
      lead={t('reset.lead')}
      faults={faults}
      attempt={attempt}
      failure={failure}
      refusal={answered?.__typename === 'TooManyAttempts' && <TooManyNote tryAgainAt={answered.tryAgainAt} />}
      action={t('reset.do')}
      busy={busy}
      onSubmit={submit}
    >
      <NewPasswordField value={password} faults={faults} onType={setPassword} />
    </FormPage>
  );
}
