import { Temporal } from 'temporal-polyfill';
import type { VisitingHours } from './visitingHours.entity.ts';

/** What decides whether two weekly openings meet. */
export type Opening = Pick<
  VisitingHours,
  'kind' | 'weekday' | 'opens' | 'closes' | 'housingUnitIds' | 'validFrom' | 'validTo'
>;

const minutesOfDay = 1440;
const forEver = '9999-12-31';

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** From and to, in minutes from the first day's midnight; over midnight where the end is at or before the start. */
function span({ opens, closes }: Opening): [from: number, to: number] {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  return [from, to > from ? to : to + minutesOfDay];
}

const shareUnits = (a: Opening, b: Opening) =>
  a.housingUnitIds.length === 0 ||
  b.housingUnitIds.length === 0 ||
  a.housingUnitIds.some(id => b.housingUnitIds.includes(id));

/** Whether two openings of a kind are ever open at the same time for a unit; on no day on which only one of them is valid. */
export function overlap(a: Opening, b: Opening): boolean {
  if (a.kind !== b.kind || !shareUnits(a, b)) return false;
  return [-1, 0, 1].some(days => meet(a, b, days));
}

/** Whether they meet where the second is so many days after the first. */
function meet(a: Opening, b: Opening, days: number): boolean {
  if ((a.weekday + days - b.weekday + 7) % 7 !== 0) return false;
  const [[aFrom, aTo], [bFrom, bTo]] = [span(a), span(b)];
  const shift = days * minutesOfDay;
  if (aFrom >= bTo + shift || bFrom + shift >= aTo) return false;
  const back = (day: string) => Temporal.PlainDate.from(day).subtract({ days });
  const firsts = [Temporal.PlainDate.from(a.validFrom), back(b.validFrom)];
  const lasts = [Temporal.PlainDate.from(a.validTo ?? forEver), back(b.validTo ?? forEver)];
  const first = firsts.sort(Temporal.PlainDate.compare)[1]!;
  const last = lasts.sort(Temporal.PlainDate.compare)[0]!;
  const onWeekday = first.add({ days: (a.weekday - first.dayOfWeek + 7) % 7 });
  return Temporal.PlainDate.compare(onWeekday, last) <= 0;
}
