import type { SignedInContext } from '../../shared/context.ts';
import { endOfDay } from '../../shared/facilityTime.ts';
import { tidy } from '../../shared/inputRules.ts';
import { wrong } from '../../shared/problem.ts';
import type { SuspendAccessInput } from './accessRequest.inputs.ts';
import { decideAccess } from './decideAccess.ts';
import { reasonProblem } from './reasonProblem.ts';

const longestYears = 5;

/** APPROVED -> SUSPENDED, until the end of a day in the facility's zone. */
export const suspendAccess = (context: SignedInContext, input: SuspendAccessInput) =>
  decideAccess(context, 'SUSPEND', input, async request => {
    const suspendedUntil = endOfDay(input.until, request.facility.timeZone);
    const now = context.now();
    if (suspendedUntil <= now) return wrong('until', 'PAST', 'Choose a day that is not over yet.');
    if (suspendedUntil.getUTCFullYear() > now.getUTCFullYear() + longestYears) {
      return wrong('until', 'TOO_FAR', `Choose a day within ${longestYears} years, or end the access.`);
    }
    return (
      (await reasonProblem(context, input, request)) ?? {
        suspendedUntil,
        reasonCodes: input.reasonCodes,
        publicMessage: tidy(input.publicMessage),
        officerNote: tidy(input.officerNote),
      }
    );
  });
