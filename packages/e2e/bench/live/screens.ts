import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Watcher } from './world.ts';

/** Something that arrived at somebody's screen. */
export interface Delivery {
  topic: string;
  requestId: string;
  at: number;
}

export interface Screens {
  deliveries: Delivery[];
  close: () => Promise<void>;
}

/** How one kind of server is listened to. */
export interface Line {
  /** @param which of the two server processes */
  open: (watcher: Watcher, which: number) => Promise<WebSocket>;
  requestIdOf: (message: string) => string | undefined;
}

/** One open screen for each person, by turns on the one process and on the other. */
export async function openScreens(line: Line, watchers: readonly Watcher[], clock: () => number): Promise<Screens> {
  const deliveries: Delivery[] = [];
  const sockets: WebSocket[] = [];
  for (const [index, watcher] of watchers.entries()) {
    const socket = await line.open(watcher, Math.floor(index / 20) % 2);
    socket.on('message', data => {
      const at = clock();
      const requestId = line.requestIdOf(String(data));
      if (requestId) deliveries.push({ topic: watcher.topic, requestId, at });
    });
    sockets.push(socket);
  }
  return {
    deliveries,
    close: async () => {
      await Promise.all(
        sockets.map(async socket => {
          socket.close();
          if (socket.readyState !== WebSocket.CLOSED) await once(socket, 'close');
        }),
      );
    },
  };
}

/** A raw server: the topic stands in the address. */
export const rawLine = (ports: readonly number[]): Line => ({
  open: async ({ topic }, which) => opened(new WebSocket(`ws://127.0.0.1:${ports[which]}/?topic=${topic}`, plain)),
  requestIdOf: message => (JSON.parse(message) as { accessRequestId: string }).accessRequestId,
});

interface Next {
  type: string;
  payload?: { data?: { accessRequestChanged: { id: string } } };
}

/** Ours: the session's cookie, and a trusted subscription. The topic is the server's own business. */
export const ourLine = (ports: readonly number[][], documentIds: Record<Watcher['app'], string>): Line => ({
  open: async ({ app, cookie }, which) => {
    const port = ports[which]?.[app === 'family' ? 0 : 1];
    const headers = { cookie, origin: `http://localhost:${port}` };
    const socket = await opened(
      new WebSocket(`ws://localhost:${port}/graphql`, 'graphql-transport-ws', { ...plain, headers }),
    );
    socket.send('{"type":"connection_init"}');
    const [ack] = (await once(socket, 'message')) as [unknown];
    if (!String(ack).includes('connection_ack')) throw new Error(`The server answered ${String(ack)}`);
    const payload = { query: '', extensions: { documentId: documentIds[app] } };
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
    return socket;
  },
  requestIdOf: message => {
    const { type, payload } = JSON.parse(message) as Next;
    if (type === 'next' && payload?.data) return payload.data.accessRequestChanged.id;
    if (type === 'ping') return undefined;
    throw new Error(`The server sent ${message.slice(0, 500)}`);
  },
});

const plain = { perMessageDeflate: false };

async function opened(socket: WebSocket): Promise<WebSocket> {
  await once(socket, 'open');
  return socket;
}
