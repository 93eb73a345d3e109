import { Choice } from '@openvisit/ui/Choice.tsx';
import { Field } from '@openvisit/ui/Field.tsx';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { TextArea } from '@openvisit/ui/TextArea.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { KindTicks } from '../forms/KindTicks.tsx';
import { UnitTicks } from '../forms/UnitTicks.tsx';
import type { TypedPlace } from './placeForm.ts';

interface Props {
  typed: TypedPlace;
  units: readonly { id: string; name: string }[];
  problemAt(field: string): string | undefined;
  onType(own: Partial<TypedPlace>): void;
}

/** The boxes of a terminal or a booth. */
export function PlaceFields({ typed, units, problemAt, onType }: Props) {
  const t = useWords();
  return (
    <>
      <Field
        name="name"
        label={t('places.name')}
        hint={t('places.name.hint')}
        autoComplete="off"
        value={typed.name}
        problem={problemAt('name')}
        onChange={event => onType({ name: event.currentTarget.value })}
      />
      <Choice legend={t('places.type')} id="type">
        {(['TERMINAL', 'BOOTH'] as const).map(type => (
          <Pick
            key={type}
            name="type"
            value={type}
            checked={typed.type === type}
            onChange={() => onType({ type })}
            title={t(`places.type.${type}`)}
            detail={t(`places.type.${type}.is`)}
          />
        ))}
      </Choice>
      <KindTicks chosen={typed.kinds} problem={problemAt('kinds')} onChange={kinds => onType({ kinds })} />
      <UnitTicks
        units={units}
        chosen={typed.housingUnitIds}
        problem={problemAt('housingUnitIds')}
        onChange={housingUnitIds => onType({ housingUnitIds })}
      />
      <TextArea
        name="officerNote"
        label={t('form.officerNote')}
        rows={2}
        value={typed.officerNote}
        problem={problemAt('officerNote')}
        onChange={event => onType({ officerNote: event.currentTarget.value })}
      />
    </>
  );
}
