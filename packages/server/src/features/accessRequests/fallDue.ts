import type { Pool } from 'pg';
import { columnsOf } from '../../shared/columns.ts';
import type { Listener } from '../../shared/events.ts';
import { systemContext } from '../../shared/systemContext.ts';
import { inTransaction } from '../../shared/transaction.ts';
import { AccessRequest } from './accessRequest.entity.ts';
import { type Move, moves, Party } from './accessRequest.states.ts';
import { type Change, moveAccessRequest } from './moveAccessRequest.ts';

interface Clockwork {
  /** Signed in as openvisit_system: no viewer stands behind what the clock does. */
  pool: Pool;
  listeners: readonly Listener[];
  now: () => Date;
}

interface Due {
  move: Move;
  /** The column that says when. */
  at: string;
  tells: 'ACCESS_EXPIRED' | 'ACCESS_REINSTATED';
  change: Change;
}

/** What the clock alone moves. */
const dues: readonly Due[] = [
  { move: 'EXPIRE', at: 'info_by', tells: 'ACCESS_EXPIRED', change: { neededPieces: [], infoBy: null } },
  { move: 'REINSTATE', at: 'suspended_until', tells: 'ACCESS_REINSTATED', change: { suspendedUntil: null } },
];

/**
 * NEEDS_INFO past its time becomes EXPIRED, SUSPENDED past its day becomes APPROVED: each in a transaction of its own, with its
 * history, audit, mail and live update, if nobody moved it first. @returns how many moved
 */
export async function fallDue(clockwork: Clockwork): Promise<number> {
  let moved = 0;
  for (const due of dues) {
    for (const request of await dueRequests(clockwork, due)) if (await moveDue(clockwork, due, request)) moved++;
  }
  return moved;
}

async function dueRequests({ pool, now }: Clockwork, { move, at }: Due): Promise<AccessRequest[]> {
  const { rows } = await pool.query<AccessRequest>(
    `SELECT ${columnsOf(AccessRequest, 'r')} FROM access_requests r WHERE r.${at} <= $1 AND r.status = ANY($2) ORDER BY r.${at} LIMIT 1000`,
    [now(), moves[move].from],
  );
  return rows;
}

async function moveDue({ pool, listeners, now }: Clockwork, { move, tells, change }: Due, request: AccessRequest) {
  const context = systemContext(pool, now);
  const mover = { party: Party.SYSTEM, version: request.version, tells };
  return inTransaction(context, { pool, listeners }, () => moveAccessRequest(context, request, move, mover, change));
}
