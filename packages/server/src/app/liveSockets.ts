import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { Standing } from '../shared/viewer.ts';
import { countWrongKey } from './countWrongKey.ts';
import { createContext, type ContextWorld } from './createContext.ts';
import { socketSettings } from './limits/socketLimits.ts';
import { closeCode, type OpenSocket, type OpenSockets } from './openSockets.ts';
import type { createErrorFormatter } from './formatError.ts';
import type { TakeFreeText } from './freeText.ts';
import { type Door, originProblem } from './requestGuard.ts';
import type { Sessions } from './sessions.ts';
import type { LiveArgs, SharedExecutions } from './sharedExecutions.ts';
import { createSocketDocuments } from './socketDocuments.ts';
import { createSocketErrors } from './socketErrors.ts';
import type { SocketGuard } from './socketGuard.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';
import { viewerOfSocket } from './viewerOfSocket.ts';

interface Parts {
  schema: GraphQLSchema;
  door: Door;
  sessions: Sessions;
  world: ContextWorld;
  trustedDocuments: TrustedDocuments;
  takeFreeText: TakeFreeText;
  formatError: ReturnType<typeof createErrorFormatter>;
  socketGuard: SocketGuard;
  production: boolean;
  shared: SharedExecutions;
  openSockets: OpenSockets;
}

type Seen = Extra & { open?: OpenSocket };

const serviceRestart = 1012;
const heartbeat = 10_000;

/** `/graphql` over WebSocket, for subscriptions alone. Its viewer comes from the session's cookie or a key when the socket opens. */
export function liveSockets(parts: Parts) {
  const { schema, door, sessions, world, shared, openSockets, socketGuard } = parts;
  const { limits } = socketGuard;
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: limits.messageBytes });
  const documentOf = createSocketDocuments(parts);
  const errors = createSocketErrors(parts.formatError);

  const ended = useServer<Record<string, unknown>, { open?: OpenSocket }>(
    {
      schema,
      connectionInitWaitTimeout: limits.initSeconds * 1000,
      onConnect: async ({ extra, connectionParams }) => {
        const seen = extra as Seen;
        const opening = openSockets.opening();
        try {
          const onWrongKey = () => countWrongKey(world, socketGuard.addressOf(seen.request));
          const viewer = await viewerOfSocket(seen.request, connectionParams, { sessions, door, onWrongKey });
          if (viewer?.standing === Standing.LOCKED) seen.socket.close(closeCode.LOCKED, 'Locked');
          const admitted = viewer?.standing === Standing.FULL && socketGuard.admit(seen.socket as WebSocket, viewer);
          seen.open = admitted ? opening.open(viewer, seen.socket as WebSocket) : undefined;
          return seen.open !== undefined;
        } finally {
          opening.done();
        }
      },
      onSubscribe: async ({ extra, subscriptions }, _id, payload): Promise<LiveArgs | readonly GraphQLError[]> => {
        const socket = (extra as Seen).open;
        if (Object.keys(subscriptions).length > limits.operations) return [tooManyOperations(limits.operations)];
        const document = await documentOf(payload, socket?.viewer ?? null);
        if (!('kind' in document)) return document;
        return {
          schema,
          document,
          socket,
          operationName: payload.operationName,
          variableValues: payload.variables,
          contextValue: createContext(world, socket?.viewer ?? null),
        };
      },
      subscribe: args => shared.subscribe(args as LiveArgs),
      onError: (_context, _id, _payload, refused) => errors.ofRefusal(refused),
      onNext: (_context, _id, _payload, _args, result) => errors.ofEvent(result),
    },
    sockets,
    heartbeat,
  );

  return {
    /** Takes over a connection that asks for `/graphql`; any other, or a foreign page's, is refused. Without an Origin it needs a key. */
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      const { origin } = request.headers;
      if (request.url?.split('?')[0] !== '/graphql' || (origin !== undefined && originProblem(door, request.headers))) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return;
      }
      if (!socketGuard.hasPlace(request)) {
        socket.end('HTTP/1.1 429 Too Many Requests\r\nRetry-After: 10\r\nConnection: close\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, socket, head, client => {
        socketGuard.watch(client, request);
        sockets.emit('connection', client, request);
        // ws has closed such a socket by itself; graphql-ws would write each into the log, as often as anybody likes.
        client.removeAllListeners('error').on('error', () => undefined);
      });
    },
    /** The line to the database was down: everybody reads again. */
    resync(): void {
      for (const client of sockets.clients) client.send(JSON.stringify({ type: 'ping', payload: { resync: true } }));
    },
    count: () => sockets.clients.size,
    async close(): Promise<void> {
      for (const client of sockets.clients) client.close(serviceRestart, 'Restarting');
      await ended.dispose();
    },
  };
}
export type LiveSockets = ReturnType<typeof liveSockets>;

const tooManyOperations = (most: number) =>
  new GraphQLError(`A socket carries ${most} subscriptions at most (${socketSettings.operations}).`, {
    extensions: { code: 'TOO_MANY_REQUESTS' },
  });
