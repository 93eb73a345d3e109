import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../shared/context.ts';
import type { Viewer } from '../shared/viewer.ts';
import { type ContextWorld, createContext } from './createContext.ts';
import { cookieOf, type Door, hasPreflightHeader, originProblem } from './requestGuard.ts';
import type { Sessions } from './sessions.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';

interface Parts {
  apollo: ApolloServer<Context>;
  door: Door;
  sessions: Sessions;
  world: ContextWorld;
  trustedDocuments: TrustedDocuments;
  production: boolean;
}

const refusal = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

/** `/graphql` over POST: origin, preflight header, trusted document, viewer; then Apollo. */
export function graphqlRoute(
  app: FastifyInstance,
  { apollo, door, sessions, world, trustedDocuments, production }: Parts,
): void {
  const viewerOf = ({ headers }: FastifyRequest): Promise<Viewer | null> =>
    headers.authorization?.startsWith('Bearer ')
      ? sessions.viewerOfKey(headers.authorization.slice('Bearer '.length))
      : sessions.viewerOfSession(cookieOf(headers.cookie, door.cookie));

  app.post('/graphql', {
    bodyLimit: 256 * 1024,
    preHandler: async (request, reply) => {
      const problem = originProblem(door, request.headers);
      if (problem) return reply.code(403).send(refusal(problem, 'FORBIDDEN'));
      if (!hasPreflightHeader(request.headers)) {
        return reply.code(400).send(refusal('Send the header x-openvisit: 1.', 'BAD_USER_INPUT'));
      }
      const body = request.body as { id?: unknown; query?: unknown } | null;
      if (typeof body?.id === 'string') {
        const text = trustedDocuments.text(body.id);
        if (!text) return reply.code(400).send(refusal('This page is out of date. Load it again.', 'BAD_USER_INPUT'));
        request.body = { ...body, id: undefined, query: text };
      } else if (production && !request.headers.authorization) {
        return reply.code(400).send(refusal('Free text needs an API key.', 'BAD_USER_INPUT'));
      }
      return undefined;
    },
    handler: fastifyApolloHandler(apollo, {
      context: async request => createContext(world, await viewerOf(request)),
    }),
  });
}
