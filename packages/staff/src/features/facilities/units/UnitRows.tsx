import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { HousingUnit } from './unitAsks.ts';

interface Props {
  units: readonly HousingUnit[];
  onAct(act: 'change' | 'close', unit: HousingUnit): void;
}

/** The units by name. */
export function UnitRows({ units, onAct }: Props) {
  const t = useWords();
  const press = (act: 'change' | 'close', unit: HousingUnit) => (
    <Button
      slim
      kind="second"
      icon={act === 'change' ? 'pencil' : 'close'}
      aria-label={t(`units.${act}Which`, { name: unit.name })}
      onClick={() => onAct(act, unit)}
    >
      {t(`units.${act}`)}
    </Button>
  );
  return (
    <ul className="kept-list">
      {units.map(unit => (
        <li key={unit.id}>
          <b>{unit.name}</b>
          <span className="row-actions">
            {press('change', unit)}
            {press('close', unit)}
          </span>
        </li>
      ))}
    </ul>
  );
}
