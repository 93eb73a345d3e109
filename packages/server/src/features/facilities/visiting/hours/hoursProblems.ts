import { Temporal } from 'temporal-polyfill';
import { dayIn } from '../../../../shared/facilityTime.ts';
import { FieldProblem } from '../../../../shared/problem.ts';
import type { SaveVisitingHoursInput } from './visitingHours.inputs.ts';

const years = 5;

/** What is the matter with hours as a whole, where each field by itself is fine. */
export function hoursProblems(hours: SaveVisitingHoursInput, now: Date, timeZone: string): FieldProblem[] {
  const { id, weekdays, opens, closes, validFrom, validTo } = hours;
  const today = Temporal.PlainDate.from(dayIn(timeZone, now));
  const problems: FieldProblem[] = [];
  const is = (path: string, code: string, message: string) => problems.push(new FieldProblem(path, code, message));

  if (id && weekdays.length > 1) is('weekdays', 'TOO_MANY', 'Change one day at a time, or add new hours.');
  if (opens === closes) is('closes', 'SAME', 'The closing time must differ from the opening time.');
  if (isFar(validFrom, today)) is('validFrom', 'OUT_OF_RANGE', `Choose a first day within ${years} years.`);
  if (!validTo) return problems;
  if (Temporal.PlainDate.compare(validTo, today.add({ years: 2 * years })) > 0)
    is('validTo', 'OUT_OF_RANGE', `Choose a last day within ${2 * years} years, or none.`);
  else if (Temporal.PlainDate.compare(validTo, validFrom) < 0)
    is('validTo', 'BEFORE_START', 'The last day must not be before the first.');
  else if (Temporal.PlainDate.compare(validTo, today) < 0) is('validTo', 'PAST', 'Choose today or a later day.');
  return problems;
}

const isFar = (day: string, today: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(day, today.subtract({ years: 4 * years })) < 0 ||
  Temporal.PlainDate.compare(day, today.add({ years })) > 0;
