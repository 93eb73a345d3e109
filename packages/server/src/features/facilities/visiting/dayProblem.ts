import { Temporal } from 'temporal-polyfill';
import { dayIn } from '../../../shared/facilityTime.ts';
import { FieldProblem } from '../../../shared/problem.ts';

const yearsAhead = 2;

/** @returns what is the matter with the day from which a setting counts, or nothing: today or later in the facility's zone, within two years */
export function dayProblem(path: string, day: string, now: Date, timeZone: string): FieldProblem | undefined {
  const today = Temporal.PlainDate.from(dayIn(timeZone, now));
  if (Temporal.PlainDate.compare(day, today) < 0) return new FieldProblem(path, 'PAST', 'Choose today or a later day.');
  if (Temporal.PlainDate.compare(day, today.add({ years: yearsAhead })) > 0)
    return new FieldProblem(path, 'TOO_FAR', `Choose a day within ${yearsAhead} years.`);
  return undefined;
}
