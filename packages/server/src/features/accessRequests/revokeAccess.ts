import { days } from '../../shared/clock.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import type { RevokeAccessInput } from './accessRequest.inputs.ts';
import { decideAccess } from './decideAccess.ts';
import { reasonProblem } from './reasonProblem.ts';

/** APPROVED or SUSPENDED -> REVOKED; the person may ask again after the facility's days. */
export const revokeAccess = (context: SignedInContext, input: RevokeAccessInput) =>
  decideAccess(
    context,
    'REVOKE',
    input,
    async request =>
      (await reasonProblem(context, input, request)) ?? {
        suspendedUntil: null,
        askAgainFrom: new Date(context.now().getTime() + days(request.facility.askAgainDays)),
        reasonCodes: input.reasonCodes,
        publicMessage: tidy(input.publicMessage),
        officerNote: tidy(input.officerNote),
      },
  );
