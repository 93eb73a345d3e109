import { emptyDraft, type Draft } from './draft.ts';
import { keep, readKept, type TabStorage } from './kept.ts';

export type Drafts = ReturnType<typeof createDrafts>;

/** What the officer typed about each request, kept until it is decided, over a reload too. */
export function createDrafts(storage: TabStorage, place: string) {
  const kept = readKept<Record<string, Draft>>(storage, place) ?? {};
  let drafts: Readonly<Record<string, Draft>> = Object.fromEntries(
    Object.entries(kept).map(([requestId, draft]) => [requestId, whole(draft)]),
  );
  const listeners = new Set<() => void>();

  function change(next: Readonly<Record<string, Draft>>) {
    drafts = next;
    keep(storage, place, drafts, Object.keys(drafts).length === 0);
    for (const listener of listeners) listener();
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    of: (requestId: string): Draft => drafts[requestId] ?? emptyDraft,
    put: (requestId: string, draft: Draft) => change({ ...drafts, [requestId]: whole(draft) }),
    forget(requestId: string) {
      const { [requestId]: _old, ...others } = drafts;
      change(others);
    },
    /** Forgets everything, and answers with the way to bring it back. */
    forgetAll() {
      const before = drafts;
      change({});
      return () => change({ ...before, ...drafts });
    },
  };
}

/** The page as it was before a reload may have known fewer fields. */
const whole = (draft: Draft): Draft => ({ ...emptyDraft, ...draft });
