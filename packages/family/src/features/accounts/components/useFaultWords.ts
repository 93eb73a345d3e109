import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import type { FaultWords, TextRule } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useCallback } from 'react';
import { addressFields, type AddressField } from './addressForm.ts';

/** Every box of text that an account has. */
export type AccountField = AddressField;

export const accountFields: readonly AccountField[] = [...addressFields];
const rules: Partial<Record<AccountField, TextRule>> = inputRules.AddressInput;

/** What is the matter with a box, in a sentence; the server's codes and ours are the same. */
export function useFaultWords(): FaultWords<AccountField> {
  const t = useWords();
  return useCallback(
    (field, code) => {
      if (code === 'REQUIRED') return t(`field.${field}.missing`);
      if (code === 'TOO_LONG') return t(`field.${field}.tooLong`, { max: rules[field]?.max ?? 0 });
      return t(`field.${field}.wrong`);
    },
    [t],
  );
}
