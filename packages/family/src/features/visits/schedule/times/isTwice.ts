import { wallClockOf } from '@openvisit/ui/zonedTime.ts';
import type { OfferedTime } from '../draft.ts';

/** Whether the facility's clock shows this time twice that night, and both are offered. */
export function isTwice(time: OfferedTime, all: readonly OfferedTime[], timeZone: string): boolean {
  const { date, clock } = wallClockOf(time.startsAt, timeZone);
  return all.some(({ startsAt, utcOffset }) => {
    const other = wallClockOf(startsAt, timeZone);
    return utcOffset !== time.utcOffset && other.date === date && other.clock === clock;
  });
}
