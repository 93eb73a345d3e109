import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../shared/context.ts';
import { requestScope } from '../shared/requestScope.ts';
import type { Viewer } from '../shared/viewer.ts';
import { callerOf } from './callerOf.ts';
import { type ContextWorld, createContext } from './createContext.ts';
import type { ReadyDocuments, SentOperation } from './readyDocuments.ts';
import { cookieOf, type Door, hasPreflightHeader, originProblem } from './requestGuard.ts';
import type { Sessions } from './sessions.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';

interface Parts {
  apollo: ApolloServer<Context>;
  readyDocuments: ReadyDocuments;
  door: Door;
  sessions: Sessions;
  world: ContextWorld;
  trustedDocuments: TrustedDocuments;
  production: boolean;
}

const refusal = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

/** `/graphql` over POST: origin, preflight header, viewer; then a trusted document by itself, anything else through Apollo. */
export function graphqlRoute(
  app: FastifyInstance,
  { apollo, readyDocuments, door, sessions, world, trustedDocuments, production }: Parts,
): void {
  const viewerOf = ({ headers }: FastifyRequest): Promise<Viewer | null> =>
    headers.authorization?.startsWith('Bearer ')
      ? sessions.viewerOfKey(headers.authorization.slice('Bearer '.length))
      : sessions.viewerOfSession(cookieOf(headers.cookie, door.cookie), { active: !headers['x-openvisit-background'] });
  const contextOf = async (request: FastifyRequest, reply: FastifyReply) => {
    const viewer = await viewerOf(request);
    Object.assign(requestScope() ?? {}, { viewer: viewer?.role ?? 'NOBODY' });
    return createContext(world, viewer, callerOf(door, request, reply));
  };
  const throughApollo = fastifyApolloHandler(apollo, { context: contextOf });

  app.post('/graphql', { bodyLimit: 256 * 1024 }, async (request, reply) => {
    const problem = originProblem(door, request.headers);
    if (problem) return reply.code(403).send(refusal(problem, 'FORBIDDEN'));
    if (!hasPreflightHeader(request.headers)) {
      return reply.code(400).send(refusal('Send the header x-openvisit: 1.', 'BAD_USER_INPUT'));
    }
    const viewer = await viewerOf(request);
    if (!viewer && request.headers.authorization) {
      return reply.code(401).send(refusal('This API key is unknown, revoked or over.', 'UNAUTHENTICATED'));
    }
    const sent = request.body as SentOperation | null;
    const run = sent && readyDocuments.find(sent);
    if (run) {
      const { status, body } = await run(await contextOf(request, reply));
      return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(body));
    }
    if (typeof sent?.id === 'string') {
      const text = trustedDocuments.text(sent.id);
      if (!text) return reply.code(400).send(refusal('This page is out of date. Load it again.', 'BAD_USER_INPUT'));
      request.body = { ...sent, id: undefined, query: text };
    } else if (production && !request.headers.authorization) {
      return reply.code(400).send(refusal('Free text needs an API key.', 'BAD_USER_INPUT'));
    }
    return throughApollo.call(app, request, reply);
  });
}
