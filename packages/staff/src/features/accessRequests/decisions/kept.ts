export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What this tab kept under a name; nothing when storage is shut or holds something else. */
export function readKept<Value>(storage: TabStorage, place: string): Value | undefined {
  try {
    return (JSON.parse(storage.getItem(place) ?? 'null') as Value | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value over a reload of this tab; nothing stands there when there is nothing to keep. */
export function keep(storage: TabStorage, place: string, value: unknown, isEmpty: boolean): void {
  try {
    if (isEmpty) storage.removeItem(place);
    else storage.setItem(place, JSON.stringify(value));
  } catch {
    // Storage is shut or full: it is kept as long as the page.
  }
}
