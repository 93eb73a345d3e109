import { useAction } from '@openvisit/live/useAction.ts';
import { faultsOf } from '@openvisit/ui/forms/formRules.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { FormFrame } from '../forms/FormFrame.tsx';
import { useTypedForm } from '../forms/useTypedForm.ts';
import { HitVisits } from '../hits/HitVisits.tsx';
import { useHits } from '../hits/useHits.ts';
import { type Hours, type HoursFacility, SaveVisitingHours } from './hoursAsks.ts';
import { HoursFields } from './HoursFields.tsx';
import { hoursFaults, hoursFields, hoursInput, plannedHours, typedHours } from './hoursForm.ts';
import { HoursWords } from './HoursWords.tsx';
import { useHoursFaultWords } from './useHoursFaultWords.ts';

interface Props {
  facility: HoursFacility;
  /** Those to change; new ones are added without. */
  hours?: Hours;
  onSaved(): void;
  onOvertaken(): void;
  onLeave(): void;
}

/** Weekly hours: new ones on several days at once, or those of one day. */
export function HoursForm({ facility, hours, onSaved, onOvertaken, onLeave }: Props) {
  const t = useWords();
  const { words, overlapping } = useHoursFaultWords();
  const form = useTypedForm(`hours.${facility.id}.${hours?.id ?? 'new'}`, {
    typed: typedHours(hours, facility.timeZone),
    version: hours?.version,
  });
  const { act, failure, busy } = useAction(SaveVisitingHours);
  const faults = hoursFaults(form.typed, words);
  const hits = useHits(plannedHours(facility, hours, form.typed, faults.length === 0));

  async function save() {
    if (!form.faults.show(faults) || !(await hits.wereTold())) return;
    const answer = (await act({ input: hoursInput(facility.id, form.typed, hours, form.version) }))?.answer;
    if (answer?.__typename === 'InvalidInput') form.faults.show(faultsOf(answer.fields, hoursFields, words));
    if (answer?.__typename === 'HoursOverlap')
      form.faults.show([{ id: 'opens', message: overlapping(answer.visitingHours) }]);
    if (answer?.__typename === 'VisitingHoursChanged') onOvertaken();
    if (answer?.__typename !== 'VisitingHoursSaved') return;
    form.giveUp();
    onSaved();
  }
  return (
    <FormFrame
      title={t(hours ? 'hours.changeTitle' : 'hours.add')}
      form={form}
      save={t('administration.settings.save')}
      busy={busy}
      failed={Boolean(failure)}
      onSave={() => void save()}
      onLeave={onLeave}
      theirs={hours && <HoursWords hours={hours} />}
    >
      <HoursFields
        units={facility.housingUnits}
        isNew={!hours}
        typed={form.typed}
        problemAt={form.at}
        onType={form.type}
      />
      {hours ? <HitVisits hits={hits} /> : <p className="quiet">{t('hours.opensMore')}</p>}
    </FormFrame>
  );
}
