import { wallClockOf } from '@openvisit/ui/zonedTime.ts';
import type { OfferedTime } from '../draft.ts';

/** Times of one day's part by a zone's clock; `date` is that zone's, as `2026-11-28`. */
interface PartOfDay {
  date: string;
  part: 'morning' | 'afternoon' | 'evening';
  times: OfferedTime[];
}

/** Free times in their order, parted where the morning, the afternoon (12:00) or the evening (17:00) begins. */
export function partsOfDay(times: readonly OfferedTime[], timeZone: string): PartOfDay[] {
  const parts: PartOfDay[] = [];
  for (const time of times) {
    const { date, clock } = wallClockOf(time.startsAt, timeZone);
    const part = clock < '12:00' ? 'morning' : clock < '17:00' ? 'afternoon' : 'evening';
    const last = parts.at(-1);
    if (last?.date === date && last.part === part) last.times.push(time);
    else parts.push({ date, part, times: [time] });
  }
  return parts;
}
