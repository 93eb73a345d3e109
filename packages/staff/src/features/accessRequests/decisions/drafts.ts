import { emptyDraft, type Draft } from './draft.ts';

export type Drafts = ReturnType<typeof createDrafts>;

/** What the officer typed about each request, kept until it is decided, over a reload too. */
export function createDrafts(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, place: string) {
  let drafts: Readonly<Record<string, Draft>> = JSON.parse(storage.getItem(place) ?? '{}');
  const listeners = new Set<() => void>();

  function change(next: Readonly<Record<string, Draft>>) {
    drafts = next;
    if (Object.keys(drafts).length > 0) storage.setItem(place, JSON.stringify(drafts));
    else storage.removeItem(place);
    for (const listener of listeners) listener();
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    of: (requestId: string): Draft => drafts[requestId] ?? emptyDraft,
    keep: (requestId: string, draft: Draft) => change({ ...drafts, [requestId]: draft }),
    forget(requestId: string) {
      const { [requestId]: _old, ...others } = drafts;
      change(others);
    },
    forgetAll: () => change({}),
  };
}
