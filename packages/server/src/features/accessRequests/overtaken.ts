import type { SignedInContext } from '../../shared/context.ts';
import { Language, Role, type Viewer } from '../../shared/viewer.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { AlreadyDecided, StaleVersion } from './accessRequest.problems.ts';
import { type AccessRequestStatus, canMove, type Move, moves, Party } from './accessRequest.states.ts';
import { loadAccessRequest } from './loadAccessRequest.ts';

/**
 * What to answer where a request was no longer what the mover saw: what already happened, if it was the same decision of the same
 * person sent twice; else who was first, or that it changed and can still be decided.
 */
export async function overtaken(
  context: SignedInContext,
  id: string,
  move: Move,
  version: number,
): Promise<AccessRequest | AlreadyDecided | StaleVersion> {
  const request = await loadAccessRequest(context, id);
  if (canMove(request.status, move)) return new StaleVersion(request);
  const sameMove = request.status === moves[move].to && request.version === version + 1;
  if (sameMove && (await wasTakenBy(context, request, version + 1))) return request;
  return new AlreadyDecided(await whoWhatWhen(context, request), request);
}

/** A family's database role may not read which staff member it was; whose the request is, it need not ask. */
const takenBy = ({ role, accountId }: Viewer): [column: string, value: string] => {
  if (role === Role.HOME_USER) return ['by_party', Party.HOME_USER];
  return [role === Role.API ? 'api_client_id' : 'staff_member_id', accountId];
};

async function wasTakenBy({ db, viewer }: SignedInContext, { facilityId, id }: AccessRequest, version: number) {
  const [by, them] = takenBy(viewer);
  const taken = await db.query(
    `SELECT FROM access_request_events WHERE facility_id = $1 AND access_request_id = $2 AND version = $3 AND ${by} = $4`,
    [facilityId, id, version, them],
  );
  return taken.length > 0;
}

const did: Record<AccessRequestStatus, string> = {
  PENDING: 'sent new information',
  NEEDS_INFO: 'asked the family for more',
  APPROVED: 'approved this',
  DENIED: 'denied this',
  WITHDRAWN: 'took back this request',
  SUSPENDED: 'paused this',
  REVOKED: 'ended this',
  EXPIRED: 'let this run out',
};

/** Whose name the viewer may not see: a key sees no other key. */
const nameless = { HOME_USER: 'The family', STAFF: 'The facility', SYSTEM: 'The system' };

/** "R. Soto approved this on Nov 23 at 2:05 PM. Nothing of yours was sent." */
async function whoWhatWhen({ db, viewer }: SignedInContext, request: AccessRequest): Promise<string> {
  if (viewer.role === Role.HOME_USER) return 'This request changed before you sent this. Nothing of yours was sent.';
  const [event] = await db.query<{ at: Date; who: string | null; party: Party }>(
    `SELECT e.at, e.by_party AS party, coalesce(left(m.given_name, 1) || '. ' || m.family_name, c.name) AS who
       FROM access_request_events e LEFT JOIN staff_members m ON m.id = e.staff_member_id
            LEFT JOIN api_clients c ON c.id = e.api_client_id
      WHERE e.facility_id = $1 AND e.access_request_id = $2 ORDER BY e.version DESC LIMIT 1`,
    [request.facilityId, request.id],
  );
  const who = event?.who ?? nameless[event?.party ?? Party.SYSTEM];
  const when = new Intl.DateTimeFormat(viewer.language === Language.ES ? 'es-US' : 'en-US', {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: request.facility.timeZone,
  }).format(event?.at ?? request.requestedAt);
  return `${who} ${did[request.status]} (${when}). Nothing of yours was sent.`;
}
