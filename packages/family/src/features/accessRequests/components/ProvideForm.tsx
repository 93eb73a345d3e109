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
import { AskedPictures } from './AskedPictures.tsx';
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx';
import { askedPictures, providePicturePath, type AskedRequest } from './providePieces.ts';
import type { useProvideInfo } from './provideInfo.ts';

interface ProvideFormProps {
  request: AskedRequest;
  /** Held by the page, which outlives this form: an answer can be lost after what was asked for arrived. */
  provide: ReturnType<typeof useProvideInfo>;
}

/** All that the facility asked for, to be sent at once: pictures as tasks, an address to type. What is typed stays on this device. */
export function ProvideForm({ request, provide }: ProvideFormProps) {
  const t = useWords();
  const faultWords = useFaultWords();
  const [, navigate] = useLocation();
  const [typed, setTyped, forget] = useDraft(`address.${request.id}`, emptyAddress);
  const [attempt, setAttempt] = useState(0);
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const { act, answer, failure, busy } = provide;

  const pictures = askedPictures(request);
  const next = pictures.find(({ isThere }) => !isThere)?.piece;
  const asksAddress = request.neededPieces.includes('ADDRESS');
  const values = { facility: request.facility.name };

  async function submit(event: FormEvent) {
    event.preventDefault();
    setAttempt(attempt + 1);
    const known = asksAddress ? faultsIn(typed, addressRules, faultWords) : [];
    setFaults(known);
    if (known.length > 0 || next) return;

    const address = asksAddress && { address: addressInput(typed) };
    const input = { accessRequestId: request.id, version: request.version, ...address };
    const sent = (await act({ input }))?.provideInfo;
    if (sent?.__typename === 'InvalidInput') setFaults(faultsOf(sent.fields, addressFields, faultWords));
    if (sent?.__typename !== 'AccessRequest') return;
    forget();
    navigate(paths.accessRequest(request.id), { replace: true });
  }
  const action = next ? (
    <Button href={providePicturePath(request.id, next)} icon="camera" wide>
      {t('provide.pieces.next', { task: t(`piece.${next}`) })}
    </Button>
  ) : (
    <Button type="submit" form="provide" wide busy={busy}>
      {pictures.length === 0 ? t('provide.send') : t('provide.pieces.send', values)}
    </Button>
  );
  const title = t(pictures.length === 0 ? 'provide.title' : 'provide.pieces.title');
  return (
    <Page title={title} bar={{ note: !next && pictures.length > 0 && t('provide.pieces.ready'), action }}>
      <ErrorSummary problems={faults} attempt={attempt} />
      {failure && <FailureNote failure={failure} />}
      {answer && faults.length === 0 && <ChangedMeanwhile problem={answer.provideInfo} requestId={request.id} />}
      <Title lead={t(pictures.length === 0 ? 'provide.lead' : 'provide.pieces.lead', values)}>{title}</Title>
      {pictures.length > 0 && (
        <section>
          <h2>{t('request.NEEDS_INFO.needed')}</h2>
          <AskedPictures requestId={request.id} pictures={pictures} />
        </section>
      )}
      <form id="provide" className="stack" noValidate onSubmit={submit}>
        {asksAddress && pictures.length > 0 && <h2>{t('piece.ADDRESS')}</h2>}
        {asksAddress && (
          <AddressFields typed={typed} faults={faults} onType={changed => setTyped({ ...typed, ...changed })} />
        )}
      </form>
    </Page>
  );
}
