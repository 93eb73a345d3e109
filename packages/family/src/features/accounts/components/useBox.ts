import { faultAt, type FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import type { AccountField } from './useFaultWords.ts';

export interface TypedForm<Field extends string> {
  typed: Readonly<Record<Field, string>>;
  faults: readonly FieldFault[];
  onType(changed: Partial<Record<Field, string>>): void;
}

/** What every box of a form has in common: its name, its words, what was typed, what is wrong with it. */
export function useBox<Field extends AccountField>({ typed, faults, onType }: TypedForm<Field>) {
  const t = useWords();
  return (name: Field) => ({
    name,
    label: t(`field.${name}`),
    value: typed[name],
    problem: faultAt(faults, name),
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      onType({ [name]: event.currentTarget.value } as Partial<Record<Field, string>>),
  });
}
