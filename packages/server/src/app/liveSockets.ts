import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  getOperationAST,
  type GraphQLSchema,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
} from 'graphql';
import { CloseCode, type SubscribeMessage } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Viewer } from '../shared/viewer.ts';
import { createContext, type ContextWorld } from './createContext.ts';
import { cookieOf, type Door, originProblem } from './requestGuard.ts';
import type { Sessions } from './sessions.ts';
import type { SharedExecutions } from './sharedExecutions.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';

interface Parts {
  schema: GraphQLSchema;
  door: Door;
  sessions: Sessions;
  world: ContextWorld;
  trustedDocuments: TrustedDocuments;
  production: boolean;
  shared: SharedExecutions;
}

type Seen = Extra & { viewer?: Viewer };

const serviceRestart = 1012;
const heartbeat = 10_000;

/** `/graphql` over WebSocket, for subscriptions alone. Its viewer comes from the session's cookie when the socket opens. */
export function liveSockets({ schema, door, sessions, world, trustedDocuments, production, shared }: Parts) {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 64 * 1024 });
  const bySession = new Map<string, Set<WebSocket>>();
  const parsed = new Map<string, DocumentNode | readonly GraphQLError[]>();

  const documentOf = ({ query, extensions }: SubscribeMessage['payload']) => {
    const id = extensions?.['documentId'];
    const text = typeof id === 'string' ? trustedDocuments.text(id) : production ? undefined : query;
    if (text === undefined) return [new GraphQLError('This page is out of date. Load it again.')];
    const known = parsed.get(text) ?? read(schema, text);
    if (trustedDocuments.holds(text)) parsed.set(text, known);
    return known;
  };

  const ended = useServer<Record<string, unknown>, { viewer?: Viewer }>(
    {
      schema,
      connectionInitWaitTimeout: 10_000,
      onConnect: async ({ extra }) => {
        const seen = extra as Seen;
        const viewer = await sessions.viewerOfSession(cookieOf(seen.request.headers.cookie, door.cookie));
        if (!viewer) return false;
        seen.viewer = viewer;
        remember(bySession, viewer.sessionId!, seen.socket as WebSocket);
        return true;
      },
      onSubscribe: ({ extra }, _id, payload): ExecutionArgs | readonly GraphQLError[] => {
        const document = documentOf(payload);
        if (!('kind' in document)) return document;
        return {
          schema,
          document,
          operationName: payload.operationName,
          variableValues: payload.variables,
          contextValue: createContext(world, (extra as Seen).viewer ?? null),
        };
      },
      subscribe: args => shared.subscribe(args as ExecutionArgs),
    },
    sockets,
    heartbeat,
  );

  return {
    /** Takes over a connection that asks for `/graphql`; any other, or a foreign page's, is refused. */
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      if (request.url?.split('?')[0] !== '/graphql' || originProblem(door, request.headers)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, socket, head, client => sockets.emit('connection', client, request));
    },
    /** The line to the database was down: everybody reads again. */
    resync(): void {
      for (const client of sockets.clients) client.send(JSON.stringify({ type: 'ping', payload: { resync: true } }));
    },
    /** These sessions are over: their sockets close, and no event arrives afterwards. */
    end(sessionIds: readonly string[]): void {
      for (const id of sessionIds)
        for (const client of bySession.get(id) ?? []) client.close(CloseCode.Forbidden, 'Signed out');
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

function remember(bySession: Map<string, Set<WebSocket>>, sessionId: string, socket: WebSocket): void {
  const sockets = bySession.get(sessionId) ?? new Set();
  bySession.set(sessionId, sockets.add(socket));
  socket.once('close', () => {
    sockets.delete(socket);
    if (sockets.size === 0) bySession.delete(sessionId);
  });
}
