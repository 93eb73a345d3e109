import { batchPerOperation } from '../../shared/batch.ts';
import type { Context } from '../../shared/context.ts';
import { Role } from '../../shared/viewer.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import type { Change, Mover } from './moveVisit.ts';
import type { Visit } from './visit.entity.ts';
import { selectVisitEvents } from './visit.rows.ts';
import type { VisitMove, VisitStatus } from './visit.states.ts';
import { VisitEvent } from './visitEvent.entity.ts';

interface Happened {
  move: keyof typeof VisitMove;
  mover: Mover;
  /** As it was; null where the time was held first. */
  from: { status: VisitStatus; startsAt: Date; endsAt: Date } | null;
  moved: Visit;
  change?: Change;
}

/** A line of the history, as columns; only those that the mover's database role may write. */
export function eventOf({ now, viewer }: Context, { move, mover, from, moved, change = {} }: Happened) {
  const wasMoved = from && change.startsAt;
  return {
    home_user_id: moved.homeUserId,
    version: moved.version,
    at: now(),
    action: move,
    from_status: from?.status ?? null,
    to_status: moved.status,
    by_party: mover.party,
    starts_at: moved.startsAt,
    ends_at: moved.endsAt,
    ...(wasMoved && { previous_starts_at: from.startsAt, previous_ends_at: from.endsAt }),
    ...(mover.party === Party.STAFF && {
      ...(viewer!.role === Role.API ? { api_client_id: viewer!.accountId } : { staff_member_id: viewer!.accountId }),
      public_message: change.publicMessage ?? null,
      officer_note: change.officerNote ?? null,
    }),
    ...(mover.party !== Party.HOME_USER && { reason_codes: change.reasonCodes ?? [] }),
  };
}

/** Everything that happened to a visit, oldest first. */
export const historyOfVisit = batchPerOperation<string, VisitEvent[]>(async ({ db, viewer }, ids) => {
  const rows = await db.query<VisitEvent>(
    `${selectVisitEvents(viewer)} WHERE e.visit_id = ANY($1) ORDER BY e.visit_id, e.version`,
    [ids],
    'historyOfVisits',
  );
  const events = Map.groupBy(rows, row => row.visitId);
  return ids.map(id => [id, (events.get(id) ?? []).map(row => Object.assign(new VisitEvent(), row))] as const);
}, []);
