import type { Context } from '../../shared/context.ts';
import { snakeCase } from '../../shared/columns.ts';
import type { AccessRequestEventType } from '../../shared/events.ts';
import { isStaff } from '../../shared/viewer.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { isWaiting, type Move, moves, Party } from './accessRequest.states.ts';
import { announceMove } from './announceMove.ts';

/** What a move writes besides the status; only what the mover's database role may write. */
export type Change = Partial<
  Pick<
    AccessRequest,
    'reasonCodes' | 'publicMessage' | 'officerNote' | 'neededPieces' | 'infoBy' | 'suspendedUntil' | 'askAgainFrom'
  >
>;

/** Who moves, which version they had before their eyes, and what the world is told. */
export interface Mover {
  party: Party;
  version: number;
  tells: AccessRequestEventType;
  /** What the mover knew of the account, where the move rests on its pictures: one that comes meanwhile stops the move. */
  knewAccountAsOf?: Date | null;
}

/**
 * Moves a request along its life cycle, if it still is what the mover saw: compare-and-set on version and status.
 * @returns the request as it is now, or nothing where somebody else was first
 */
export async function moveAccessRequest(
  context: Context,
  request: AccessRequest,
  move: Move,
  mover: Mover,
  change: Change = {},
): Promise<AccessRequest | undefined> {
  const { from, to } = moves[move];
  const next = {
    status: to,
    version: mover.version + 1,
    ...turn(request, to, context.now()),
    ...change,
    ...decision(context, request, move, mover),
  };
  const columns = Object.keys(next);
  const { knewAccountAsOf } = mover;
  const asKnown = knewAccountAsOf === undefined ? [] : [knewAccountAsOf];
  const touched = await context.db.execute(
    `UPDATE access_requests SET ${columns.map((name, i) => `${snakeCase(name)} = $${i + 5}`).join(', ')}
      WHERE facility_id = $1 AND id = $2 AND version = $3 AND status = ANY($4)
            ${asKnown.map(() => `AND date_trunc('milliseconds', account_changed_at) IS NOT DISTINCT FROM $${columns.length + 5}`).join('')}`,
    [request.facilityId, request.id, mover.version, from, ...Object.values(next), ...asKnown],
  );
  if (touched === 0) return undefined;

  const moved: AccessRequest = Object.assign(Object.create(Object.getPrototypeOf(request) as object), request, next);
  await announceMove(context, { move, mover, from: request.status, moved, change });
  return moved;
}

/** The facility's own time runs while the request waits for it, and only then. */
function turn({ status, turnSince, facilitySeconds }: AccessRequest, to: AccessRequest['status'], now: Date) {
  if (isWaiting(to)) return { turnSince: now };
  if (!isWaiting(status) || !turnSince) return {};
  const seconds = Math.max(0, Math.round((now.getTime() - turnSince.getTime()) / 1000));
  return { turnSince: null, facilitySeconds: String(Number(facilitySeconds) + seconds) };
}

function decision({ viewer, now }: Context, request: AccessRequest, move: Move, { party }: Mover) {
  if (party !== Party.STAFF) return {};
  const first = move === 'APPROVE' || move === 'DENY' ? { firstDecidedAt: request.firstDecidedAt ?? now() } : {};
  const [decidedBy, decidedByClient] = isStaff(viewer) ? [viewer!.accountId, null] : [null, viewer!.accountId];
  return { decidedAt: now(), decidedBy, decidedByClient, ...first };
}
