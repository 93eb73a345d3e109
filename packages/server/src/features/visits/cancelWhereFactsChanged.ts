import type { Context, SignedInContext } from '../../shared/context.ts';
import type { DomainEvent } from '../../shared/events.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import { moveVisit } from './moveVisit.ts';
import type { Visit } from './visit.entity.ts';
import { asVisit, selectVisits } from './visit.rows.ts';
import { canMove, type Move, takesCapacity } from './visit.states.ts';

/** Whose coming visits cannot be any more, and what the families read about it. */
interface Ended {
  facilityId: string;
  incarceratedPersonId: string | null;
  homeUserId: string | null;
  reasonCodes: string[];
}

/**
 * Listener: who is released or moved elsewhere, or may not come any more, has no coming visits. The system ends them with the change that
 * made them impossible, or not at all. What may end again leaves visits as they are: staff see which ones it hits.
 */
export async function cancelWhereFactsChanged(context: Context, event: DomainEvent): Promise<void> {
  if (event.type === 'ACCOUNT_CLOSED') return giveUpOwn(context as SignedInContext);
  const ended = endedBy(event);
  if (!ended) return;
  const { facilityId, incarceratedPersonId, homeUserId, reasonCodes } = ended;
  const cancelled = await context.db.query<{ visitId: string; homeUserId: string; version: number }>(
    `SELECT visit_id AS "visitId", home_user_id AS "homeUserId", version FROM cancel_coming_visits($1, $2, $3, $4, $5)`,
    [facilityId, incarceratedPersonId, homeUserId, reasonCodes, context.now()],
  );
  for (const visit of cancelled) context.announce({ type: 'VISIT_CANCELLED', facilityId, reasonCodes, ...visit });
}

function endedBy(event: DomainEvent): Ended | undefined {
  switch (event.type) {
    case 'PERSON_RELEASED':
    case 'PERSON_TRANSFERRED': {
      const { facilityId, incarceratedPersonId } = event;
      return { facilityId, incarceratedPersonId, homeUserId: null, reasonCodes: [event.type] };
    }
    // Why is told with the access; of a ban families never learn.
    case 'ACCESS_REVOKED':
      return {
        facilityId: event.facilityId,
        homeUserId: event.homeUserId,
        incarceratedPersonId: null,
        reasonCodes: [],
      };
    case 'HOME_USER_BANNED': {
      const { facilityId, homeUserId, incarceratedPersonId } = event;
      return { facilityId, homeUserId, incarceratedPersonId, reasonCodes: [] };
    }
    default:
      return undefined;
  }
}

const ownMoves: readonly Move[] = ['RELEASE', 'WITHDRAW', 'CANCEL'];

/** Whoever deletes their account gives up what they have booked, at any time. */
async function giveUpOwn(context: SignedInContext): Promise<void> {
  const { db, viewer, now } = context;
  await db.query("SELECT pg_advisory_xact_lock(hashtextextended('visitor:' || $1::uuid, 0))", [viewer.accountId]);
  const rows = await db.query<object>(
    `${selectVisits(viewer)} WHERE v.home_user_id = $1 AND v.status = ANY($2) AND v.ends_at > $3 ORDER BY v.id`,
    [viewer.accountId, takesCapacity, now()],
  );
  for (const visit of rows.map(asVisit)) await giveUp(context, visit);
}

async function giveUp(context: SignedInContext, visit: Visit): Promise<void> {
  const party = Party.HOME_USER;
  const move = ownMoves.find(own => canMove(visit.status, own, party));
  if (move) await moveVisit(context, visit, move, { party, version: visit.version });
}
