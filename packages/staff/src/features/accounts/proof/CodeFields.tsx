import { Field } from '@openvisit/ui/Field.tsx';
import { PasswordField } from '@openvisit/ui/forms/PasswordField.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

export interface TypedCode {
  password: string;
  code: string;
}

/** The boxes, by their ids: they may stand in front of a page that has a password of its own. */
export type CodeField = 'proofPassword' | 'proofCode';

interface Props {
  typed: TypedCode;
  problemAt(id: CodeField): string | undefined;
  onType(typed: TypedCode): void;
}

/** The password, and a code of the authenticator app or one of the recovery codes. */
export function CodeFields({ typed, problemAt, onType }: Props) {
  const t = useWords();
  return (
    <>
      <PasswordField
        name="proofPassword"
        label={t('proof.password')}
        problem={problemAt('proofPassword')}
        autoComplete="current-password"
        value={typed.password}
        onChange={event => onType({ ...typed, password: event.currentTarget.value })}
      />
      <Field
        name="proofCode"
        label={t('proof.code')}
        hint={t('proof.code.hint')}
        problem={problemAt('proofCode')}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        value={typed.code}
        onChange={event => onType({ ...typed, code: event.currentTarget.value })}
      />
    </>
  );
}
