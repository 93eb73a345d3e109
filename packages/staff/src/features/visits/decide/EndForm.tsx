import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { faultsOf } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import type { FormEvent } from 'react';
import { useTypedForm } from '../../facilities/forms/useTypedForm.ts';
import { useVisitReasons } from '../../facilities/forms/useVisitReasons.ts';
import type { Visit } from '../page/visitQuery.ts';
import { EndFields } from './EndFields.tsx';
import { emptyEnd, endFaults, endFields, endLengths, type EndField } from './endForm.ts';
import { RefusedNote } from './RefusedNote.tsx';
import { useEndVisit } from './useEndVisit.ts';
import { VisitLetter } from './VisitLetter.tsx';

interface Props {
  visit: Visit;
  action: 'DECLINE' | 'CANCEL';
  onDone(): void;
}

/** Declines or cancels a visit: with reasons, and with the words that the family reads. */
export function EndForm({ visit, action, onDone }: Props) {
  const t = useWords();
  const words = useEndWords();
  const reasons = useVisitReasons(visit.facility.id);
  const form = useTypedForm(`visit.${action}.${visit.id}`, { typed: emptyEnd, version: undefined });
  const { send, answer, failed, busy } = useEndVisit(action);
  const { typed } = form;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || !form.faults.show(endFaults(typed, reasons, words))) return;
    const answered = await send(visit, typed);
    if (answered?.__typename === 'InvalidInput') form.faults.show(faultsOf(answered.fields, endFields, words));
    if (answered?.__typename !== 'Visit') return;
    form.giveUp();
    onDone();
  }
  return (
    <form className="visit-form" noValidate onSubmit={event => void submit(event)}>
      <ErrorSummary problems={form.faults.faults} attempt={form.faults.attempt} />
      <RefusedNote visit={visit} failed={failed} answer={answer} />
      <EndFields visit={visit} reasons={reasons} typed={typed} problemAt={form.at} onType={form.type} />
      <VisitLetter
        visit={visit}
        status={action === 'DECLINE' ? 'DECLINED' : 'CANCELLED'}
        reasons={reasons.filter(({ code }) => typed.reasonCodes.includes(code))}
        message={typed.publicMessage.trim()}
      />
      <Button type="submit" kind="stop" busy={busy}>
        {t(`visit.send.${action}`)}
      </Button>
    </form>
  );
}

function useEndWords() {
  const t = useWords();
  return (field: EndField, code: string) => {
    if (field === 'reasonCodes') return t('visit.reasons.missing');
    if (code === 'TOO_LONG') return t('administration.tooLong', { max: endLengths[field] });
    return t(code === 'REQUIRED' ? 'visit.officerNote.missing' : 'form.hidden');
  };
}
