import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import type { ReinstateAccessInput } from './accessRequest.inputs.ts';
import { decideAccess } from './decideAccess.ts';

/** SUSPENDED -> APPROVED, before its day. */
export const reinstateAccess = (context: SignedInContext, input: ReinstateAccessInput) =>
  decideAccess(context, 'REINSTATE', input, () => ({
    suspendedUntil: null,
    reasonCodes: [],
    publicMessage: tidy(input.publicMessage),
    officerNote: tidy(input.officerNote),
  }));
