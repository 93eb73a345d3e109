export interface DueState {
  type: 'late' | 'soon' | 'inTime';
  /** Past the promise when late, else until it. */
  milliseconds: number;
}

const soon = 12 * 3_600_000;

/** How the promised answer stands. */
export function dueState(answerBy: Date, now: Date): DueState {
  const left = answerBy.getTime() - now.getTime();
  if (left < 0) return { type: 'late', milliseconds: -left };
  return { type: left < soon ? 'soon' : 'inTime', milliseconds: left };
}
