import type { SignedInContext } from '../../shared/context.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import { factsFor, nearest, partyOf, refused } from './booking.ts';
import { answerOnce } from './bookingKeys.ts';
import { lockVisit } from './lockVisit.ts';
import { moveVisit } from './moveVisit.ts';
import { policyOn } from './rules/asked.ts';
import type { BookingFacts } from './rules/bookingFacts.ts';
import { flagsOf } from './rules/flagsOf.ts';
import type { Visit } from './visit.entity.ts';
import type { ConfirmVisitInput } from './visit.inputs.ts';
import { holdRanOut } from './visit.policy.ts';
import { type ConfirmVisitResult, HoldRanOut, VisitChanged, type VisitNotPossible } from './visit.problems.ts';
import { canMove } from './visit.states.ts';

const aMinute = 60_000;
/** What an officer has at least, where the notice is nearly over when the family confirms. */
const leastToDecide = 60 * aMinute;

/** HELD -> SCHEDULED, or REQUESTED where the facility looks first. The rules run again. The same key is answered the same. */
export function confirmVisit(context: SignedInContext, input: ConfirmVisitInput): Promise<ConfirmVisitResult> {
  const { idempotencyKey, ...body } = input;
  return answerOnce(context, { action: 'CONFIRM', idempotencyKey, body }, () => confirm(context, input));
}

async function confirm(context: SignedInContext, { visitId, version }: ConfirmVisitInput): Promise<Confirmed> {
  const { visit, wanted } = await lockVisit(context, visitId);
  if (holdRanOut(visit, context.now())) return new HoldRanOut(visit, await nearest(context, wanted));
  const party = partyOf(context);
  if (!canMove(visit.status, 'CONFIRM', party) || visit.version !== version) return new VisitChanged(visit);

  const proposal = { ...wanted.proposal, overridden: [] };
  const facts = await factsFor(context, wanted);
  const problem = refused(context, { ...wanted, proposal }, facts);
  if (problem) return problem;

  const flags = flagsOf(facts);
  const looksFirst = party === Party.HOME_USER && isLookedAt(facts, visit, flags);
  const moved = await (looksFirst
    ? moveVisit(context, visit, 'REQUEST', { party, version }, { decideBy: decideBy(context, facts, visit), flags })
    : moveVisit(context, visit, 'CONFIRM', { party, version }, flags.length > 0 ? { flags } : {}));
  return moved ?? new VisitChanged(visit);
}

type Confirmed = Visit | VisitNotPossible | HoldRanOut | VisitChanged;

/** What staff book themselves they have looked at. */
function isLookedAt(facts: BookingFacts, { startsAt }: Visit, flags: string[]): boolean {
  const { visitApproval } = policyOn(facts, startsAt);
  return visitApproval === 'ALWAYS' || (visitApproval === 'FLAGGED_ONLY' && flags.length > 0);
}

/** The last moment at which such a visit could be asked for; an hour from now at least, and never after its start. */
function decideBy({ now }: SignedInContext, facts: BookingFacts, { startsAt }: Visit): Date {
  const notice = startsAt.getTime() - policyOn(facts, startsAt).noticeMinMinutes * aMinute;
  return new Date(Math.min(startsAt.getTime(), Math.max(notice, now().getTime() + leastToDecide)));
}
