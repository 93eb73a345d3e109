import type { SignedInContext } from '../../shared/context.ts';
import { changeVisit } from './changeVisit.ts';
import { loadVisit } from './loadVisit.ts';
import type { WithdrawVisitInput } from './visit.inputs.ts';
import type { ChangeVisitResult } from './visit.problems.ts';

/** REQUESTED -> WITHDRAWN, by the family, at any time. */
export const withdrawVisit = async (context: SignedInContext, input: WithdrawVisitInput): Promise<ChangeVisitResult> =>
  changeVisit(context, await loadVisit(context, input.visitId), input, 'WITHDRAW');
