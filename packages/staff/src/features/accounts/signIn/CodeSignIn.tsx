import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { Field } from '@openvisit/ui/Field.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type FormEvent } from 'react';
import { codeFaults } from '../proof/codeFaults.ts';
import { CodeFields } from '../proof/CodeFields.tsx';

interface Props {
  busy: boolean;
  onSignIn(typed: { login: string; password: string; code: string }): void;
}

/** The other way in: name, password and a code, looked at together. */
export function CodeSignIn({ busy, onSignIn }: Props) {
  const t = useWords();
  const [login, setLogin] = useState('');
  const [typed, setTyped] = useState({ password: '', code: '' });
  const { faults, attempt, at, show } = useFaults();

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing = login.trim() ? [] : [{ id: 'login', message: t('signIn.login.missing') }];
    if (busy || !show([...missing, ...codeFaults(typed, t)])) return;
    onSignIn({ login: login.trim(), password: typed.password, code: typed.code.trim() });
  }
  return (
    <form className="proof" noValidate onSubmit={submit}>
      <ErrorSummary problems={faults} attempt={attempt} />
      <Field
        name="login"
        label={t('signIn.login')}
        problem={at('login')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onChange={event => setLogin(event.currentTarget.value)}
      />
      <CodeFields typed={typed} problemAt={at} onType={setTyped} />
      <Button type="submit" kind="second" wide busy={busy}>
        {t('signIn.do')}
      </Button>
    </form>
  );
}
