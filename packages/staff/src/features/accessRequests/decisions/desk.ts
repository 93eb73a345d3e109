import { createContext, useContext, useSyncExternalStore } from 'react';
import { emptyDraft, type Draft } from './draft.ts';
import type { Drafts } from './drafts.ts';
import type { PendingDecisions, PendingState } from './pendingDecisions.ts';

/** What one officer has in hand: what is typed, and what is on its way. */
export interface Desk {
  drafts: Drafts;
  pending: PendingDecisions;
}

const Context = createContext<Desk | null>(null);

export const DeskProvider = Context.Provider;

/** The signed-in officer's desk. */
export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error('There is no desk here.');
  return desk;
}

/** Decisions on their way, and those that did not get through. */
export function usePending(): PendingState {
  const { pending } = useDesk();
  return useSyncExternalStore(pending.subscribe, pending.state);
}

/** What is typed about a request, and how to change it. */
export function useDraft(requestId: string): [draft: Draft, change: (part: Partial<Draft>) => void] {
  const { drafts } = useDesk();
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.of(requestId));
  return [draft, part => drafts.put(requestId, { ...emptyDraft, ...drafts.of(requestId), ...part })];
}
