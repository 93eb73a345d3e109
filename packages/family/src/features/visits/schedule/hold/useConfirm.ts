import { useLocation } from 'wouter';
import { useAction } from '../../../../apollo/useAction.ts';
import { paths } from '../../../../app/paths.ts';
import { keyFor } from '../draft.ts';
import { useJourney } from '../journey.ts';
import { useGo } from '../useGo.ts';
import { ConfirmVisit } from './holdVisit.ts';
import { useRefused } from './useRefused.ts';

/** Books what is held. A press that is repeated, and one whose answer was lost, have one effect. */
export function useConfirm() {
  const { draft, change, forget } = useJourney();
  const { end } = useGo();
  const [, navigate] = useLocation();
  const { act, answer, failure, busy } = useAction(ConfirmVisit);
  const refused = useRefused();

  async function confirm(visit: { id: string; version: number }): Promise<void> {
    const attempt = keyFor(`${visit.id} ${visit.version}`, draft.confirmKey);
    change({ confirmKey: attempt });
    const sent = await act({ input: { visitId: visit.id, version: visit.version, idempotencyKey: attempt.key } });
    const answered = sent?.confirmVisit;
    if (!answered) return; // nobody knows whether it arrived: the same key goes again
    if (answered.__typename === 'Visit') {
      forget();
      return navigate(paths.visitBooked(answered.id), { replace: true });
    }
    const over = { confirmKey: undefined };
    if (answered.__typename === 'HoldRanOut') {
      return end('holdRanOut', { nearest: answered.nearest }, { ...over, held: undefined });
    }
    if (answered.__typename === 'VisitNotPossible') return refused(answered.refusals, over);
    change(over);
  }
  const problem = answer?.confirmVisit.__typename;
  return { confirm, failure, busy, isRefused: problem !== undefined && problem !== 'Visit' };
}
