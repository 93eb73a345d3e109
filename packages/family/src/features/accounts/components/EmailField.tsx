import { Field } from '@openvisit/ui/Field.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useBox, type TypedForm } from './useBox.ts';

/** An e-mail address, as phones like to type it. */
export function EmailField(form: TypedForm<'email'>) {
  const t = useWords();
  const box = useBox(form);
  return (
    <Field
      {...box('email')}
      hint={t('field.email.hint')}
      type="email"
      autoComplete="email"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
    />
  );
}
