import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import { type InvalidInput, wrong } from '../../shared/problem.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import { ReasonSubject } from '../facilities/reason.entity.ts';
import { reasonProblem } from '../facilities/reasonProblem.ts';
import { partyOf } from './booking.ts';
import { answerOnce } from './bookingKeys.ts';
import { changeVisit } from './changeVisit.ts';
import { loadVisit } from './loadVisit.ts';
import { policyTerms } from './policyTerms.ts';
import type { Visit } from './visit.entity.ts';
import type { CancelVisitInput } from './visit.inputs.ts';
import { isInTime } from './visit.policy.ts';
import { type CancelVisitResult, TooLateToChange } from './visit.problems.ts';

/** SCHEDULED -> CANCELLED: by the family until the facility's cut-off, by staff at any time and with a reason. The same key is answered the same. */
export function cancelVisit(context: SignedInContext, input: CancelVisitInput): Promise<CancelVisitResult> {
  const { idempotencyKey, ...body } = input;
  return answerOnce(context, { action: 'CANCEL', idempotencyKey, body }, () => cancel(context, input));
}

async function cancel(context: SignedInContext, input: CancelVisitInput): Promise<CancelVisitResult> {
  const visit = await loadVisit(context, input.visitId);
  if (partyOf(context) === Party.HOME_USER) {
    if (input.reasonCodes?.length || tidy(input.publicMessage) || tidy(input.officerNote))
      return wrong('reasonCodes', 'NOT_ALLOWED', 'Families give no reason. Leave this out.');
    if (!isInTime(visit, await policyTerms(context, visit), context.now())) return new TooLateToChange(visit);
    return changeVisit(context, visit, input, 'CANCEL');
  }
  const problem = await reasonNeeded(context, visit, input);
  if (problem) return problem;
  const words = { publicMessage: tidy(input.publicMessage), officerNote: tidy(input.officerNote) };
  return changeVisit(context, visit, input, 'CANCEL', { reasonCodes: input.reasonCodes ?? [], ...words });
}

async function reasonNeeded(
  context: SignedInContext,
  { facilityId }: Visit,
  { reasonCodes, officerNote }: CancelVisitInput,
): Promise<InvalidInput | undefined> {
  if (!reasonCodes?.length) return wrong('reasonCodes', 'REQUIRED', 'Choose at least one reason.');
  return reasonProblem(context, { reasonCodes, officerNote: officerNote ?? null }, ReasonSubject.VISIT, facilityId);
}
