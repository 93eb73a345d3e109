import { snakeCase } from '../../shared/columns.ts';
import type { Context } from '../../shared/context.ts';
import { isStaff } from '../../shared/viewer.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import { announceVisit } from './announceVisit.ts';
import type { Visit } from './visit.entity.ts';
import { isBooked, isOver, type Move, moves } from './visit.states.ts';
import { eventOf } from './visitHistory.ts';

/** What a move writes besides the status; only what the mover's database role may write. */
export type Change = Partial<
  Pick<
    Visit,
    | 'startsAt'
    | 'endsAt'
    | 'policyVersion'
    | 'heldUntil'
    | 'holdExtended'
    | 'decideBy'
    | 'flags'
    | 'reasonCodes'
    | 'publicMessage'
    | 'officerNote'
  >
>;

/** Who moves, and which version they had before their eyes. */
export interface Mover {
  party: Party;
  version: number;
}

/**
 * Moves a visit along its life cycle, if it still is what the mover saw: compare-and-set on version and status. People and places of the
 * visit follow by their keys, the history gets its line in the same statement, and whoever listens is told.
 * @returns the visit as it is now, or nothing where somebody else was first
 * @throws the database's error where a moved visit would be in the way of another one
 */
export async function moveVisit(
  context: Context,
  visit: Visit,
  move: Move,
  mover: Mover,
  change: Change = {},
): Promise<Visit | undefined> {
  const next = { ...written(context, visit, move, mover), ...change };
  const moved: Visit = Object.assign(Object.create(Object.getPrototypeOf(visit) as object), visit, next);
  const event = eventOf(context, { move, mover, from: visit, moved, change });

  const columns = Object.keys(next);
  const told = Object.keys(event);
  const place = (offset: number) => (_: string, i: number) => `$${i + offset}`;
  const statement = `WITH moved AS (
       UPDATE visits SET ${columns.map((name, i) => `${snakeCase(name)} = $${i + 5}`).join(', ')}
        WHERE facility_id = $1 AND id = $2 AND version = $3 AND status = ANY($4) RETURNING facility_id, id
     )
     INSERT INTO visit_events (facility_id, visit_id, ${told.join(', ')})
     SELECT facility_id, id, ${told
       .map(place(5 + columns.length))
       .map(typed(told))
       .join(', ')} FROM moved RETURNING version`;
  const from = moves[move].from[mover.party] ?? [];
  const values = [visit.facilityId, visit.id, mover.version, from, ...Object.values(next), ...Object.values(event)];
  const touched = await context.db.query(statement, values, nameOf(statement));
  if (touched.length === 0) return undefined;
  announceVisit(context, move, moved);
  return moved;
}

const names = new Map<string, string>();

/** Moves differ in what they write, so each kind of statement is prepared under a name of its own. */
function nameOf(statement: string): string {
  const name = names.get(statement) ?? `moveVisit${names.size}`;
  names.set(statement, name);
  return name;
}

/** In a SELECT a parameter has no column to take its type from. */
const types: Record<string, string> = {
  home_user_id: 'uuid',
  version: 'integer',
  at: 'timestamptz',
  starts_at: 'timestamptz',
  ends_at: 'timestamptz',
  previous_starts_at: 'timestamptz',
  previous_ends_at: 'timestamptz',
  reason_codes: 'text[]',
  staff_member_id: 'uuid',
  api_client_id: 'uuid',
};
const typed = (columns: string[]) => (parameter: string, i: number) => `${parameter}::${types[columns[i]!] ?? 'text'}`;

/** What follows from the move itself. */
function written({ viewer, now }: Context, visit: Visit, move: Move, { party, version }: Mover) {
  const { to } = moves[move];
  const decides = party === Party.STAFF && (move === 'APPROVE' || move === 'DECLINE');
  const [decidedBy, decidedByClient] = isStaff(viewer) ? [viewer!.accountId, null] : [null, viewer?.accountId ?? null];
  return {
    status: to,
    version: version + 1,
    ...(visit.heldUntil && { heldUntil: null }),
    ...(visit.decideBy && { decideBy: null }),
    ...(isBooked(to) && !visit.bookedAt && { bookedAt: now() }),
    ...(move === 'RESCHEDULE' && { movedCount: visit.movedCount + 1 }),
    ...(isOver(to) && { endedAt: now(), endedBy: party }),
    ...(decides && { decidedAt: now(), decidedBy, decidedByClient }),
  };
}
