import type { SignedInContext } from '../../shared/context.ts';
import { nearest, partyOf } from './booking.ts';
import { lockVisit } from './lockVisit.ts';
import { moveVisit } from './moveVisit.ts';
import { policyTerms } from './policyTerms.ts';
import type { ExtendHoldInput } from './visit.inputs.ts';
import { holdMayBeExtended, holdRanOut } from './visit.policy.ts';
import { type ExtendHoldResult, HoldRanOut, VisitChanged } from './visit.problems.ts';

/** HELD for the facility's minutes once more, counted from its end; once. */
export async function extendHold(
  context: SignedInContext,
  { visitId, version }: ExtendHoldInput,
): Promise<ExtendHoldResult> {
  const { visit, wanted } = await lockVisit(context, visitId);
  if (holdRanOut(visit, context.now())) return new HoldRanOut(visit, await nearest(context, wanted));
  if (!holdMayBeExtended(visit, context.now())) return new VisitChanged(visit);
  const { holdMinutes } = await policyTerms(context, visit);
  const heldUntil = new Date(visit.heldUntil!.getTime() + holdMinutes * 60_000);
  const mover = { party: partyOf(context), version };
  const moved = await moveVisit(context, visit, 'EXTEND_HOLD', mover, { heldUntil, holdExtended: true });
  return moved ?? new VisitChanged(visit);
}
