import { Words, useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import type { Letter } from '../decisions/letter.ts';

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
  const { date } = useDates();
  const lines = linesOf(letter);

  return (
    <>
      {lines.head && (
        <p className="head">
          {t(lines.head, { facility, count: letter.pieces.length, day: letter.until && date(letter.until) })}
        </p>
      )}
      {lines.lead && (
        <p>
          <Words id={lines.lead} values={{ facility }} components={{ b: <b /> }} />
        </p>
      )}
    </>
  );
}

function linesOf({ status, pieces, until }: Letter) {
  if (status === 'APPROVED') {
    return { head: 'letter.request.APPROVED.h1', lead: 'letter.request.APPROVED.lead' } as const;
  }
  if (status === 'NEEDS_INFO' && pieces.length > 1) {
    return { head: 'letter.request.NEEDS_INFO.h1.several', lead: 'letter.request.NEEDS_INFO.leadSeveral' } as const;
  }
  if (status === 'NEEDS_INFO' && pieces[0]) {
    return { head: `letter.request.NEEDS_INFO.h1.${pieces[0]}`, lead: 'letter.request.NEEDS_INFO.lead' } as const;
  }
  if (status === 'SUSPENDED') {
    const head = until ? 'letter.request.SUSPENDED.h1' : 'letter.request.SUSPENDED.h1Open';
    return { head, lead: 'letter.request.SUSPENDED.lead' } as const;
  }
  return { head: status === 'REVOKED' ? ('letter.request.REVOKED.h1' as const) : undefined, lead: undefined };
}
