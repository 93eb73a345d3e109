import type { Pool } from 'pg';
import type { Clock } from '../shared/clock.ts';
import { sightOf, type Viewer } from '../shared/viewer.ts';
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
 * Authorises each event again: before it is told, the sessions of all who are to hear it are asked for, and the sockets of those that are
 * over close. One statement for all of an event, whatever each may see of it, beside the reads.
 */
export function createEventCheck({ pool, now }: { pool: Pool; now: Clock }, sockets: OpenSockets) {
  const gathering = new WeakMap<object, { viewers: Map<string, Viewer>; answered: Promise<void> }>();

  async function ask(viewers: Iterable<Viewer>): Promise<void> {
    const all = [...viewers].map(viewer => sockets.alike(viewer));
    const values = [all.flatMap(({ ids }) => ids), all.flatMap(({ sights }) => sights), now()];
    endAll(sockets, (await pool.query<Over>({ name: 'sessionsOver', text: statement, values })).rows);
  }
  /** All who hear of an event begin in one turn of the event loop: what comes later gathers anew. */
  function gather(event: object) {
    const viewers = new Map<string, Viewer>();
    const turn = new Promise<void>(resolve => setImmediate(resolve));
    const answered = turn.then(() => {
      gathering.delete(event);
      return ask(viewers.values());
    });
    gathering.set(event, { viewers, answered });
    return { viewers, answered };
  }

  return (event: object, viewer: Viewer): Promise<void> => {
    if (sockets.alike(viewer).ids.length === 0) return Promise.resolve();
    const { viewers, answered } = gathering.get(event) ?? gather(event);
    viewers.set(sightOf(viewer), viewer);
    return answered;
  };
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
