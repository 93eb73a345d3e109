import { faultsIn, type FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { isoDateOf } from '@openvisit/ui/forms/typedDate.ts';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { passwordFault } from '../components/passwordRule.ts';
import { accountFields, textRules, useFaultWords, type AccountField } from '../components/useFaultWords.ts';
import { isBirthday } from './age.ts';
import { emptyAccount, type TypedAccount } from './typedAccount.ts';
import { typedPassword } from './typedPassword.ts';

/** A box of the journey. */
export type SignUpField = AccountField | 'dateOfBirth';

/** Every box of the journey, to find the one that a refusal of the server is about. */
export const signUpFields: readonly SignUpField[] = ['dateOfBirth', ...accountFields];

/** What was typed so far, kept on this device, and everything that the server would refuse of it. */
export function useSignUp() {
  const t = useWords();
  const accountWords = useFaultWords();
  const [account, setAccount, forget] = useDraft('signUp', emptyAccount);
  const faultWords = (field: SignUpField, code: string) =>
    field === 'dateOfBirth' ? t('field.dateOfBirth.wrong') : accountWords(field, code);

  /** All that is left to fix or to fill in, in the order of the journey. */
  function faults(): FieldFault<SignUpField>[] {
    const born = isoDateOf(account.born);
    const ofPassword = passwordFault(typedPassword());
    return [
      ...(born && isBirthday(born, new Date()) ? [] : [faultOf('dateOfBirth', 'PATTERN')]),
      ...faultsIn(account, textRules, faultWords),
      ...(ofPassword ? [faultOf('password', ofPassword)] : []),
    ];
  }
  const faultOf = (id: SignUpField, code: string) => ({ id, message: faultWords(id, code) });
  const onType = (changed: Partial<TypedAccount>) => setAccount({ ...account, ...changed });
  return { account, onType, forget, faults, faultWords };
}
