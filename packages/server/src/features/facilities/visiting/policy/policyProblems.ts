import { FieldProblem } from '../../../../shared/problem.ts';
import { dayProblem } from '../dayProblem.ts';
import type { SaveVisitingPolicyInput } from './visitingPolicy.inputs.ts';

const minutesOfDay = 1440;
const [shortest, longest, step] = [5, 480, 5];

/** What is the matter with a policy as a whole, where each field by itself is fine. */
export function policyProblems(policy: SaveVisitingPolicyInput, now: Date, timeZone: string): FieldProblem[] {
  const { effectiveFrom, durations, noticeMinMinutes, noticeMaxDays, minimumGuestAge, adultAge } = policy;
  return [
    dayProblem('effectiveFrom', effectiveFrom, now, timeZone),
    durations.every(isLength)
      ? undefined
      : new FieldProblem('durations', 'RANGE', `Enter lengths from ${shortest} to ${longest} minutes, in whole fives.`),
    noticeMinMinutes < noticeMaxDays * minutesOfDay
      ? undefined
      : new FieldProblem('noticeMinMinutes', 'ABOVE_MAX', 'The shortest notice must be less than the longest.'),
    minimumGuestAge <= adultAge
      ? undefined
      : new FieldProblem('minimumGuestAge', 'ABOVE_MAX', 'A guest need not be older than an adult.'),
  ].filter(problem => problem !== undefined);
}

const isLength = (minutes: number) => shortest <= minutes && minutes <= longest && minutes % step === 0;
