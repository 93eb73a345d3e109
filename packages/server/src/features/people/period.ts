import { FieldProblem, InvalidInput } from '../../shared/problem.ts';

/** A time with its end, or without one. */
export interface Period {
  from: Date;
  until: Date | null;
}

/** How the two fields of an input are called. */
export interface Names {
  from: string;
  until: string;
}

/** Nothing is planned beyond: a later year is a slip. */
const mostYears = 50;
const yearMilliseconds = 31_557_600_000;

/** @returns what is the matter with a time that still counts for something, or nothing */
export function periodProblem({ from, until }: Period, now: Date, names: Names): InvalidInput | undefined {
  const latest = new Date(now.getTime() + mostYears * yearMilliseconds);
  const earliest = new Date(now.getTime() - mostYears * yearMilliseconds);
  const problems: FieldProblem[] = [];
  if (from > latest || from < earliest)
    problems.push(new FieldProblem(names.from, 'OUT_OF_RANGE', 'Check the year of the start.'));
  if (until && until > latest)
    problems.push(new FieldProblem(names.until, 'OUT_OF_RANGE', 'Check the year of the end.'));
  else if (until && until <= from)
    problems.push(new FieldProblem(names.until, 'NOT_AFTER_START', 'The end must come after the start.'));
  else if (until && until <= now)
    problems.push(new FieldProblem(names.until, 'PAST', 'This time is over. Choose an end that is still to come.'));
  return problems.length > 0 ? new InvalidInput(problems) : undefined;
}
