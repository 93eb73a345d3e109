import { FieldProblem } from '../../../shared/problem.ts';
import { days } from '../../../shared/clock.ts';

/** Nothing is planned beyond: a later year is a slip. */
const mostDays = 730;

/** @returns what is the matter with the times of something that must end, or nothing */
export function periodProblems(startsAt: Date, endsAt: Date | null | undefined, now: Date): FieldProblem[] {
  const [earliest, latest] = [-mostDays, mostDays].map(count => new Date(now.getTime() + days(count))) as [Date, Date];
  const problems: FieldProblem[] = [];
  if (startsAt < earliest || startsAt > latest)
    problems.push(new FieldProblem('startsAt', 'OUT_OF_RANGE', 'Choose a start within two years.'));
  if (!endsAt) problems.push(new FieldProblem('endsAt', 'REQUIRED', 'Say when it ends.'));
  else if (endsAt > latest)
    problems.push(new FieldProblem('endsAt', 'OUT_OF_RANGE', 'Choose an end within two years.'));
  else if (endsAt <= startsAt)
    problems.push(new FieldProblem('endsAt', 'NOT_AFTER_START', 'The end must come after the start.'));
  else if (endsAt <= now)
    problems.push(new FieldProblem('endsAt', 'PAST', 'This time is over. Choose an end that is still to come.'));
  return problems;
}
