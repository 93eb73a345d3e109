import { useAction } from '@openvisit/live/useAction.ts';
import { faultsOf } from '@openvisit/ui/forms/formRules.ts';
import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { FormFrame } from '../forms/FormFrame.tsx';
import { MomentFields } from '../forms/MomentFields.tsx';
import { ReasonSelect } from '../forms/ReasonSelect.tsx';
import { useTimeWords } from '../forms/useTimeWords.ts';
import { useTypedForm } from '../forms/useTypedForm.ts';
import { useVisitReasons } from '../forms/useVisitReasons.ts';
import { HitVisits } from '../hits/HitVisits.tsx';
import { useHits } from '../hits/useHits.ts';
import { blockFaults, blockFields, blockTimes, emptyBlock, plannedBlock } from './blockForm.ts';
import { BlockTerminal } from './placeAsks.ts';
import type { Place, PlacesFacility } from './placesQuery.ts';

interface Props {
  facility: PlacesFacility;
  place: Place;
  onSaved(): void;
  onLeave(): void;
}

/** Keeps one place free from one moment to another. It opens again by itself. */
export function BlockForm({ facility: { id, timeZone }, place, onSaved, onLeave }: Props) {
  const t = useWords();
  const words = useTimeWords();
  const reasons = useVisitReasons(id);
  const form = useTypedForm(`block.${place.id}`, { typed: emptyBlock, version: undefined });
  const hits = useHits(plannedBlock(form.typed, place.id, timeZone));
  const { act, failure, busy } = useAction(BlockTerminal);
  const { typed } = form;

  async function save() {
    const times = blockTimes(typed, timeZone);
    if (!form.faults.show(blockFaults(typed, timeZone, words)) || !times || !(await hits.wereTold())) return;
    const { reasonCode } = typed;
    const input = { terminalId: place.id, ...times, reasonCode, officerNote: typed.officerNote.trim() || null };
    const answer = (await act({ input }))?.answer;
    if (answer?.__typename === 'InvalidInput') form.faults.show(faultsOf(answer.fields, blockFields, words));
    if (answer?.__typename !== 'Terminal') return;
    form.giveUp();
    onSaved();
  }
  return (
    <FormFrame
      title={t('places.blockWhich', { name: place.name })}
      form={form}
      save={t('places.block')}
      busy={busy}
      failed={Boolean(failure)}
      onSave={() => void save()}
      onLeave={onLeave}
    >
      <div className="pairs">
        <MomentFields
          name="startsAt"
          legend={t('form.startsAt')}
          value={typed.from}
          problem={form.at('startsAt')}
          onChange={from => form.type({ from })}
        />
        <MomentFields
          name="endsAt"
          legend={t('form.endsAt')}
          value={typed.to}
          problem={form.at('endsAt')}
          onChange={to => form.type({ to })}
        />
      </div>
      <ReasonSelect
        reasons={reasons}
        value={typed.reasonCode}
        problem={form.at('reasonCode')}
        onChange={reasonCode => form.type({ reasonCode })}
      />
      <TextArea
        name="officerNote"
        label={t('form.officerNote')}
        rows={2}
        value={typed.officerNote}
        problem={form.at('officerNote')}
        onChange={event => form.type({ officerNote: event.currentTarget.value })}
      />
      <HitVisits hits={hits} />
    </FormFrame>
  );
}
