import type { SignedInContext } from '../../shared/context.ts';
import { changePerson } from './changePerson.ts';
import type { RestorePrivilegesInput, SuspendPrivilegesInput } from './incarceratedPerson.inputs.ts';
import type { ChangePersonResult } from './incarceratedPerson.problems.ts';
import { periodProblem } from './period.ts';

/** No visits in this time. Those that are booked already stay until staff cancel them. */
export async function suspendPrivileges(
  context: SignedInContext,
  { from, until, ...seen }: SuspendPrivilegesInput,
): Promise<ChangePersonResult> {
  const period = { from: from ?? context.now(), until: until ?? null };
  const problem = periodProblem(period, context.now(), { from: 'from', until: 'until' });
  if (problem) return problem;
  const change = { privilegesSuspendedFrom: period.from, privilegesSuspendedUntil: period.until };
  return changePerson(context, seen, change, 'PRIVILEGES_SUSPENDED');
}

/** Visits as before, from now on. */
export const restorePrivileges = (
  context: SignedInContext,
  seen: RestorePrivilegesInput,
): Promise<ChangePersonResult> =>
  changePerson(context, seen, { privilegesSuspendedFrom: null, privilegesSuspendedUntil: null }, 'PRIVILEGES_RESTORED');
