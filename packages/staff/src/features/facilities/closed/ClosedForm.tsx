import { useAction } from '@openvisit/live/useAction.ts';
import { faultsOf } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { FormFrame } from '../forms/FormFrame.tsx';
import { useTimeWords } from '../forms/useTimeWords.ts';
import { useTypedForm } from '../forms/useTypedForm.ts';
import { HitVisits } from '../hits/HitVisits.tsx';
import { useHits } from '../hits/useHits.ts';
import { SaveBlackout, type ClosedFacility, type ClosedTime } from './closedAsks.ts';
import { ClosedFields } from './ClosedFields.tsx';
import { closedFaults, closedFields, closedPart, plannedClosed, typedClosed, type ClosedField } from './closedForm.ts';

interface Props {
  facility: ClosedFacility;
  /** The one to change; a new one without it. */
  closed?: ClosedTime | undefined;
  onSaved(): void;
  onLeave(): void;
}

/** No visits for some days or hours, at the whole facility, in one unit or on one terminal. It always ends. */
export function ClosedForm({ facility, closed, onSaved, onLeave }: Props) {
  const t = useWords();
  const words = useClosedWords();
  const { id: facilityId, timeZone } = facility;
  const form = useTypedForm(`closed.${facilityId}.${closed?.id ?? 'new'}`, {
    typed: typedClosed(closed, timeZone),
    version: closed?.version,
  });
  const hits = useHits(plannedClosed(form.typed, facilityId, timeZone));
  const { act, failure, busy } = useAction(SaveBlackout);

  async function save() {
    const part = closedPart(form.typed, timeZone);
    if (!form.faults.show(closedFaults(form.typed, timeZone, words)) || !part || !(await hits.wereTold())) return;
    const { reasonCode, officerNote } = form.typed;
    const which = closed && form.version ? { id: closed.id, version: form.version } : {};
    const input = { facilityId, ...part, reasonCode, officerNote: officerNote.trim() || null, ...which };
    const answer = (await act({ input }))?.answer;
    if (answer?.__typename === 'InvalidInput') form.faults.show(faultsOf(answer.fields, closedFields, words));
    if (answer?.__typename !== 'Blackout') return;
    form.giveUp();
    onSaved();
  }
  return (
    <FormFrame
      title={t(closed ? 'closed.changeTitle' : 'closed.add')}
      form={form}
      save={t('administration.settings.save')}
      busy={busy}
      failed={Boolean(failure)}
      onSave={() => void save()}
      onLeave={onLeave}
    >
      <ClosedFields facility={facility} typed={form.typed} problemAt={form.at} onType={form.type} />
      <HitVisits hits={hits} />
    </FormFrame>
  );
}

function useClosedWords() {
  const t = useWords();
  const timeWords = useTimeWords();
  return (field: ClosedField, code: string) =>
    field === 'housingUnitId' || field === 'terminalId' ? t(`closed.${field}.missing`) : timeWords(field, code);
}
