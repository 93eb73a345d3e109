import { useWords } from '@openvisit/ui/words.tsx';
import { useWho } from '../../accessRequests/useLastWord.ts';
import { useDates } from '../../accounts/dates.ts';
import type { Visit, VisitEvent } from './visitQuery.ts';

/** What somebody did to a visit, as a sentence: "R. Soto approved it". */
export function useMoves() {
  const t = useWords();
  const who = useWho();
  return (event: VisitEvent) => t(`visit.move.${event.action}`, { who: who(event) });
}

/** Who did the last thing to a visit, and when: "R. Soto approved it, Nov 23, 2:05 pm." */
export function useLastMove({ history, facility }: Visit): string {
  const t = useWords();
  const { moment } = useDates();
  const sentence = useMoves();
  const last = history.toSorted((one, other) => one.version - other.version).at(-1);
  return last ? t('visit.lastMove', { what: sentence(last), when: moment(last.at, facility.timeZone) }) : '';
}
