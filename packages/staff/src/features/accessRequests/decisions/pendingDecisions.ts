import { keep, readKept, type TabStorage } from './kept.ts';
import { refusalWords } from './refusalWords.ts';
import type { Decision, DecisionOutcome } from './sendDecision.ts';

/** A decision that was taken and can still be taken back, or is on its way. `sendAt` is in milliseconds since 1970. */
export interface PendingDecision extends Decision {
  name: string;
  sendAt: number;
  state: 'waiting' | 'sending' | 'retrying';
}

/** What the desk keeps: decisions on their way, newest last, and what became of those that did not get through. */
export interface PendingState {
  decisions: readonly PendingDecision[];
  troubles: Readonly<Record<string, Trouble>>;
}

/** Why a decision was not taken. `overtaken`: somebody else was first, so ours was not even sent. */
export interface Trouble {
  decision: PendingDecision;
  outcome: Extract<DecisionOutcome, { type: 'refused' | 'failed' }> | { type: 'overtaken' };
}

/** The name of the words that tell a trouble. */
export const troubleWords = ({ outcome, decision }: Trouble) =>
  outcome.type === 'refused' ? refusalWords(outcome, decision.version) : outcome.type;

export const undoMilliseconds = 10_000;
const longestPause = 30_000;

interface Parts {
  send: (decision: Decision) => Promise<DecisionOutcome>;
  /** Kept over a reload of this tab. */
  storage: TabStorage;
  /** Of one staff member: nobody else sends what this one decided. */
  place: string;
  /** The officer gets the typed words back. */
  giveBack: (decision: PendingDecision) => void;
}

export type PendingDecisions = ReturnType<typeof createPendingDecisions>;

/**
 * Keeps each decision for ten seconds, in which it can be undone, then sends it; at once when the page is left.
 * What the network does not take is sent again until it is; what a reload interrupts is sent after it.
 */
export function createPendingDecisions({ send, storage, place, giveBack }: Parts) {
  let state: PendingState = { decisions: [], troubles: {} };
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function change(next: Partial<PendingState>) {
    state = { ...state, ...next };
    keep(storage, place, state.decisions, state.decisions.length === 0);
    for (const listener of listeners) listener();
  }

  const find = (requestId: string) => state.decisions.find(({ accessRequestId }) => accessRequestId === requestId);
  const without = (requestId: string) => state.decisions.filter(({ accessRequestId }) => accessRequestId !== requestId);

  let held = false;
  let resting = false;

  function later(requestId: string, milliseconds: number, attempt: number) {
    clearTimeout(timers.get(requestId));
    if (resting) return;
    if (held && find(requestId)?.state === 'waiting') return;
    timers.set(
      requestId,
      setTimeout(() => void sendNow(requestId, attempt), milliseconds),
    );
  }

  function mark(requestId: string, newState: PendingDecision['state']) {
    change({
      decisions: state.decisions.map(one => (one.accessRequestId === requestId ? { ...one, state: newState } : one)),
    });
  }

  async function sendNow(requestId: string, attempt = 0): Promise<void> {
    const decision = find(requestId);
    if (!decision || decision.state === 'sending') return;
    clearTimeout(timers.get(requestId));
    mark(requestId, 'sending');
    const outcome = await send(decision).catch((): DecisionOutcome => ({ type: 'tryAgain' }));
    if (!find(requestId)) return;
    if (outcome.type === 'tryAgain') {
      mark(requestId, 'retrying');
      later(requestId, Math.min(longestPause, 2 ** attempt * 1000), attempt + 1);
    } else if (outcome.type === 'signedOut') {
      mark(requestId, 'waiting'); // for the next sign-in on this tab, which takes it up
    } else if (outcome.type === 'done') {
      change({ decisions: without(requestId) });
    } else {
      trouble(decision, outcome);
    }
  }

  function trouble(decision: PendingDecision, outcome: Trouble['outcome']) {
    const requestId = decision.accessRequestId;
    giveBack(decision);
    change({ decisions: without(requestId), troubles: { ...state.troubles, [requestId]: { decision, outcome } } });
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,

    /** Takes a decision; it leaves in ten seconds. */
    decide(decision: Decision & { name: string }) {
      const requestId = decision.accessRequestId;
      if (find(requestId)) return;
      const pending: PendingDecision = { ...decision, sendAt: Date.now() + undoMilliseconds, state: 'waiting' };
      const { [requestId]: _old, ...troubles } = state.troubles;
      change({ decisions: [...state.decisions, pending], troubles });
      later(requestId, undoMilliseconds, 0);
    },

    /** Takes the last decision back that has not left, and says which it was. */
    undoLast(): PendingDecision | undefined {
      const last = state.decisions.findLast(decision => decision.state === 'waiting');
      if (!last) return undefined;
      clearTimeout(timers.get(last.accessRequestId));
      giveBack(last);
      change({ decisions: without(last.accessRequestId) });
      return last;
    },

    /** Stops the clock of all that wait while Undo has the focus: nobody has to be quick. Then it goes on. */
    hold(on: boolean) {
      if (on === held) return;
      held = on;
      for (const { accessRequestId, sendAt, state: where } of state.decisions) {
        if (where !== 'waiting') continue;
        if (on) clearTimeout(timers.get(accessRequestId));
        else later(accessRequestId, Math.max(0, sendAt - Date.now()), 0);
      }
    },

    /** Somebody else was first: a decision that still waits is not sent. */
    overtake(requestId: string) {
      const decision = find(requestId);
      if (decision?.state !== 'waiting') return;
      clearTimeout(timers.get(requestId));
      trouble(decision, { type: 'overtaken' });
    },

    /** Sends all that wait: the page is being left. */
    async sendAll(): Promise<void> {
      await Promise.all(state.decisions.map(({ accessRequestId }) => sendNow(accessRequestId)));
    },

    /** Whether the network did not take one yet. */
    hasUnsent: () => state.decisions.some(decision => decision.state === 'retrying'),

    /** Tries those again that the network did not take. */
    async sendUnsent(): Promise<void> {
      const unsent = state.decisions.filter(decision => decision.state === 'retrying');
      await Promise.all(unsent.map(({ accessRequestId }) => sendNow(accessRequestId)));
    },

    /** Forgets why a decision did not get through, once it was read. */
    settle(requestId: string) {
      const { [requestId]: _old, ...troubles } = state.troubles;
      change({ troubles });
    },

    /** Nobody sits here any more: nothing leaves by itself. What waits is kept for whoever comes back. */
    rest() {
      resting = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },

    /** Takes up what a reload interrupted, and sends it; what still waited goes on waiting. */
    async resume(): Promise<void> {
      resting = false;
      for (const { accessRequestId, sendAt } of state.decisions) {
        later(accessRequestId, Math.max(0, sendAt - Date.now()), 0);
      }
      const kept = readKept<PendingDecision[]>(storage, place) ?? [];
      const known = new Set(state.decisions.map(({ accessRequestId }) => accessRequestId));
      const interrupted = kept.filter(({ accessRequestId }) => !known.has(accessRequestId));
      change({ decisions: [...interrupted.map(one => ({ ...one, state: 'retrying' as const })), ...state.decisions] });
      await Promise.all(interrupted.map(({ accessRequestId }) => sendNow(accessRequestId)));
    },
  };
}
