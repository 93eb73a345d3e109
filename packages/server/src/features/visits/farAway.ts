/** Nobody books so far ahead, whatever a facility sets: 100 days. */
const farthest = 100 * 86_400_000;

/** Over, or so far away that no calendar needs to be read. */
export const isFarAway = (startsAt: Date, now: Date): boolean =>
  startsAt <= now || startsAt.getTime() > now.getTime() + farthest;
