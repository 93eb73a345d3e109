import type { WebSocket } from 'ws';
import { sightOf, type Viewer } from '../shared/viewer.ts';

/** Why a socket closes: its session or key is over, or locked until a factor is proved again. */
export const closeCode = { OVER: 4403, LOCKED: 4423 } as const;
export type End = keyof typeof closeCode;

/** A socket that belongs to a session or to a key. */
export interface OpenSocket {
  readonly viewer: Viewer;
  /** Of the session, or of the key. */
  readonly id: string;
  /** Nothing is sent to it any more. */
  readonly isOver: boolean;
}

/** A socket whose viewer is being read. */
export interface Opening {
  /** From here on the socket is this viewer's. Nothing where their session ended meanwhile, or the socket is gone. */
  open(viewer: Viewer, socket: WebSocket): OpenSocket | undefined;
  /** Whatever became of it. */
  done(): void;
}

/** How long a client may take to answer the closing before it is cut off, in milliseconds. */
const patience = 500;

/** One of them. What ends is silent from that moment; a client that does not answer the closing is cut off. */
class Held implements OpenSocket {
  isOver = false;

  constructor(
    readonly viewer: Viewer,
    readonly id: string,
    private readonly socket: WebSocket,
  ) {}

  end(why: End): void {
    if (this.isOver) return;
    this.isOver = true;
    this.socket.close(closeCode[why], why === 'OVER' ? 'Signed out' : 'Locked');
    setTimeout(() => this.socket.terminate(), patience).unref();
  }
}

/** The open sockets of one server process, of both doors, by session. */
export function createOpenSockets() {
  const byId = new Map<string, Set<Held>>();
  const bySight = new Map<string, Set<Held>>();
  /** What ended while these were being read. */
  const openings = new Set<Set<string>>();

  function hold(viewer: Viewer, id: string, socket: WebSocket): OpenSocket {
    const held = new Held(viewer, id, socket);
    const places = [[byId, id] as const, [bySight, sightOf(viewer)] as const];
    for (const [map, key] of places) map.set(key, (map.get(key) ?? new Set()).add(held));
    socket.once('close', () => {
      for (const [map, key] of places) {
        map.get(key)?.delete(held);
        if (map.get(key)?.size === 0) map.delete(key);
      }
    });
    return held;
  }

  return {
    /** Say it before the viewer is read: what ends in between is not missed. */
    opening(): Opening {
      const ended = new Set<string>();
      openings.add(ended);
      return {
        open(viewer, socket) {
          const { sessionId } = viewer;
          const isHere = sessionId && !ended.has(sessionId) && socket.readyState === socket.OPEN;
          return isHere ? hold(viewer, sessionId, socket) : undefined;
        },
        done: () => void openings.delete(ended),
      };
    },
    end(ids: readonly string[], why: End = 'OVER'): void {
      for (const id of ids) {
        for (const ended of openings) ended.add(id);
        for (const held of byId.get(id) ?? []) held.end(why);
      }
    },
    all: () => asked([...byId.values()].flatMap(sockets => [...sockets])),
    /** Those whose holders see what this viewer sees. */
    alike: (viewer: Viewer) => asked([...(bySight.get(sightOf(viewer)) ?? [])]),
  };
}
export type OpenSockets = ReturnType<typeof createOpenSockets>;

/** What the database is asked about sockets: sessions, and what each was opened for. */
const asked = (sockets: readonly OpenSocket[]) => ({
  ids: sockets.map(({ id }) => id),
  sights: sockets.map(({ viewer }) => sightOf(viewer)),
});
