import type { WebSocket } from 'ws';
import type { Line } from '../live/screens.ts';
import type { Watcher } from '../live/world.ts';

/** What became of an open screen, moments in milliseconds by the wall clock. */
export interface Seen {
  topic: string;
  closedAt: number;
  code: number;
  /** Ids of the requests whose change it was told of. */
  told: string[];
}

/** Opens a screen at one of the two server processes, and writes down what it hears and when it is closed. */
export async function openScreen(line: Line, watcher: Watcher, which: number, clock: () => number) {
  const socket: WebSocket = await line.open(watcher, which);
  const seen: Seen = { topic: watcher.topic, closedAt: Number.NaN, code: 0, told: [] };
  socket.on('message', data => {
    const message = String(data);
    if (message.includes('"complete"')) return;
    const id = line.requestIdOf(message);
    if (id) seen.told.push(id);
  });
  socket.on('close', code => Object.assign(seen, { closedAt: clock(), code }));
  return { seen, close: () => socket.close() };
}
