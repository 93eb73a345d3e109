import { nobodyElse, type TabLine } from './tabLine.ts';

/** A press counts as somebody being there for so long. */
const thereMilliseconds = 60_000;

/** Whether somebody sits at this app, in any of its tabs, and when the server last heard of them. */
export interface Presence {
  /** Whether a key or a pointer was pressed within the last minute. */
  isThere(): boolean;
  /** A key or a pointer was pressed. */
  press(): void;
  /** Something sent at this time, by somebody who is there, reached the server. */
  heard(at: number): void;
  /** When the server last heard of somebody, in milliseconds; the page's own opening counts. */
  lastHeard(): number;
  /** Calls back when the server heard of somebody; answers with the way to stop. */
  subscribe(listener: () => void): () => void;
}

interface Told {
  heardAt?: number;
}

/** All tabs share one session: each tells the others what it knows. */
export function createPresence(line: TabLine<Told> = nobodyElse, now: () => number = Date.now): Presence {
  const listeners = new Set<() => void>();
  let pressedAt = now();
  let heardAt = now();

  const hear = (at: number) => {
    if (at <= heardAt) return false;
    heardAt = at;
    listeners.forEach(listener => listener());
    return true;
  };
  line.listen(told => {
    if (typeof told.heardAt === 'number') hear(told.heardAt);
  });

  return {
    isThere: () => now() - pressedAt < thereMilliseconds,
    press: () => void (pressedAt = now()),
    heard: at => void (hear(at) && line.say({ heardAt: at })),
    lastHeard: () => heardAt,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
