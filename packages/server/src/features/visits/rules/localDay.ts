import { addDays, dayAt } from '../../../shared/zoneClock.ts';

/** The local days that a visit touches: one, or two over midnight. */
export function localDaysOf(timeZone: string, startsAt: Date, endsAt: Date): string[] {
  const last = dayAt(timeZone, endsAt.getTime() - 1);
  const days: string[] = [];
  for (let day = dayAt(timeZone, startsAt.getTime()); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
