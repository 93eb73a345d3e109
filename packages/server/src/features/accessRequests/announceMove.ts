import type { Context } from '../../shared/context.ts';
import type { DomainEvent } from '../../shared/events.ts';
import { Role, type Viewer } from '../../shared/viewer.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { type AccessRequestStatus, type Move, Party } from './accessRequest.states.ts';
import type { Change, Mover } from './moveAccessRequest.ts';

interface Moved {
  move: Move | null;
  mover: Mover;
  from: AccessRequestStatus | null;
  moved: AccessRequest;
  change?: Change;
}

/** Whose hand the facility's decision was: a person's or a program's. */
const handOf = ({ role, accountId }: Viewer) =>
  role === Role.API ? { api_client_id: accountId } : { staff_member_id: accountId };

/** Adds the move to the request's history, and says what happened to whoever listens. */
export async function announceMove(context: Context, { move, mover, from, moved, change = {} }: Moved) {
  const event = {
    facility_id: moved.facilityId,
    access_request_id: moved.id,
    home_user_id: moved.homeUserId,
    version: moved.version,
    at: context.now(),
    action: move,
    from_status: from,
    to_status: moved.status,
    by_party: mover.party,
    ...(mover.party === Party.STAFF && {
      ...handOf(context.viewer!),
      reason_codes: change.reasonCodes ?? [],
      needed_pieces: change.neededPieces ?? [],
      public_message: change.publicMessage ?? null,
      officer_note: change.officerNote ?? null,
    }),
  };
  await context.db.execute(
    `INSERT INTO access_request_events (${Object.keys(event).join(', ')})
     VALUES (${Object.keys(event)
       .map((_, i) => `$${i + 1}`)
       .join(', ')})`,
    Object.values(event),
  );
  context.announce({
    type: mover.tells,
    accessRequestId: moved.id,
    facilityId: moved.facilityId,
    homeUserId: moved.homeUserId,
    version: moved.version,
    reasonCodes: change.reasonCodes ?? [],
    neededPieces: change.neededPieces ?? [],
    publicMessage: change.publicMessage ?? null,
  } as DomainEvent);
}
