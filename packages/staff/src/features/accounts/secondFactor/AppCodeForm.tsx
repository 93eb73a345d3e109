import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { Field } from '@openvisit/ui/Field.tsx';
import { faultsOf, type FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { PasswordField } from '@openvisit/ui/forms/PasswordField.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type FormEvent } from 'react';
import { passwordFault, passwordRule } from './passwordRule.ts';

interface Typed {
  password: string;
  code: string;
}

/** What the server would not take, box by box. */
type Faults = readonly { path: string; code: string }[];

interface Props {
  busy: boolean;
  /** @returns what is to be fixed */
  onSend(typed: Typed): Promise<Faults>;
}

/** A password of one's own, and the code that the app shows now. */
export function AppCodeForm({ busy, onSend }: Props) {
  const t = useWords();
  const words = useAppCodeWords();
  const [typed, setTyped] = useState<Typed>({ password: '', code: '' });
  const { faults, attempt, at, show } = useFaults();
  const change = (own: Partial<Typed>) => setTyped({ ...typed, ...own });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || !show(missingIn(typed, words))) return;
    show(faultsOf(await onSend({ ...typed, code: typed.code.replaceAll(' ', '') }), ['password', 'code'], words));
  }
  return (
    <form className="proof" noValidate onSubmit={submit}>
      <ErrorSummary problems={faults} attempt={attempt} />
      <PasswordField
        name="password"
        label={t('authenticator.password')}
        hint={t('authenticator.password.hint', { min: passwordRule.min })}
        problem={at('password')}
        autoComplete="new-password"
        atLeast={passwordRule.min}
        value={typed.password}
        onChange={event => change({ password: event.currentTarget.value })}
      />
      <Field
        name="code"
        label={t('authenticator.code')}
        hint={t('authenticator.code.hint')}
        problem={at('code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={typed.code}
        onChange={event => change({ code: event.currentTarget.value })}
      />
      <Button type="submit" busy={busy}>
        {t('authenticator.add')}
      </Button>
    </form>
  );
}

type Words = ReturnType<typeof useAppCodeWords>;

function missingIn({ password, code }: Typed, words: Words): FieldFault<keyof Typed>[] {
  const wrong = passwordFault(password);
  return [
    ...(wrong ? [{ id: 'password' as const, message: words('password', wrong) }] : []),
    ...(code.trim() ? [] : [{ id: 'code' as const, message: words('code', 'REQUIRED') }]),
  ];
}

function useAppCodeWords() {
  const t = useWords();
  return (field: keyof Typed, code: string) => {
    if (field === 'code') return t('authenticator.code.missing');
    if (code === 'REQUIRED') return t('authenticator.password.missing');
    if (code === 'TOO_SHORT') return t('authenticator.password.short', { min: passwordRule.min });
    if (code === 'TOO_LONG') return t('authenticator.password.long', { max: passwordRule.max });
    return t('authenticator.password.easy');
  };
}
