import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

const typeDefs = `
  type AccessRequest { id: ID! version: Int! status: String! }
  type Query { accessRequest(id: ID!): AccessRequest  viewer: String }
  type Mutation { withdraw: AccessRequest }
  type Subscription { accessRequestChanged: AccessRequest! }
`;

export interface TinyRequest {
  id: string;
  version: number;
  status: string;
}

/** A server with one access request, over real HTTP and real sockets. Its answers can be set, its sockets cut. */
export async function tinyServer() {
  const counts = { queries: 0, subscriptions: 0, connects: 0, pings: 0 };
  const state = {
    request: { id: 'r1', version: 1, status: 'PENDING' } as TinyRequest,
    answers: [] as TinyRequest[],
    signedIn: true,
    faults: 0,
    /** What a socket is closed with then. */
    faultCode: 4500,
    /** So many questions get no answer at all. */
    hanging: 0,
    /** So many questions lose their line. */
    cutQuestions: 0,
    send: (_request: TinyRequest): void => undefined,
  };
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: {
      Query: {
        accessRequest() {
          counts.queries++;
          if (state.hanging-- > 0) return new Promise(() => undefined);
          return state.answers.shift() ?? state.request;
        },
      },
      Mutation: { withdraw: () => state.answers.shift() ?? state.request },
      Subscription: { accessRequestChanged: { subscribe: changes } },
    },
  });

  async function* changes() {
    counts.subscriptions++;
    for (;;) {
      const accessRequest = await new Promise<TinyRequest>(resolve => (state.send = resolve));
      yield { accessRequestChanged: accessRequest };
    }
  }

  const http = createServer((message, response) => {
    message.setEncoding('utf8');
    let body = '';
    message.on('data', chunk => (body += chunk));
    message.on('end', async () => {
      if (state.cutQuestions > 0) {
        state.cutQuestions--;
        return message.socket.destroy();
      }
      const { query, variables } = JSON.parse(body);
      response.setHeader('content-type', 'application/json');
      const refusal = { errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] };
      response.end(
        JSON.stringify(state.signedIn ? await graphql({ schema, source: query, variableValues: variables }) : refusal),
      );
    });
  });
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  sockets.on('connection', socket => socket.on('message', data => String(data).includes('"ping"') && counts.pings++));
  useServer(
    {
      schema,
      onConnect({ extra }) {
        counts.connects++;
        if (state.faults-- > 0) extra.socket.close(state.faultCode, 'Not now');
        return state.signedIn;
      },
    },
    sockets,
  );
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve));

  return {
    counts,
    state,
    port: (http.address() as AddressInfo).port,
    /** Cuts all sockets, as a restart of the server does. */
    cut: () => sockets.clients.forEach(socket => socket.terminate()),
    /** Sends a ping that asks everybody to read again. */
    askToResync: () =>
      sockets.clients.forEach(socket => socket.send(JSON.stringify({ type: 'ping', payload: { resync: true } }))),
    async close() {
      sockets.clients.forEach(socket => socket.terminate());
      http.closeAllConnections();
      await new Promise(resolve => http.close(resolve));
    },
  };
}
