import { useAction } from '@openvisit/live/useAction.ts';
import { Field } from '@openvisit/ui/Field.tsx';
import { faultsIn, faultsOf, type FaultWords } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { FormFrame } from '../forms/FormFrame.tsx';
import { useTypedForm } from '../forms/useTypedForm.ts';
import { SaveHousingUnit, type HousingUnit } from './unitAsks.ts';

interface Props {
  facilityId: string;
  /** The one to change; a new one without it. */
  unit?: HousingUnit | undefined;
  onSaved(): void;
  onLeave(): void;
}

const rules = { name: { max: 60 } };

/** The name of a housing unit. It changes nothing for the visits of those who live there. */
export function UnitForm({ facilityId, unit, onSaved, onLeave }: Props) {
  const t = useWords();
  const form = useTypedForm(`unit.${facilityId}.${unit?.id ?? 'new'}`, {
    typed: { name: unit?.name ?? '' },
    version: unit?.version,
  });
  const { act, failure, busy } = useAction(SaveHousingUnit);
  const words: FaultWords<'name'> = (_, code) => {
    if (code === 'TOO_LONG') return t('administration.tooLong', { max: rules.name.max });
    return t(code === 'TAKEN' ? 'units.name.taken' : 'units.name.missing');
  };

  async function save() {
    if (!form.faults.show(faultsIn(form.typed, rules, words))) return;
    const which = unit && form.version ? { id: unit.id, version: form.version } : {};
    const answer = (await act({ input: { facilityId, name: form.typed.name.trim(), ...which } }))?.answer;
    if (answer?.__typename === 'InvalidInput') form.faults.show(faultsOf(answer.fields, ['name'], words));
    if (answer?.__typename !== 'HousingUnit') return;
    form.giveUp();
    onSaved();
  }
  return (
    <FormFrame
      title={unit ? t('units.changeWhich', { name: unit.name }) : t('units.add')}
      form={form}
      save={t('administration.settings.save')}
      busy={busy}
      failed={Boolean(failure)}
      onSave={() => void save()}
      onLeave={onLeave}
      theirs={unit && <p>{t('administration.settings.savedMeanwhile', { value: unit.name })}</p>}
    >
      <Field
        name="name"
        label={t('units.name')}
        hint={t('units.name.hint')}
        autoComplete="off"
        value={form.typed.name}
        problem={form.at('name')}
        onChange={event => form.type({ name: event.currentTarget.value })}
      />
      <p className="quiet">{t('units.hitsNothing')}</p>
    </FormFrame>
  );
}
