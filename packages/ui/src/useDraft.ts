import { useCallback, useState } from 'react';

const prefix = 'openvisit.draft.';
const kept = 24 * 60 * 60 * 1000;

/**
 * Typed text that outlives a killed tab: kept on this device for a day under `key`, forgotten on `clear` and on sign-out.
 * Answers `[value, setValue, clear]`.
 */
export function useDraft<Value>(key: string, initial: Value): [Value, (value: Value) => void, () => void] {
  const [draft, setDraft] = useState(() => ({ key, value: read<Value>(key) ?? initial }));
  if (draft.key !== key) setDraft({ key, value: read<Value>(key) ?? initial });
  const write = useCallback(
    (next: Value) => {
      setDraft({ key, value: next });
      keep(prefix + key, JSON.stringify({ value: next, at: Date.now() }));
    },
    [key],
  );
  const clear = useCallback(() => {
    unstored.delete(prefix + key);
    attempt(() => localStorage.removeItem(prefix + key));
  }, [key]);
  return [draft.value, write, clear];
}

/** Forgets every draft of this device: call it on sign-out. Answers with the way to bring them back. */
export function clearDrafts(): () => void {
  const before = new Map(unstored);
  attempt(() => {
    for (const key of Object.keys(localStorage).filter(name => name.startsWith(prefix))) {
      before.set(key, localStorage.getItem(key) ?? '');
      localStorage.removeItem(key);
    }
  });
  unstored.clear();
  return () => before.forEach((text, key) => keep(key, text));
}

function read<Value>(key: string): Value | undefined {
  return attempt(() => {
    const text = unstored.get(prefix + key) ?? localStorage.getItem(prefix + key);
    if (!text) return undefined;
    const draft = JSON.parse(text) as { value: Value; at: number };
    return Date.now() - draft.at < kept ? draft.value : undefined;
  });
}

/** Storage can be full, or shut by the person: then the draft lasts until the document is loaded anew. */
const unstored = new Map<string, string>();

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    unstored.delete(key);
  } catch {
    unstored.set(key, text);
  }
}

function attempt<Answer>(action: () => Answer): Answer | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
