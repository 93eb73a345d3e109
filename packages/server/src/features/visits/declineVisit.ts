import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import { ReasonSubject } from '../facilities/reason.entity.ts';
import { reasonProblem } from '../facilities/reasonProblem.ts';
import { changeVisit } from './changeVisit.ts';
import { loadVisit } from './loadVisit.ts';
import type { DeclineVisitInput } from './visit.inputs.ts';
import type { ChangeVisitResult } from './visit.problems.ts';

/** REQUESTED -> DECLINED, with at least one reason. */
export async function declineVisit(context: SignedInContext, input: DeclineVisitInput): Promise<ChangeVisitResult> {
  const visit = await loadVisit(context, input.visitId);
  const { reasonCodes, publicMessage, officerNote } = input;
  const problem = await reasonProblem(context, input, ReasonSubject.VISIT, visit.facilityId);
  if (problem) return problem;
  const words = { publicMessage: tidy(publicMessage), officerNote: tidy(officerNote) };
  return changeVisit(context, visit, input, 'DECLINE', { reasonCodes, ...words });
}
