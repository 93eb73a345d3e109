import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import { statusLook } from '@openvisit/ui/status.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import type { Draft } from '../decisions/draft.ts';
import { letterOf } from '../decisions/letter.ts';
import type { DecisionReason } from '../decisions/useReasons.ts';
import { LetterHead } from './LetterHead.tsx';
import { LetterReasons } from './LetterReasons.tsx';

/** Whom the letter is for, and from. */
export interface LetterFacts {
  givenName: string;
  facilityName: string;
}

interface Props {
  draft: Draft;
  reasons: readonly DecisionReason[];
  facts: LetterFacts;
}

/** What the family will read, word for word, before it is sent. */
export function LetterPreview({ draft, reasons, facts }: Props) {
  const t = useWords();
  const { date } = useDates();
  if (!draft.action) return null;
  const letter = letterOf(draft.action, draft, reasons);
  const title = t('letter.title', { name: facts.givenName });

  return (
    <section className="letter" aria-label={title}>
      <header>
        <b>{title}</b>
      </header>
      <div className={`text ${statusLook(letter.status).family}`}>
        <StatusBadge status={letter.status} {...(letter.until && { until: date(letter.until) })} />
        <LetterHead letter={letter} facility={facts.facilityName} />
        {letter.pieces.length > 1 && (
          <ul>
            {letter.pieces.map(piece => (
              <li key={piece}>{t(`letter.piece.${piece}`)}</li>
            ))}
          </ul>
        )}
        <LetterReasons letter={letter} />
        {letter.message && (
          <div>
            <b>{t('letter.request.wrote', { facility: facts.facilityName })}</b>
            <p className="wrote">{letter.message}</p>
          </div>
        )}
      </div>
    </section>
  );
}
