/** A day of the calendar without a clock, as `2026-03-08`: days are counted here, and no zone can move them. */
const asUtc = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The day so many days later; earlier with a negative count. */
export function addDays(date: string, days: number): string {
  const moved = asUtc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** How many days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000);

/** 0 is Sunday. */
export const weekdayOf = (date: string): number => asUtc(date).getUTCDay();

/** The same day of a later month, or that month's last where it is shorter. */
export function addMonths(date: string, months: number): string {
  const first = asUtc(`${date.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months + 1, 0);
  const last = first.getUTCDate();
  return `${first.toISOString().slice(0, 7)}-${String(Math.min(last, Number(date.slice(8)))).padStart(2, '0')}`;
}

/** Full years from a birthday to a day. Who was born on February 29 has a birthday on March 1 of other years. */
export function yearsOn(born: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
  return date.slice(5) < born.slice(5) ? years - 1 : years;
}
