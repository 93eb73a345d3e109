import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import type { FaultWords, TextRule } from '@openvisit/ui/forms/formRules.ts';
import { useWords, type Translate } from '@openvisit/ui/words.tsx';
import { useCallback } from 'react';
import { addressFields, addressRules, type AddressField } from './addressForm.ts';
import { passwordRule } from './passwordRule.ts';

type TextField = AddressField | 'givenName' | 'familyName' | 'email' | 'phone';

/** Every box that forms of an account have. */
export type AccountField = TextField | 'login' | 'password' | 'newPassword';

const { givenName, familyName, email, phone } = inputRules.SignUpInput;
export const textRules: Record<TextField, TextRule> = { givenName, familyName, ...addressRules, email, phone };
export const accountFields: readonly AccountField[] = [
  'givenName',
  'familyName',
  ...addressFields,
  'email',
  'phone',
  'login',
  'password',
  'newPassword',
];

/** What is the matter with a box, in a sentence; the server's codes and ours are the same. */
export function useFaultWords(): FaultWords<AccountField> {
  const t = useWords();
  return useCallback((field, code) => wordsFor(field, code, t), [t]);
}

function wordsFor(field: AccountField, code: string, t: Translate): string {
  if (field === 'newPassword' || (field === 'password' && code !== 'REQUIRED')) return passwordWords(code, t);
  if (field === 'password' || field === 'login') return t(`field.${field}.missing`);
  if (code === 'REQUIRED') return t(`field.${field}.missing`);
  if (code === 'TOO_LONG') return t(`field.${field}.tooLong`, { max: textRules[field].max });
  if (code === 'UNCHANGED') return t('field.email.same');
  return t(`field.${field}.wrong`);
}

function passwordWords(code: string, t: Translate): string {
  if (code === 'REQUIRED') return t('field.newPassword.missing');
  if (code === 'TOO_SHORT') return t('field.newPassword.tooShort', { min: passwordRule.min });
  if (code === 'TOO_LONG') return t('field.newPassword.tooLong', { max: passwordRule.max });
  if (code === 'UNCHANGED') return t('field.newPassword.same');
  return t('field.newPassword.easy');
}
