import { useSyncExternalStore } from 'react';

const place = 'openvisit.keys';
const listeners = new Set<() => void>();
let on = read();
show();

function read(): boolean {
  try {
    return localStorage.getItem(place) !== 'off';
  } catch {
    return true;
  }
}

/** The printed keys disappear together with what they do: see `.kbd` in button.css. */
function show(): void {
  document.documentElement.dataset.keys = on ? 'on' : 'off';
}

/** Switches all single-key shortcuts on or off, on this device (WCAG 2.1.4). */
export function setKeysOn(wanted: boolean): void {
  on = wanted;
  show();
  try {
    localStorage.setItem(place, wanted ? 'on' : 'off');
  } catch {
    // Storage is shut: the choice lasts as long as the page.
  }
  listeners.forEach(listener => listener());
}

/** Whether single keys work now. */
export function useKeysOn(): boolean {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => on,
    () => true,
  );
}
