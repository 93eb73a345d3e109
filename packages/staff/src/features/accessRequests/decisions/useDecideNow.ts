import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useDesk } from './desk.ts';
import type { DecisionAction } from './draft.ts';
import { sendDecision, type Decision, type DecisionOutcome } from './sendDecision.ts';

/** What became of a decision, and which it was. */
export interface Decided {
  action: DecisionAction;
  outcome: DecisionOutcome;
}

/** Sends a decision at once. A second press while it is on its way does nothing; the typed words go only when it got through. */
export function useDecideNow() {
  const client = useApolloClient();
  const { drafts } = useDesk();
  const [sending, setSending] = useState(false);
  const [decided, setDecided] = useState<Decided>();

  async function decide(decision: Decision): Promise<DecisionOutcome | undefined> {
    const { action } = decision.draft;
    if (sending || !action) return undefined;
    setSending(true);
    setDecided(undefined);
    const outcome = await sendDecision(client, decision).catch((): DecisionOutcome => ({ type: 'tryAgain' }));
    if (outcome.type === 'done') drafts.forget(decision.accessRequestId);
    setSending(false);
    setDecided({ action, outcome });
    return outcome;
  }

  return { sending, decided, decide };
}
