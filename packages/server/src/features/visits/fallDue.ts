import type { Pool } from 'pg';
import { columnsOf } from '../../shared/columns.ts';
import type { Listener } from '../../shared/events.ts';
import { systemContext } from '../../shared/systemContext.ts';
import { inTransaction } from '../../shared/transaction.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import { type Change, moveVisit } from './moveVisit.ts';
import { Visit } from './visit.entity.ts';
import { type Move, moves } from './visit.states.ts';

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
  change: Change;
}

/** What the clock alone moves. */
const dues: readonly Due[] = [
  { move: 'EXPIRE', at: 'held_until', change: {} },
  { move: 'DECLINE', at: 'decide_by', change: { reasonCodes: ['UNDECIDED_IN_TIME'] } },
];

/**
 * HELD past its minutes becomes EXPIRED, REQUESTED that nobody decided in time DECLINED: each in a transaction of its own, with its
 * history, audit, mail and live update, if nobody moved it first. @returns how many moved
 */
export async function visitsFallDue(clockwork: Clockwork): Promise<number> {
  let moved = 0;
  for (const due of dues) {
    for (const visit of await dueVisits(clockwork, due)) if (await moveDue(clockwork, due, visit)) moved++;
  }
  return moved;
}

async function dueVisits({ pool, now }: Clockwork, { move, at }: Due): Promise<Visit[]> {
  const { rows } = await pool.query<Visit>(
    `SELECT ${columnsOf(Visit, 'v')} FROM visits v WHERE v.${at} <= $1 AND v.status = ANY($2) ORDER BY v.${at} LIMIT 1000`,
    [now(), moves[move].from[Party.SYSTEM]],
  );
  return rows;
}

async function moveDue({ pool, listeners, now }: Clockwork, { move, change }: Due, visit: Visit) {
  const context = systemContext(pool, now);
  const mover = { party: Party.SYSTEM, version: visit.version };
  return inTransaction(context, { pool, listeners }, () => moveVisit(context, visit, move, mover, change));
}

/** What was answered to a key is kept for a day. @returns how many went */
export async function purgeBookingKeys({ pool, now }: Pick<Clockwork, 'pool' | 'now'>): Promise<number> {
  const dayAgo = new Date(now().getTime() - 86_400_000);
  return (await pool.query('DELETE FROM booking_keys WHERE at < $1', [dayAgo])).rowCount ?? 0;
}
