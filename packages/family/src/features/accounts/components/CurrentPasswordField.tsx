import { PasswordField } from '@openvisit/ui/forms/PasswordField.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

interface CurrentPasswordFieldProps {
  hint?: string;
  value: string;
  problem: string | undefined;
  onType(password: string): void;
}

/** The password that one has. */
export function CurrentPasswordField({ hint, value, problem, onType }: CurrentPasswordFieldProps) {
  const t = useWords();
  return (
    <PasswordField
      name="password"
      label={t('field.password')}
      hint={hint}
      problem={problem}
      autoComplete="current-password"
      value={value}
      onChange={event => onType(event.currentTarget.value)}
    />
  );
}
