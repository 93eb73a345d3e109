import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import type { CorrectDenialInput } from './accessRequest.inputs.ts';
import { correctableUntil } from './accessRequest.policy.ts';
import { CorrectionTooLate } from './accessRequest.problems.ts';
import { canMove } from './accessRequest.states.ts';
import { decideAccess } from './decideAccess.ts';

/** DENIED -> APPROVED within the facility's days, with the reason of the correction; the family is told. */
export const correctDenial = (context: SignedInContext, input: CorrectDenialInput) =>
  decideAccess(context, 'CORRECT', input, request => {
    const until = correctableUntil(request);
    if (canMove(request.status, 'CORRECT') && until && until < context.now()) return new CorrectionTooLate();
    return { reasonCodes: [], publicMessage: tidy(input.publicMessage), officerNote: tidy(input.officerNote) };
  });
