import type { Piece } from '@openvisit/schema/staff/graphql.ts';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { askablePieces, toggled } from '../decisions/draft.ts';
import { digitFor } from '../decisions/keys.ts';
import { Ticks } from './Ticks.tsx';

interface Props {
  id: string;
  chosen: readonly Piece[];
  problem: string | undefined;
  digits: boolean;
  onChange(pieces: Piece[]): void;
}

/** The pieces an officer can ask for again. */
export function PieceTicks({ id, chosen, problem, digits, onChange }: Props) {
  const t = useWords();

  return (
    <Ticks id={id} problem={problem}>
      <fieldset className="ticks">
        <legend>{t('decide.pieces')}</legend>
        {askablePieces.map((piece, index) => (
          <Tick
            key={piece}
            family="turn"
            kbd={digits ? digitFor(index) : undefined}
            checked={chosen.includes(piece)}
            onChange={() => onChange(toggled(chosen, piece))}
          >
            {t(`piece.${piece}`)}
          </Tick>
        ))}
      </fieldset>
    </Ticks>
  );
}
