import { useAction } from '@openvisit/live/useAction.ts';
import { faultsOf, type FaultWords } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { FormFrame } from '../forms/FormFrame.tsx';
import { useTypedForm } from '../forms/useTypedForm.ts';
import { HitVisits } from '../hits/HitVisits.tsx';
import { useHits } from '../hits/useHits.ts';
import { SaveTerminal } from './placeAsks.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { placeFaults, placeFields, placeRules, plannedPlace, typedPlace, type PlaceField } from './placeForm.ts';
import type { Place, PlacesFacility } from './placesQuery.ts';

interface Props {
  facility: PlacesFacility;
  /** The one to change; a new one without it. */
  place?: Place | undefined;
  onSaved(): void;
  onLeave(): void;
}

/** A terminal or a booth: its name, what it is, for which visits, and whose people attend there. */
export function PlaceForm({ facility, place, onSaved, onLeave }: Props) {
  const t = useWords();
  const words = usePlaceWords();
  const form = useTypedForm(`terminal.${facility.id}.${place?.id ?? 'new'}`, {
    typed: typedPlace(place),
    version: place?.version,
  });
  const hits = useHits(plannedPlace(form.typed, place));
  const { act, failure, busy } = useAction(SaveTerminal);

  async function save() {
    const { name, officerNote, ...others } = form.typed;
    if (!form.faults.show(placeFaults(form.typed, words)) || !(await hits.wereTold())) return;
    const written = { ...others, name: name.trim(), officerNote: officerNote.trim() || null };
    const which = place && form.version ? { id: place.id, version: form.version } : {};
    const answer = (await act({ input: { facilityId: facility.id, ...written, ...which } }))?.answer;
    if (answer?.__typename === 'InvalidInput') form.faults.show(faultsOf(answer.fields, placeFields, words));
    if (answer?.__typename !== 'Terminal') return;
    form.giveUp();
    onSaved();
  }
  return (
    <FormFrame
      title={place ? t('places.changeWhich', { name: place.name }) : t('places.add')}
      form={form}
      save={t('administration.settings.save')}
      busy={busy}
      failed={Boolean(failure)}
      onSave={() => void save()}
      onLeave={onLeave}
    >
      <PlaceFields typed={form.typed} units={facility.housingUnits} problemAt={form.at} onType={form.type} />
      {place && <HitVisits hits={hits} />}
    </FormFrame>
  );
}

function usePlaceWords(): FaultWords<PlaceField> {
  const t = useWords();
  return (field, code) => {
    if (field === 'kinds') return t('form.kinds.missing');
    if (code === 'TAKEN') return t('places.name.taken');
    if (code === 'TOO_LONG') return t('administration.tooLong', { max: placeRules[field as 'name'].max });
    return t(field === 'name' ? 'places.name.missing' : 'form.hidden');
  };
}
