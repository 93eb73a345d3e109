import type { SignedInContext } from '../../shared/context.ts';
import { factsFor, refused } from './booking.ts';
import { changeVisit } from './changeVisit.ts';
import { lockVisit } from './lockVisit.ts';
import type { ApproveVisitInput } from './visit.inputs.ts';
import type { ApproveVisitResult } from './visit.problems.ts';
import { isRequested } from './visit.states.ts';

/** REQUESTED -> SCHEDULED. The rules run again, about what the facility's own staff may know. */
export async function approveVisit(context: SignedInContext, input: ApproveVisitInput): Promise<ApproveVisitResult> {
  const { visit, wanted } = await lockVisit(context, input.visitId);
  const isAsked = isRequested(visit.status) && visit.version === input.version;
  const problem = isAsked ? refused(context, wanted, await factsFor(context, wanted)) : undefined;
  return problem ?? changeVisit(context, visit, input, 'APPROVE');
}
