import { useApolloClient } from '@apollo/client/react';
import type { LastWord_RequestFragment } from '@openvisit/schema/staff/graphql.ts';
import { useEffect, useState } from 'react';
import { useStaffMember } from '../../accounts/staffMember.ts';
import { useDesk } from './desk.ts';
import type { DecisionAction } from './draft.ts';
import { sendDecision, type Decision, type DecisionOutcome } from './sendDecision.ts';

/** What became of a decision, and which it was. */
export interface Decided {
  action: DecisionAction;
  /** The version it was taken on. */
  version: number;
  outcome: DecisionOutcome;
}

/** Sends a decision at once. A second press while it is on its way does nothing; the typed words go only when it got through. */
export function useDecideNow({ id, history }: LastWord_RequestFragment) {
  const client = useApolloClient();
  const me = useStaffMember();
  const { drafts } = useDesk();
  const [sending, setSending] = useState(false);
  const [decided, setDecided] = useState<Decided>();

  const last = history.at(-1);
  const isMine = last?.staffMember?.id === me.id && last.action === decided?.action;
  const arrived = isMine && decided?.outcome.type === 'tryAgain'; // only its answer was lost
  useEffect(() => {
    if (arrived) drafts.forget(id);
  }, [arrived, drafts, id]);

  async function decide(decision: Decision): Promise<DecisionOutcome | undefined> {
    const { action } = decision.draft;
    if (sending || !action) return undefined;
    setSending(true);
    setDecided(undefined);
    const outcome = await sendDecision(client, decision).catch((): DecisionOutcome => ({ type: 'tryAgain' }));
    if (outcome.type === 'done') drafts.forget(decision.accessRequestId);
    setSending(false);
    setDecided({ action, version: decision.version, outcome });
    return outcome;
  }

  const done: Decided | undefined = arrived ? { ...decided, outcome: { type: 'done' } } : decided;
  return { sending, decided: done, decide };
}
