import { useWords } from '@openvisit/ui/words.tsx';
import { TickList } from './TickList.tsx';

interface Props {
  units: readonly { id: string; name: string }[];
  chosen: readonly string[];
  problem?: string | undefined;
  onChange(unitIds: string[]): void;
}

/** Which housing units something is for; none ticked is all of them. Nothing where the facility has no units. */
export function UnitTicks({ units, ...ticks }: Props) {
  const t = useWords();
  if (units.length === 0) return null;
  return (
    <TickList
      id="housingUnitIds"
      legend={t('form.units')}
      hint={t('form.units.hint')}
      options={units.map(({ id, name }) => ({ value: id, label: name }))}
      {...ticks}
    />
  );
}
