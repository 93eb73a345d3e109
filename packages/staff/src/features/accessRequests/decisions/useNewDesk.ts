import { useApolloClient } from '@apollo/client/react';
import { connection } from '@openvisit/live/connection.ts';
import { useEffect, useMemo } from 'react';
import type { Desk } from './desk.ts';
import { createDrafts } from './drafts.ts';
import { createPendingDecisions } from './pendingDecisions.ts';
import { sendDecision } from './sendDecision.ts';

/**
 * Sets up a person's desk, with what a reload interrupted; it is theirs alone, on this tab. A tab that holds what the network
 * did not take is not closed without a question.
 */
export function useNewDesk(staffMemberId: string): Desk {
  const client = useApolloClient();
  const desk = useMemo(() => {
    const drafts = createDrafts(sessionStorage, `openvisit.drafts.${staffMemberId}`);
    const pending = createPendingDecisions({
      send: decision => sendDecision(client, decision),
      storage: sessionStorage,
      place: `openvisit.decisions.${staffMemberId}`,
      giveBack: ({ accessRequestId, draft }) => drafts.put(accessRequestId, draft),
    });
    return { drafts, pending };
  }, [client, staffMemberId]);

  useEffect(() => {
    const again = () => void desk.pending.sendUnsent();
    void desk.pending.resume();
    const stay = (event: BeforeUnloadEvent) => desk.pending.hasUnsent() && event.preventDefault();
    const stopListening = connection.subscribe(() => connection.get() === 'live' && again());
    addEventListener('beforeunload', stay);
    return () => {
      desk.pending.rest();
      stopListening();
      removeEventListener('beforeunload', stay);
    };
  }, [desk]);
  return desk;
}
