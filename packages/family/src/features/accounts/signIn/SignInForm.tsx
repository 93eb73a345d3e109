import { Field } from '@openvisit/ui/Field.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { FormPage } from '../../../page/FormPage.tsx';
import { CurrentPasswordField } from '../components/CurrentPasswordField.tsx';
import { WaitingCodeNote } from '../verification/WaitingCodeNote.tsx';
import { OtherWaysIn } from './OtherWaysIn.tsx';
import { SignInRefusal } from './SignInRefusal.tsx';
import { useSignIn } from './useSignIn.ts';

interface SignInFormProps {
  /** Whether one came for a page that asks for a sign-in. */
  wanted: boolean;
  /** The password fitted, and has to be replaced first. */
  onChangeNeeded(first: { login: string; password: string }): void;
  onSignedIn(): void;
}

/** User name or e-mail, and the password. The name is kept on this device until one is in; the password is not. */
export function SignInForm({ wanted, onChangeNeeded, onSignedIn }: SignInFormProps) {
  const t = useWords();
  const [login, setLogin] = useDraft('signIn.login', '');
  const [password, setPassword] = useState('');
  const { faults, attempt, at, show } = useFaults();
  const { signIn, refused, failure, busy } = useSignIn(onSignedIn);

  async function submit() {
    const missing = [
      ...(login.trim() ? [] : [{ id: 'login', message: t('field.login.missing') }]),
      ...(password ? [] : [{ id: 'password', message: t('field.password.missing') }]),
    ];
    if (!show(missing)) return;
    const sent = await signIn({ login: login.trim(), password });
    if (sent?.__typename === 'PasswordChangeNeeded') onChangeNeeded({ login: login.trim(), password });
    if (sent?.__typename === 'InvalidInput') show([{ id: 'login', message: t('signIn.refused') }]);
  }
  return (
    <FormPage
      title={t('signIn.title')}
      lead={t(wanted ? 'signIn.return' : 'signIn.lead')}
      faults={faults}
      attempt={attempt}
      failure={failure}
      refusal={
        <>
          <UnknownLink />
          <SignInRefusal refused={refused} />
        </>
      }
      action={t('signIn.title')}
      busy={busy}
      onSubmit={submit}
      after={<OtherWaysIn />}
    >
      <WaitingCodeNote />
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
      <CurrentPasswordField value={password} problem={at('password')} onType={setPassword} />
    </FormPage>
  );
}

/** A demo's link that does not work led here. */
function UnknownLink() {
  const t = useWords();
  if (new URLSearchParams(location.search).get('link') !== 'unknown') return null;
  return (
    <Note family="stop" icon="warning" role="alert">
      {t('signIn.unknownLink')}
    </Note>
  );
}
