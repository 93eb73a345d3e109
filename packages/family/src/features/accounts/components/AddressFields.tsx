import { Field } from '@openvisit/ui/Field.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { AddressField } from './addressForm.ts';
import { useBox, type TypedForm } from './useBox.ts';

/** The boxes of an address, as the phone's own memory can fill them. */
export function AddressFields(form: TypedForm<AddressField>) {
  const t = useWords();
  const box = useBox(form);

  return (
    <>
      <Field {...box('line1')} hint={t('field.line1.hint')} autoComplete="address-line1" />
      <Field {...box('line2')} hint={t('field.line2.hint')} autoComplete="address-line2" />
      <Field {...box('city')} autoComplete="address-level2" />
      <Field {...box('state')} hint={t('field.state.hint')} autoComplete="address-level1" autoCapitalize="characters" />
      <Field {...box('postalCode')} hint={t('field.postalCode.hint')} autoComplete="postal-code" inputMode="numeric" />
    </>
  );
}
