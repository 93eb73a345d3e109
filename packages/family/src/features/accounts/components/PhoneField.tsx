import { Field } from '@openvisit/ui/Field.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useBox, type TypedForm } from './useBox.ts';

/** A phone number, from anywhere. */
export function PhoneField(form: TypedForm<'phone'>) {
  const t = useWords();
  const box = useBox(form);
  return <Field {...box('phone')} hint={t('field.phone.hint')} type="tel" autoComplete="tel" inputMode="tel" />;
}
