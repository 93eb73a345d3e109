import { useSyncExternalStore } from 'react';

/** Whether something that was pressed on this page was refused because the page is older than the server. */
let isRefused = false;
const listeners = new Set<() => void>();

/** The server was updated since this page was loaded, and took nothing of what was pressed. It stays so until the page is loaded again. */
export function noteOutdatedAction(): void {
  isRefused = true;
  listeners.forEach(listener => listener());
}

export const useOutdatedAction = (): boolean =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isRefused,
  );
