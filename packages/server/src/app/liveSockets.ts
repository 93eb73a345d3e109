import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { getOperationAST, type GraphQLSchema, GraphQLError, parse, validate, type DocumentNode } from 'graphql';
import type { SubscribeMessage } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { Role, Standing } from '../shared/viewer.ts';
import { createContext, type ContextWorld } from './createContext.ts';
import { closeCode, type OpenSocket, type OpenSockets } from './openSockets.ts';
import { type Door, originProblem } from './requestGuard.ts';
import type { Sessions } from './sessions.ts';
import type { LiveArgs, SharedExecutions } from './sharedExecutions.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';
import { viewerOfSocket } from './viewerOfSocket.ts';

interface Parts {
  schema: GraphQLSchema;
  door: Door;
  sessions: Sessions;
  world: ContextWorld;
  trustedDocuments: TrustedDocuments;
  production: boolean;
  shared: SharedExecutions;
  openSockets: OpenSockets;
}

type Seen = Extra & { open?: OpenSocket };

const serviceRestart = 1012;
const heartbeat = 10_000;

/** `/graphql` over WebSocket, for subscriptions alone. Its viewer comes from the session's cookie or a key when the socket opens. */
export function liveSockets({
  schema,
  door,
  sessions,
  world,
  trustedDocuments,
  production,
  shared,
  openSockets,
}: Parts) {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 64 * 1024 });
  const parsed = new Map<string, DocumentNode | readonly GraphQLError[]>();

  const documentOf = ({ query, extensions }: SubscribeMessage['payload'], freeText: boolean) => {
    const id = extensions?.['documentId'];
    const text = typeof id === 'string' ? trustedDocuments.text(id) : freeText ? query : undefined;
    if (text === undefined) return [new GraphQLError('This page is out of date. Load it again.')];
    const known = parsed.get(text) ?? read(schema, text);
    if (trustedDocuments.holds(text)) parsed.set(text, known);
    return known;
  };

  const ended = useServer<Record<string, unknown>, { open?: OpenSocket }>(
    {
      schema,
      connectionInitWaitTimeout: 10_000,
      onConnect: async ({ extra, connectionParams }) => {
        const seen = extra as Seen;
        const opening = openSockets.opening();
        try {
          const viewer = await viewerOfSocket(seen.request, connectionParams, { sessions, door });
          if (viewer?.standing === Standing.LOCKED) seen.socket.close(closeCode.LOCKED, 'Locked');
          seen.open = viewer?.standing === Standing.FULL ? opening.open(viewer, seen.socket as WebSocket) : undefined;
          return seen.open !== undefined;
        } finally {
          opening.done();
        }
      },
      onSubscribe: ({ extra }, _id, payload): LiveArgs | readonly GraphQLError[] => {
        const socket = (extra as Seen).open;
        const document = documentOf(payload, !production || socket?.viewer.role === Role.API);
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
      sockets.handleUpgrade(request, socket, head, client => sockets.emit('connection', client, request));
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

function read(schema: GraphQLSchema, text: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(text, { maxTokens: 1_000 });
    const errors = validate(schema, document);
    if (errors.length > 0) return errors;
    const onlySubscribes = getOperationAST(document, null)?.operation === 'subscription';
    return onlySubscribes ? document : [new GraphQLError('This line carries subscriptions alone.')];
  } catch (error) {
    return [error as GraphQLError];
  }
}
