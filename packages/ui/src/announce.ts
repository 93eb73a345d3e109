type Listener = () => void;
let said = { text: '', count: 0 };
const listeners = new Set<Listener>();

/** Tells screen readers once, politely, when they have finished their sentence. Nothing is drawn. */
export function announce(text: string): void {
  said = { text, count: said.count + 1 };
  listeners.forEach(listener => listener());
}

/** What was announced last, as a store for `useSyncExternalStore`. */
export const announcements = {
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  last: () => said,
};
