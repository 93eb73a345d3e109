/** Forgets everything with the page: an answer may hold what a family sent, and has no place on the disk. */
const kept = new Map<string, string>();

export const memory = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
  clear: () => kept.clear(),
  get length() {
    return kept.size;
  },
};
