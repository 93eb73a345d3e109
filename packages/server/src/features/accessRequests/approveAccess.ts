import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import type { ApproveAccessInput } from './accessRequest.inputs.ts';
import { decideAccess } from './decideAccess.ts';

/** PENDING -> APPROVED. */
export const approveAccess = (context: SignedInContext, input: ApproveAccessInput) =>
  decideAccess(context, 'APPROVE', input, () => ({
    reasonCodes: [],
    publicMessage: tidy(input.publicMessage),
    officerNote: tidy(input.officerNote),
  }));
