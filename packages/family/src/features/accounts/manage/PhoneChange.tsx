import { faultsIn, faultsOf } from '@openvisit/ui/forms/formRules.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { FormPage } from '../../../page/FormPage.tsx';
import { PhoneField } from '../components/PhoneField.tsx';
import { textRules, useFaultWords } from '../components/useFaultWords.ts';
import { useUpdateAccount } from './useUpdateAccount.ts';

/** The phone number as it is, to be changed. */
export function PhoneChange({ now }: { now: string }) {
  const t = useWords();
  const words = useFaultWords();
  const [typed, setTyped, forget] = useDraft('account.phone', { phone: now });
  const { faults, attempt, show } = useFaults();
  const { update, failure, busy } = useUpdateAccount();

  async function save() {
    if (!show(faultsIn(typed, { phone: textRules.phone }, words))) return;
    const refused = await update({ phone: typed.phone.trim() });
    if (refused && show(faultsOf(refused, ['phone'], words))) forget();
  }
  return (
    <FormPage
      title={t('account.phone.title')}
      lead={t('account.seen')}
      back={paths.account}
      faults={faults}
      attempt={attempt}
      failure={failure}
      action={t('account.save')}
      busy={busy}
      onSubmit={save}
    >
      <PhoneField typed={typed} faults={faults} onType={changed => setTyped({ ...typed, ...changed })} />
    </FormPage>
  );
}
