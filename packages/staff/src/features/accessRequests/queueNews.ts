import { useSyncExternalStore } from 'react';

/** Requests that came to wait since the list was read. They gather here until the officer asks for them. */
let arrived: readonly string[] = [];
const listeners = new Set<() => void>();

function change(next: readonly string[]) {
  arrived = next;
  for (const listener of listeners) listener();
}

export const queueNews = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  get: () => arrived,
  /** A request waits for an officer now. */
  waits: (requestId: string) => arrived.includes(requestId) || change([...arrived, requestId]),
  /** It does not any more. */
  waitsNoMore: (requestId: string) => arrived.includes(requestId) && change(arrived.filter(id => id !== requestId)),
  clear: () => change([]),
};

/** The ids of those that came meanwhile. */
export const useQueueNews = (): readonly string[] => useSyncExternalStore(queueNews.subscribe, queueNews.get);
