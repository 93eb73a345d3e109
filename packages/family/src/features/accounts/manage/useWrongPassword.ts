import type { FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';

/** What a page that asks for the password again says above that box. */
export function useWrongPassword() {
  const t = useWords();
  return {
    missing: (password: string): FieldFault[] =>
      password ? [] : [{ id: 'password', message: t('field.password.missing') }],
    wrong: (): FieldFault[] => [{ id: 'password', message: t('account.password.wrong') }],
  };
}
