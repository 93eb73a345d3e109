import { ApiScope, hasScope } from '../../shared/apiScope.ts';
import { isStaff, Role, type Viewer } from '../../shared/viewer.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { AccessRequestAction, askAgainFrom, canMove, isRevoked, moves, Party } from './accessRequest.states.ts';

const partyOf = (viewer: Viewer, request: AccessRequest): Party | null => {
  const decides = isStaff(viewer) || hasScope(viewer, ApiScope.DECIDE);
  if (decides && viewer.facilityIds.includes(request.facilityId)) return Party.STAFF;
  if (viewer.role === Role.HOME_USER && viewer.accountId === request.homeUserId) return Party.HOME_USER;
  return null;
};

/** Until when a denial can be corrected; null where none was decided. */
export const correctableUntil = ({ decidedAt, facility }: AccessRequest): Date | null =>
  decidedAt && new Date(decidedAt.getTime() + facility.correctionDays * 86_400_000);

/** A denial is corrected by people alone. */
const isForPeople = (action: AccessRequestAction) => action === AccessRequestAction.CORRECT;

/** Whether the rules of time allow what the life cycle allows. */
const inTime: Partial<Record<AccessRequestAction, (request: AccessRequest, now: Date) => boolean>> = {
  CORRECT: (request, now) => now <= (correctableUntil(request) ?? now),
};

/** A new request may follow this one; for a revoked one only after the facility's days. */
export const mayAskAgain = (request: AccessRequest, now: Date) =>
  askAgainFrom.includes(request.status) && !(isRevoked(request.status) && now < (request.askAgainFrom ?? now));

/** What this viewer could do to this request right now; the buttons on every screen come from here. ASK_AGAIN only where none followed it. */
export function availableActions(viewer: Viewer, request: AccessRequest, now: Date): AccessRequestAction[] {
  const party = partyOf(viewer, request);
  return Object.values(AccessRequestAction).filter(action => {
    if (action === AccessRequestAction.ASK_AGAIN) return party === Party.HOME_USER && mayAskAgain(request, now);
    if (viewer.role === Role.API && isForPeople(action)) return false;
    return (
      party !== null &&
      moves[action].by.includes(party) &&
      canMove(request.status, action) &&
      (inTime[action]?.(request, now) ?? true)
    );
  });
}

/** Hours for which it has been the turn of the facility until now; time spent waiting for the family does not count. */
export const hoursOfFacility = ({ turnSince, facilitySeconds }: AccessRequest, now: Date): number =>
  ((turnSince ? now.getTime() - turnSince.getTime() : 0) / 1000 + Number(facilitySeconds)) / 3600;
