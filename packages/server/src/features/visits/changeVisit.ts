import type { SignedInContext } from '../../shared/context.ts';
import { Role } from '../../shared/viewer.ts';
import { partyOf } from './booking.ts';
import { loadVisit } from './loadVisit.ts';
import { type Change, moveVisit } from './moveVisit.ts';
import type { Visit } from './visit.entity.ts';
import { VisitChanged } from './visit.problems.ts';
import { type Move, moves } from './visit.states.ts';

/** What every change of a visit names. */
export interface Named {
  visitId: string;
  version: number;
}

/** Moves a visit by the viewer's hand. @returns what it is now; where it was not what they saw, that it changed */
export async function changeVisit(
  context: SignedInContext,
  visit: Visit,
  { version }: Named,
  move: Move,
  change: Change = {},
): Promise<Visit | VisitChanged> {
  const moved = await moveVisit(context, visit, move, { party: partyOf(context), version }, change);
  return moved ?? overtaken(context, visit.id, version, move);
}

/** What the same viewer sent twice is done already; else somebody was first. */
async function overtaken(context: SignedInContext, id: string, version: number, move: Move) {
  const visit = await loadVisit(context, id);
  const isDone = visit.status === moves[move].to && visit.version === version + 1;
  return isDone && (await wasTakenBy(context, visit, move)) ? visit : new VisitChanged(visit);
}

async function wasTakenBy({ db, viewer }: SignedInContext, { facilityId, id, version }: Visit, move: Move) {
  const hand = { [Role.HOME_USER]: "'HOME_USER' = e.by_party", [Role.API]: 'e.api_client_id = $5' }[
    viewer.role as string
  ];
  const rows = await db.query(
    `SELECT FROM visit_events e WHERE e.facility_id = $1 AND e.visit_id = $2 AND e.version = $3 AND e.action = $4
        AND ${hand ?? 'e.staff_member_id = $5'}`,
    [facilityId, id, version, move, ...(viewer.role === Role.HOME_USER ? [] : [viewer.accountId])],
  );
  return rows.length > 0;
}
