import { addDays, daysBetween, weekdayOf } from '@openvisit/ui/plainDate.ts';

/** How many weeks the calendar shows at a time. */
export const weeksShown = 3;
export const daysShown = weeksShown * 7;

/** The Sunday on or before a day: where its week begins. */
export const weekOf = (date: string): string => addDays(date, -weekdayOf(date));

/** The weeks of one sheet of the calendar; sheet 0 begins with this week. */
export function sheet(today: string, number: number): string[][] {
  const first = addDays(weekOf(today), number * daysShown);
  return Array.from({ length: weeksShown }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => addDays(first, week * 7 + day)),
  );
}

/** On which sheet a day stands. */
export const sheetOf = (today: string, date: string): number =>
  Math.max(0, Math.floor(daysBetween(weekOf(today), date) / daysShown));

/** Where a key leads from a day, as in the grid pattern of the ARIA Authoring Practices; nothing for other keys. */
export function dayAfterKey(key: string, date: string): string | undefined {
  const moves: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -weekdayOf(date),
    End: 6 - weekdayOf(date),
    PageUp: -daysShown,
    PageDown: daysShown,
  };
  const move = moves[key];
  return move === undefined ? undefined : addDays(date, move);
}
