import { Field } from '@openvisit/ui/Field.tsx';
import { Segmented } from '@openvisit/ui/Segmented.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { TickList } from '../forms/TickList.tsx';
import { UnitTicks } from '../forms/UnitTicks.tsx';
import { type HoursField, type TypedHours, type Weekday, weekdays } from './hoursForm.ts';

interface Props {
  units: readonly { id: string; name: string }[];
  /** New hours are set for several days at once. */
  isNew: boolean;
  typed: TypedHours;
  problemAt(field: HoursField): string | undefined;
  onType(changed: Partial<TypedHours>): void;
}

/** The boxes of weekly hours. */
export function HoursFields({ units, isNew, typed, problemAt, onType }: Props) {
  const t = useWords();
  const days = weekdays.map(value => ({ value, label: t(`weekday.${value}`) }));
  const box = (field: 'opens' | 'closes' | 'validFrom' | 'validTo', type: 'time' | 'date') => (
    <Field
      type={type}
      name={field}
      label={t(`hours.${field}`)}
      hint={field === 'closes' ? t('hours.closes.hint') : field === 'validTo' ? t('hours.validTo.hint') : undefined}
      value={typed[field]}
      problem={problemAt(field)}
      onChange={event => onType({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <div>
        <p className="asked">{t('hours.kind')}</p>
        <Segmented
          label={t('hours.kind')}
          value={typed.kind}
          onChange={kind => onType({ kind })}
          options={(['REMOTE', 'ONSITE'] as const).map(value => ({ value, label: t(`visitKind.${value}`) }))}
        />
      </div>
      {isNew ? (
        <TickList
          id="weekdays"
          legend={t('hours.weekdays')}
          options={days}
          chosen={typed.weekdays}
          problem={problemAt('weekdays')}
          onChange={chosen => onType({ weekdays: chosen })}
        />
      ) : (
        <Select
          name="weekdays"
          label={t('hours.weekday')}
          options={days}
          value={typed.weekdays[0]}
          problem={problemAt('weekdays')}
          onChange={event => onType({ weekdays: [event.currentTarget.value as Weekday] })}
        />
      )}
      <div className="pairs">
        {box('opens', 'time')}
        {box('closes', 'time')}
      </div>
      <UnitTicks
        units={units}
        chosen={typed.housingUnitIds}
        problem={problemAt('housingUnitIds')}
        onChange={housingUnitIds => onType({ housingUnitIds })}
      />
      <div className="pairs">
        {box('validFrom', 'date')}
        {box('validTo', 'date')}
      </div>
    </>
  );
}
