/** Every single key of the review queue, as it is printed on its control. */
export const keys = {
  approve: 'A',
  ask: 'N',
  deny: 'D',
  send: 'Enter',
  next: 'J',
  previous: 'K',
  undo: 'U',
  lineUp: 'L',
  closer: '+',
  further: '-',
  turn: 'R',
  light: 'B',
  whole: '0',
  otherSide: 'S',
  matches: 'M',
  differs: 'X',
  unclear: 'C',
  takeBack: 'Backspace',
  texts: 'T',
  filter: 'F',
  help: '?',
} as const;

/** The digit that ticks the nth reason or piece; the first nine have one. */
export const digitFor = (index: number): string | undefined => (index < 9 ? String(index + 1) : undefined);

/** What each digit does, as `useKeys` takes it. */
export function digitKeys<Item>(items: readonly Item[], tick: (item: Item) => void): Record<string, () => void> {
  return Object.fromEntries(items.slice(0, 9).map((item, index) => [String(index + 1), () => tick(item)]));
}
