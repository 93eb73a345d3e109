import { Field } from '@openvisit/ui/Field.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { AddressField, FieldFault, TypedAddress } from './addressForm.ts';

interface AddressFieldsProps {
  typed: TypedAddress;
  faults: readonly FieldFault[];
  onType(typed: TypedAddress): void;
}

/** The boxes of an address, as the phone's own memory can fill them. */
export function AddressFields({ typed, faults, onType }: AddressFieldsProps) {
  const t = useWords();
  const box = (name: AddressField, autoComplete: string) => ({
    name,
    autoComplete,
    label: t(`provide.${name}`),
    value: typed[name],
    problem: faults.find(({ id }) => id === name)?.message,
    onChange: (event: { currentTarget: HTMLInputElement }) => onType({ ...typed, [name]: event.currentTarget.value }),
  });

  return (
    <>
      <Field {...box('line1', 'address-line1')} hint={t('provide.line1.hint')} />
      <Field {...box('line2', 'address-line2')} hint={t('provide.line2.hint')} />
      <Field {...box('city', 'address-level2')} />
      <Field {...box('state', 'address-level1')} hint={t('provide.state.hint')} autoCapitalize="characters" />
      <Field {...box('postalCode', 'postal-code')} hint={t('provide.postalCode.hint')} inputMode="numeric" />
    </>
  );
}
