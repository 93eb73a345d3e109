/** What a person should know about the line to the server. `live` also before the first connect: nothing is wrong yet. */
export type Connection = 'live' | 'reconnecting' | 'offline';

/** The state of the line, outside React, because the socket lives outside React. */
export interface ConnectionStore {
  get(): Connection;
  /** Calls back on each change; answers with the way to stop. */
  subscribe(listener: () => void): () => void;
  opened(): void;
  lost(): void;
}

/** A loss shorter than the grace is not shown: a flicker tells nobody anything. */
export function createConnectionStore(graceMilliseconds = 1000, browser = inBrowser()): ConnectionStore {
  const listeners = new Set<() => void>();
  let state: Connection = browser?.navigator.onLine === false ? 'offline' : 'live';
  let grace: ReturnType<typeof setTimeout> | undefined;

  const show = (next: Connection) => {
    if (next === state) return;
    state = next;
    listeners.forEach(listener => listener());
  };
  const stopGrace = () => {
    clearTimeout(grace);
    grace = undefined;
  };
  browser?.addEventListener('offline', () => show('offline'));
  browser?.addEventListener('online', () => show(grace ? 'reconnecting' : 'live'));

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    opened() {
      stopGrace();
      show('live');
    },
    lost() {
      grace ??= setTimeout(() => state === 'live' && show('reconnecting'), graceMilliseconds);
    },
  };
}

function inBrowser() {
  return typeof window === 'undefined' ? undefined : window;
}

/** The page's one line to the server. */
export const connection = createConnectionStore();
