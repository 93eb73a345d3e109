import type { FieldFault } from '@openvisit/ui/forms/formRules.ts';
import type { useWords } from '@openvisit/ui/words.tsx';
import type { CodeField, TypedCode } from './CodeFields.tsx';

/** What is missing before anything is sent. */
export function codeFaults({ password, code }: TypedCode, t: ReturnType<typeof useWords>): FieldFault<CodeField>[] {
  return [
    ...(password ? [] : [{ id: 'proofPassword' as const, message: t('proof.password.missing') }]),
    ...(code.trim() ? [] : [{ id: 'proofCode' as const, message: t('proof.code.missing') }]),
  ];
}
