import { Tick } from '@openvisit/ui/Tick.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { toggled } from '../decisions/draft.ts';
import { digitFor } from '../decisions/keys.ts';
import { reasonGroups } from '../decisions/reasonGroups.ts';
import type { DecisionReason } from '../decisions/useReasons.ts';
import { Ticks } from './Ticks.tsx';

interface Props {
  id: string;
  reasons: readonly DecisionReason[];
  chosen: readonly string[];
  problem: string | undefined;
  digits: boolean;
  onChange(codes: string[]): void;
}

/** The reasons by category, each with its digit. */
export function ReasonTicks({ id, reasons, chosen, problem, digits, onChange }: Props) {
  const t = useWords();

  return (
    <Ticks id={id} problem={problem}>
      {reasonGroups(reasons).map(group => (
        <fieldset className="ticks" key={group.category}>
          <legend>{t(`reason.category.${group.category}`)}</legend>
          {group.reasons.map(reason => (
            <Tick
              key={reason.code}
              family="stop"
              kbd={digits ? digitFor(reasons.indexOf(reason)) : undefined}
              checked={chosen.includes(reason.code)}
              onChange={() => onChange(toggled(chosen, reason.code))}
            >
              {reason.label}
            </Tick>
          ))}
        </fieldset>
      ))}
    </Ticks>
  );
}
