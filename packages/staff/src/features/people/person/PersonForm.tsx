import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { Field } from '@openvisit/ui/Field.tsx';
import { faultsIn, type FaultWords, type TextRule } from '@openvisit/ui/forms/formRules.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type FormEvent } from 'react';
import { HitVisits } from '../../facilities/hits/HitVisits.tsx';
import { useHits } from '../../facilities/hits/useHits.ts';
import { useUnits } from '../list/useUnits.ts';
import { SavePerson, type Person } from '../personAsks.ts';
import { usePersonAction } from '../usePersonAction.ts';

interface Props {
  facilityId: string;
  /** The one to change; a new one without it. */
  person?: Person;
  /** It is saved, or given up. */
  onDone(): void;
}

type Box = 'personNumber' | 'givenName' | 'familyName' | 'dateOfBirth' | 'housingUnitId' | 'officerNote';
const boxes: readonly Box[] = [
  'givenName',
  'familyName',
  'personNumber',
  'dateOfBirth',
  'housingUnitId',
  'officerNote',
];
const rules: Record<Box, TextRule> = {
  ...inputRules.SaveIncarceratedPersonInput,
  dateOfBirth: { max: 10 },
  housingUnitId: { max: 40 },
};

/** Who somebody is and where they live; another unit moves them. */
export function PersonForm({ facilityId, person, onDone }: Props) {
  const t = useWords();
  const units = useUnits(facilityId) ?? [];
  const [typed, setTyped] = useState<Record<Box, string>>({
    personNumber: person?.personNumber ?? '',
    givenName: person?.givenName ?? '',
    familyName: person?.familyName ?? '',
    dateOfBirth: person?.dateOfBirth ?? '',
    housingUnitId: person?.housingUnit?.id ?? '',
    officerNote: person?.officerNote ?? '',
  });
  const [reviewVisits, setReviewVisits] = useState(person?.reviewVisits ?? false);
  const { faults, attempt, at, show } = useFaults();
  const saving = usePersonAction(SavePerson, onDone);
  const words: FaultWords<Box> = (field, code) =>
    code === 'REQUIRED'
      ? t(`people.missing.${field}`)
      : t(
          code === 'PATTERN'
            ? `people.pattern.${field === 'personNumber' ? 'personNumber' : 'name'}`
            : 'people.fault.OTHER',
        );

  const { housingUnitId } = typed;
  const moves = person && housingUnitId && housingUnitId !== person.housingUnit?.id;
  const hits = useHits(moves ? { person: { incarceratedPersonId: person.id, housingUnitId } } : undefined);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (saving.busy || !show(faultsIn(typed, rules, words)) || !(await hits.wereTold())) return;
    const place = person ? { id: person.id, version: person.version } : {};
    await saving.act({ facilityId, ...typed, reviewVisits, ...place });
  }
  const box = (field: Box) => ({
    name: field,
    label: t(`people.box.${field}`),
    value: typed[field],
    problem: at(field) ?? saving.at(field),
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  });
  return (
    <form className="typed-form" noValidate onSubmit={submit} aria-label={t(person ? 'people.change' : 'people.add')}>
      <ErrorSummary problems={faults.length > 0 ? faults : serverFaults(saving.at)} attempt={attempt} />
      {saving.trouble && (
        <Note family="stop" icon="warning" role="alert">
          {saving.trouble}
        </Note>
      )}
      <div className="pairs">
        <Field {...box('givenName')} />
        <Field {...box('familyName')} />
      </div>
      <div className="pairs">
        <Field {...box('personNumber')} />
        <Field {...box('dateOfBirth')} type="date" />
      </div>
      <Select
        {...box('housingUnitId')}
        hint={t('people.unitHint')}
        options={[
          { value: '', label: t('people.chooseUnit') },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <fieldset className="ticks">
        <legend className="unseen">{t('people.visits')}</legend>
        <Tick checked={reviewVisits} onChange={event => setReviewVisits(event.target.checked)}>
          {t('people.reviewVisits')}
        </Tick>
      </fieldset>
      <TextArea {...box('officerNote')} rows={3} hint={t('people.noteHint')} />
      {moves && <HitVisits hits={hits} />}
      <p className="foot">
        <Button type="submit" busy={saving.busy}>
          {t('people.save')}
        </Button>
        <Button kind="second" onClick={onDone}>
          {t('people.cancel')}
        </Button>
      </p>
    </form>
  );
}

const serverFaults = (at: (path: string) => string | undefined) =>
  boxes.flatMap(id => {
    const message = at(id);
    return message ? [{ id, message }] : [];
  });
