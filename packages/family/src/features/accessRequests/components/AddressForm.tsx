import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { faultsIn, faultsOf, type FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { AddressFields } from '../../accounts/components/AddressFields.tsx';
import { addressFields, addressInput, addressRules, emptyAddress } from '../../accounts/components/addressForm.ts';
import { useFaultWords } from '../../accounts/components/useFaultWords.ts';
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx';
import type { useProvideInfo } from './provideInfo.ts';

interface AddressFormProps {
  requestId: string;
  version: number;
  facilityName: string;
  /** Held by the page, which outlives this form: an answer can be lost after the address arrived. */
  provide: ReturnType<typeof useProvideInfo>;
}

/** Asks for the address. What is typed stays on this device until it was sent. */
export function AddressForm({ requestId, version, facilityName, provide }: AddressFormProps) {
  const t = useWords();
  const faultWords = useFaultWords();
  const [, navigate] = useLocation();
  const [typed, setTyped, forget] = useDraft(`address.${requestId}`, emptyAddress);
  const [attempt, setAttempt] = useState(0);
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const { act, answer, failure, busy } = provide;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setAttempt(attempt + 1);
    const known = faultsIn(typed, addressRules, faultWords);
    setFaults(known);
    if (known.length > 0) return;

    const sent = (await act({ input: { accessRequestId: requestId, version, address: addressInput(typed) } }))
      ?.provideInfo;
    if (sent?.__typename === 'InvalidInput') setFaults(faultsOf(sent.fields, addressFields, faultWords));
    if (sent?.__typename !== 'AccessRequest') return;
    forget();
    navigate(paths.accessRequest(requestId), { replace: true });
  }
  const send = (
    <Button type="submit" form="address" wide busy={busy}>
      {t('provide.send')}
    </Button>
  );
  return (
    <Page title={t('provide.title')} bar={{ action: send }}>
      <ErrorSummary problems={faults} attempt={attempt} />
      {failure && <FailureNote failure={failure} />}
      {answer && faults.length === 0 && <ChangedMeanwhile problem={answer.provideInfo} requestId={requestId} />}
      <Title lead={t('provide.lead', { facility: facilityName })}>{t('provide.title')}</Title>
      <form id="address" className="stack" noValidate onSubmit={submit}>
        <AddressFields typed={typed} faults={faults} onType={changed => setTyped({ ...typed, ...changed })} />
      </form>
    </Page>
  );
}
