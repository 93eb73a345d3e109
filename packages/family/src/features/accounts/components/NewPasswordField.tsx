import { PasswordField } from '@openvisit/ui/forms/PasswordField.tsx';
import { faultAt, type FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { passwordRule } from './passwordRule.ts';

interface NewPasswordFieldProps {
  name?: 'password' | 'newPassword';
  value: string;
  faults: readonly FieldFault[];
  onType(password: string): void;
}

/** A new password: long, and otherwise as one likes. */
export function NewPasswordField({ name = 'password', value, faults, onType }: NewPasswordFieldProps) {
  const t = useWords();
  return (
    <PasswordField
      name={name}
      label={t('field.newPassword')}
      hint={t('field.newPassword.hint', { min: passwordRule.min })}
      problem={faultAt(faults, name)}
      autoComplete="new-password"
      atLeast={passwordRule.min}
      value={value}
      onChange={event => onType(event.currentTarget.value)}
    />
  );
}
