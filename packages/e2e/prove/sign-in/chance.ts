/**
 * The chance that one of the first takes longer than one of the second, each pair counted once and a tie as a half: Mann and Whitney's
 * U over all pairs. One half says that they cannot be told apart.
 */
export function chanceThatFirstIsLonger(first: readonly number[], second: readonly number[]): number {
  const sorted = second.toSorted((a, b) => a - b);
  const wins = first.reduce((sum, time) => sum + (below(sorted, time) + belowOrEqual(sorted, time)) / 2, 0);
  return wins / (first.length * second.length);
}

const below = (sorted: readonly number[], time: number) => place(sorted, other => other < time);
const belowOrEqual = (sorted: readonly number[], time: number) => place(sorted, other => other <= time);

/** How many at the beginning of the list are so. */
function place(sorted: readonly number[], isSo: (other: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(sorted[middle]!)) from = middle + 1;
    else to = middle;
  }
  return from;
}
