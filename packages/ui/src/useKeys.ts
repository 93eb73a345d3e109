import { useLayoutEffect, useRef } from 'react';
import { useKeysOn } from './keysSwitch.ts';

/** What each key does. Letters are written small; `?`, `Enter`, `ArrowDown` as the browser names them. */
export type Keys = Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>;

/**
 * Single-key shortcuts. None works while somebody types, with Ctrl, Alt or Meta, inside an open dialog, or after
 * they were switched off; Enter and Space stay with the button or link that has focus, Space and arrows with a choice.
 */
export function useKeys(keys: Keys, enabled = true): void {
  const on = useKeysOn();
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });

  // What can be seen can be worked: keys are there with the first drawing, not a moment later.
  useLayoutEffect(() => {
    if (!enabled || !on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const action = Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
      if (!action || belongsToTarget(event.target, key)) return;
      event.preventDefault();
      action(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled, on]);
}

const typing =
  'textarea, select, [contenteditable=""], [contenteditable="true"], input:not([type=radio], [type=range], [type=checkbox], [type=button], [type=submit])';
const pressed = 'a[href], button, summary, [role=button], input[type=button], input[type=submit]';
const ticked = 'input[type=radio], input[type=checkbox]';
const moved = 'input[type=radio], input[type=range]';

function belongsToTarget(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(typing) || document.querySelector('dialog[open]')) return true;
  if (key.startsWith('Arrow')) return target.closest(moved) !== null;
  if (key === ' ' && target.closest(ticked)) return true;
  return (key === 'Enter' || key === ' ') && target.closest(pressed) !== null;
}
