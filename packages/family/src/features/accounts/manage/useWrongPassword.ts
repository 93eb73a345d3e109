import { faultsOf, type FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { type AccountField, useFaultWords } from '../components/useFaultWords.ts';

interface Answered {
  __typename: string;
  fields?: readonly { path: string; code: string }[];
}

/** What a page that asks for the password again says above its boxes. */
export function useWrongPassword() {
  const t = useWords();
  const words = useFaultWords();
  return {
    missing: (password: string): FieldFault[] =>
      password ? [] : [{ id: 'password', message: t('field.password.missing') }],
    /** What the server refused of these boxes; nothing where it refused none. */
    refused(answered: Answered | undefined, boxes: readonly AccountField[]): FieldFault[] | undefined {
      if (answered?.__typename === 'PasswordWrong') return [{ id: 'password', message: t('account.password.wrong') }];
      return answered?.__typename === 'InvalidInput' ? faultsOf(answered.fields ?? [], boxes, words) : undefined;
    },
  };
}
