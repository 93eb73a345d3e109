import type { ChangeAddressPageQuery } from '@openvisit/schema/family/graphql.ts';
import { faultsIn, faultsOf } from '@openvisit/ui/forms/formRules.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { FormPage } from '../../../page/FormPage.tsx';
import { AddressFields } from '../components/AddressFields.tsx';
import { addressFields, addressInput, addressRules, emptyAddress } from '../components/addressForm.ts';
import { useFaultWords } from '../components/useFaultWords.ts';
import { useUpdateAccount } from './useUpdateAccount.ts';

type Address = Extract<ChangeAddressPageQuery['viewer'], { __typename: 'HomeUser' }>['address'];

/** The address as it is, to be changed. */
export function AddressChange({ now }: { now: Address }) {
  const t = useWords();
  const words = useFaultWords();
  const [typed, setTyped, forget] = useDraft('account.address', { ...emptyAddress, ...now, line2: now?.line2 ?? '' });
  const { faults, attempt, show } = useFaults();
  const { update, failure, busy } = useUpdateAccount();

  async function save() {
    if (!show(faultsIn(typed, addressRules, words))) return;
    const refused = await update({ address: addressInput(typed) });
    if (refused && show(faultsOf(refused, addressFields, words))) forget();
  }
  return (
    <FormPage
      title={t('account.address.title')}
      lead={t('account.seen')}
      back={paths.account}
      faults={faults}
      attempt={attempt}
      failure={failure}
      action={t('account.save')}
      busy={busy}
      onSubmit={save}
    >
      <AddressFields typed={typed} faults={faults} onType={changed => setTyped({ ...typed, ...changed })} />
    </FormPage>
  );
}
