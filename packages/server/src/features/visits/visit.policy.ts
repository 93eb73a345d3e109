import { ApiScope, hasScope } from '../../shared/apiScope.ts';
import { isStaff, Role, type Viewer } from '../../shared/viewer.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import type { Visit } from './visit.entity.ts';
import { canMove, forPrograms, isBooked, isHeld, VisitAction, VisitStatus } from './visit.states.ts';
import type { PolicyTerms } from './policyTerms.ts';

const partyOf = (viewer: Viewer, visit: Visit): Party | null => {
  const decides = isStaff(viewer) || hasScope(viewer, ApiScope.DECIDE);
  if (decides && viewer.facilityIds.includes(visit.facilityId)) return Party.STAFF;
  if (viewer.role === Role.HOME_USER && viewer.accountId === visit.homeUserId) return Party.HOME_USER;
  return null;
};

/** The time of a hold is over, whether or not somebody has noticed. */
export const holdRanOut = ({ status, heldUntil }: Visit, now: Date): boolean =>
  isHeld(status) ? heldUntil! <= now : status === VisitStatus.EXPIRED;

export const holdMayBeExtended = (visit: Visit, now: Date): boolean =>
  isHeld(visit.status) && !visit.holdExtended && !holdRanOut(visit, now);

/** Until when the home user may cancel or move a booked visit; null where there is nothing to cancel. */
export const cancelBy = ({ status, startsAt }: Visit, { cancelCutoffMinutes }: PolicyTerms): Date | null =>
  isBooked(status) ? new Date(startsAt.getTime() - cancelCutoffMinutes * 60_000) : null;

/** Whether the home user is in time to cancel or move. */
export const isInTime = (visit: Visit, terms: PolicyTerms, now: Date): boolean =>
  now <= (cancelBy(visit, terms) ?? now);

/** Whether the rules of time and the facility's policy allow what the life cycle allows. */
const allowed: Partial<Record<VisitAction, (visit: Visit, terms: PolicyTerms, now: Date, party: Party) => boolean>> = {
  CONFIRM: (visit, _, now) => !holdRanOut(visit, now),
  RELEASE: (visit, _, now) => !holdRanOut(visit, now),
  EXTEND_HOLD: (visit, _, now) => holdMayBeExtended(visit, now),
  APPROVE: ({ startsAt }, _, now) => startsAt > now,
  RESCHEDULE: (visit, terms, now, party) =>
    party === Party.STAFF ? visit.endsAt > now : terms.familiesMayReschedule && isInTime(visit, terms, now),
  CANCEL: (visit, terms, now, party) => (party === Party.STAFF ? visit.endsAt > now : isInTime(visit, terms, now)),
};

/** What this viewer could do to this visit right now; the buttons on every screen come from here. */
export function availableActions(viewer: Viewer, visit: Visit, terms: PolicyTerms, now: Date): VisitAction[] {
  const party = partyOf(viewer, visit);
  if (!party) return [];
  return Object.values(VisitAction).filter(
    action =>
      (viewer.role !== Role.API || forPrograms.includes(action)) &&
      canMove(visit.status, action, party) &&
      (allowed[action]?.(visit, terms, now, party) ?? true),
  );
}
