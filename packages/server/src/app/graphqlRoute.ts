import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { attemptLimits } from '../features/accounts/signIn/attemptLimits.ts';
import type { Context } from '../shared/context.ts';
import { requestScope } from '../shared/requestScope.ts';
import type { Viewer } from '../shared/viewer.ts';
import { callerOf } from './callerOf.ts';
import { countWrongKey } from './countWrongKey.ts';
import { type ContextWorld, createContext } from './createContext.ts';
import type { TakeFreeText } from './freeText.ts';
import { outdated, refusal, refuseGraphql } from './graphqlRefusal.ts';
import type { FreeText } from './limits/freeTextLimits.ts';
import type { ReadyDocuments, SentOperation } from './readyDocuments.ts';
import { cookieOf, type Door, hasPreflightHeader, originProblem } from './requestGuard.ts';
import type { Sessions } from './sessions.ts';

interface Parts {
  apollo: ApolloServer<Context>;
  readyDocuments: ReadyDocuments;
  takeFreeText: TakeFreeText;
  door: Door;
  sessions: Sessions;
  world: ContextWorld;
}

/** Bytes of a request. Five times our longest texts together. */
const bodyLimit = 256 * 1024;

/**
 * `/graphql` over POST and JSON, nothing else: origin, preflight header, viewer; then a trusted document by itself, free text through
 * Apollo. Whatever is refused has the shape of GraphQL.
 */
export async function graphqlRoute(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(async graphql => {
    graphql.setErrorHandler(refuseGraphql);
    graphql.removeAllContentTypeParsers();
    const readJson = graphql.getDefaultJsonParser('error', 'error');
    graphql.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, readJson);
    graphql.post('/graphql', { bodyLimit }, answerer(graphql, parts));
    graphql.route({
      method: ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      url: '/graphql',
      handler: (_request, reply) =>
        reply.code(405).header('allow', 'POST').send(refusal('Send operations by POST.', 'BAD_USER_INPUT')),
    });
  });
}

function answerer(app: FastifyInstance, { apollo, readyDocuments, takeFreeText, door, sessions, world }: Parts) {
  const viewers = new WeakMap<FastifyRequest, Viewer | null>();
  const viewerOf = ({ headers }: FastifyRequest): Promise<Viewer | null> =>
    headers.authorization?.startsWith('Bearer ')
      ? sessions.viewerOfKey(headers.authorization.slice('Bearer '.length))
      : sessions.viewerOfSession(cookieOf(headers.cookie, door.cookie), { active: !headers['x-openvisit-background'] });
  const contextOf = async (request: FastifyRequest, reply: FastifyReply) =>
    createContext(world, viewers.get(request) ?? null, callerOf(door, request, reply));
  const throughApollo = fastifyApolloHandler(apollo, { context: contextOf });

  return async function answer(request: FastifyRequest, reply: FastifyReply) {
    const problem = originProblem(door, request.headers);
    if (problem) return reply.code(403).send(refusal(problem, 'FORBIDDEN'));
    if (!hasPreflightHeader(request.headers)) {
      return reply.code(400).send(refusal('Send the header x-openvisit: 1.', 'BAD_USER_INPUT'));
    }
    const viewer = await viewerOf(request);
    viewers.set(request, viewer);
    Object.assign(requestScope() ?? {}, { viewer: viewer?.role ?? 'NOBODY' });
    if (!viewer && request.headers.authorization) {
      return refuseKey(reply, await countWrongKey(world, request.ip));
    }
    const sent = request.body as SentOperation | null;
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
      return reply.code(400).send(refusal('Send one operation in each request.', 'BAD_USER_INPUT'));
    }
    await readyDocuments.lookFor(sent.id);
    const run = readyDocuments.find(sent);
    if (run) {
      const { status, body } = await run(await contextOf(request, reply));
      return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(body));
    }
    if (typeof sent.id === 'string') {
      const text = readyDocuments.text(sent.id);
      if (!text) return reply.code(400).send(refusal(outdated, 'BAD_USER_INPUT'));
      request.body = { ...sent, id: undefined, query: text };
      return throughApollo.call(app, request, reply);
    }
    if (typeof sent.query === 'string') {
      try {
        takeFreeText(viewer, sent as FreeText);
      } catch (error) {
        return refuse(reply, error);
      }
    }
    return throughApollo.call(app, request, reply);
  };
}

/** A key that is none; after too many of them, when to try again. */
function refuseKey(reply: FastifyReply, tryAgainAt: Date | null) {
  if (!tryAgainAt) return reply.code(401).send(refusal('This API key is unknown, revoked or over.', 'UNAUTHENTICATED'));
  const words = 'Too many wrong API keys came from your address. Wait a few minutes, then try again.';
  return reply
    .code(429)
    .header('retry-after', String(attemptLimits.API_KEY_ADDRESS.pauseSeconds))
    .send(refusal(words, 'TOO_MANY_REQUESTS', { tryAgainAt: tryAgainAt.toISOString() }));
}

/** Free text that is not taken, as limits/ says it. */
function refuse(reply: FastifyReply, error: unknown) {
  if (!(error instanceof GraphQLError)) throw error;
  const { code, http, ...more } = error.extensions as { code: string; http?: { status: number } };
  const { retryAfterSeconds } = more as { retryAfterSeconds?: number };
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
  return reply.code(http?.status ?? 400).send(refusal(error.message, code, more));
}
