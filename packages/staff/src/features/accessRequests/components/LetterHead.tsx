import { formatDay } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage, useWords, Words } from '@openvisit/ui/words.tsx';
import { letterLines, onlyReason, type Letter } from '../decisions/letter.ts';

interface Props {
  letter: Letter;
  facility: string;
}

/**
 * The first words of the family's page about this status. Their ids are those of the family app's catalogue behind
 * `letter.`; a test holds both texts equal.
 */
export function LetterHead({ letter, facility }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { head, leads } = letterLines(letter);
  const reason = onlyReason(letter);
  const count = letter.pieces.length || letter.reasons.length;
  const day = letter.until && formatDay(letter.until, 'UTC', language);

  return (
    <>
      <p className="head">
        {letter.status === 'DENIED' && reason ? withoutStop(reason.publicText) : t(head, { facility, count, day })}
      </p>
      {leads.length > 0 && (
        <p>
          {leads.map(id => (
            <span key={id}>
              <Words id={id} values={{ facility, count }} components={{ b: <b /> }} />{' '}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** A sentence as a heading. */
const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');
