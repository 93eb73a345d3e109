import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import type { DenyAccessInput } from './accessRequest.inputs.ts';
import { decideAccess } from './decideAccess.ts';
import { reasonProblem } from './reasonProblem.ts';

/** PENDING -> DENIED, with at least one reason. */
export const denyAccess = (context: SignedInContext, input: DenyAccessInput) =>
  decideAccess(
    context,
    'DENY',
    input,
    async request =>
      (await reasonProblem(context, input, request)) ?? {
        reasonCodes: input.reasonCodes,
        publicMessage: tidy(input.publicMessage),
        officerNote: tidy(input.officerNote),
      },
  );
