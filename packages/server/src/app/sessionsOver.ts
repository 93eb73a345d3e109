import type { Pool } from 'pg';
import type { Clock } from '../shared/clock.ts';
import type { Context } from '../shared/context.ts';
import type { OpenSockets } from './openSockets.ts';

const statement = 'SELECT id, standing FROM sessions_over($1, $2, $3)';

interface Over {
  id: string;
  standing: 'OVER' | 'LOCKED' | 'ENROLLING';
}

function endAll(sockets: OpenSockets, over: readonly Over[]): void {
  for (const { id, standing } of over) sockets.end([id], standing === 'LOCKED' ? 'LOCKED' : 'OVER');
}

/**
 * Authorises an event again, in the transaction of its own read: the sockets of sessions that are over close, of all that see it with this
 * viewer. One statement for all of them.
 */
export async function endThoseOver({ db, viewer, now }: Context, sockets: OpenSockets): Promise<void> {
  const { ids, sights } = sockets.alike(viewer!);
  if (ids.length > 0) endAll(sockets, await db.query<Over>(statement, [ids, sights, now()], 'sessionsOver'));
}

/** Between two looks, in milliseconds. */
const every = 1_000;

/**
 * Looks once a second which sessions with open sockets are over: one statement for all of them. What the clock ends is found so, and
 * whatever a lost notice did not tell.
 */
export function watchSessions({ pool, now }: { pool: Pool; now: Clock }, sockets: OpenSockets, log: Log) {
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  let stopped = false;

  async function look(): Promise<void> {
    const { ids, sights } = sockets.all();
    if (ids.length === 0) return;
    endAll(sockets, (await pool.query<Over>(statement, [ids, sights, now()])).rows);
  }
  const lookAgain = (): Promise<void> => {
    clearTimeout(timer);
    looking = looking
      .then(look)
      .catch((err: unknown) => log.warn({ err }, 'Nobody could tell which sessions are over'));
    return looking.then(() => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void lookAgain(), every);
    });
  };
  timer = setTimeout(() => void lookAgain(), every);

  return {
    /** Looks now. */
    look: lookAgain,
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

interface Log {
  warn: (details: object, message: string) => void;
}
