import { useAsk } from '@openvisit/live/useAsk.ts';
import { Field } from '@openvisit/ui/Field.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { FormPage } from '../../../page/FormPage.tsx';
import { TooManyNote } from '../components/TooManyNote.tsx';
import { ResetSent } from '../reset/ResetSent.tsx';
import { RequestPasswordResetMutation } from '../reset/resetPassword.ts';

/** Asks for a link to set a new password. */
export default function ForgotPasswordPage() {
  const t = useWords();
  const [login, setLogin] = useDraft('signIn.login', '');
  const { faults, attempt, at, show } = useFaults();
  const { act, answer, failure, busy } = useAsk(RequestPasswordResetMutation);
  const answered = answer?.requestPasswordReset;
  const missing = { id: 'login', message: t('field.login.missing') };

  async function submit() {
    if (!show(login.trim() ? [] : [missing])) return;
    const sent = await act({ input: { login: login.trim() } });
    if (sent?.requestPasswordReset.__typename === 'InvalidInput') show([missing]);
  }
  if (answered?.__typename === 'PasswordResetSent') return <ResetSent login={login} />;
  return (
    <FormPage
      title={t('reset.forgot')}
      lead={t('reset.forgotLead')}
      back={paths.signIn}
      faults={faults}
      attempt={attempt}
      failure={failure}
      refusal={answered?.__typename === 'TooManyAttempts' && <TooManyNote tryAgainAt={answered.tryAgainAt} />}
      action={t('reset.send')}
      busy={busy}
      onSubmit={submit}
    >
      <Field
        name="login"
        label={t('field.login')}
        problem={at('login')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onChange={event => setLogin(event.currentTarget.value)}
      />
    </FormPage>
  );
}
