/**
 * The machine's clock in fractions of a millisecond, set by the moment at which Date.now() moves on: comparable with what another
 * process writes down.
 */
export function wallClock(): () => number {
  const start = Date.now();
  while (Date.now() === start);
  const offset = Date.now() - performance.now();
  return () => offset + performance.now();
}
