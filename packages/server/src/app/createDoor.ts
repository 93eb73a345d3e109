import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RunningEnvironment } from '../environment.ts';
import { outboxPage } from '../features/notifications/outboxPage.ts';
import type { ImagePool } from '../images/imagePool.ts';
import type { Context } from '../shared/context.ts';
import type { DocumentStorage } from '../storage/documentStorage.ts';
import { answerBadRequests, answerError } from './answerErrors.ts';
import { appFiles } from './appFiles.ts';
import { calendarRoute } from './calendarRoute.ts';
import type { ContextWorld } from './createContext.ts';
import { demoSignIn } from './demoSignIn.ts';
import { documentRoute } from './documentRoute.ts';
import type { createErrorFormatter } from './formatError.ts';
import type { TakeFreeText } from './freeText.ts';
import { graphiqlPage } from './graphiqlPage.ts';
import { graphqlRoute } from './graphqlRoute.ts';
import { type Health, healthRoutes } from './health.ts';
import { liveSockets, type LiveSockets } from './liveSockets.ts';
import type { OpenSockets } from './openSockets.ts';
import type { ReadyDocuments } from './readyDocuments.ts';
import type { Door } from './requestGuard.ts';
import { requestIds } from './requestId.ts';
import { requestLog } from './requestLog.ts';
import { headersOf, securityHeaders } from './securityHeaders.ts';
import { securityTxt } from './securityTxt.ts';
import type { Sessions } from './sessions.ts';
import type { SharedExecutions } from './sharedExecutions.ts';
import type { SocketGuard } from './socketGuard.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';
import { uploadRoute } from './uploadRoute.ts';

interface Parts {
  schema: GraphQLSchema;
  apollo: ApolloServer<Context>;
  readyDocuments: ReadyDocuments;
  takeFreeText: TakeFreeText;
  formatError: ReturnType<typeof createErrorFormatter>;
  socketGuard: SocketGuard;
  sessions: Sessions;
  world: ContextWorld;
  trustedDocuments: TrustedDocuments;
  shared: SharedExecutions;
  openSockets: OpenSockets;
  health: Health;
  log: Logger;
  environment: RunningEnvironment;
  images: ImagePool;
  storage: DocumentStorage;
}

/** Milliseconds in which a request must be there with its whole body: a large photo on a slow phone takes two minutes. */
const longestRequest = 150_000;

/** One listener: an app's pages, its /graphql and its sockets. */
export async function createDoor(
  door: Door,
  parts: Parts,
): Promise<{ app: FastifyInstance; live: LiveSockets; door: Door; routes: string[] }> {
  const { environment, health, world } = parts;
  const { production, trustedProxies } = environment;
  const headers = await headersOf(door);
  const app = Fastify({
    loggerInstance: parts.log.child({ door: door.app }) as FastifyBaseLogger,
    logController: new Fastify.LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIds(trustedProxies),
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    clientErrorHandler: answerBadRequests(headers),
    frameworkErrors: (error, request, reply) =>
      void answerError(
        error,
        request,
        reply.headers({ ...headers, 'cache-control': 'no-store', 'x-request-id': request.id }),
      ),
    forceCloseConnections: 'idle',
    requestTimeout: longestRequest,
  });
  const routes: string[] = [];
  app.addHook('onRoute', ({ method, url }) => void routes.push(`${String(method)} ${url}`));
  app.setErrorHandler(answerError);
  requestLog(app);
  securityHeaders(app, headers);
  healthRoutes(app, health);
  securityTxt(app, { door, contact: environment.securityContact, now: world.now });
  await graphqlRoute(app, { ...parts, door });
  documentRoute(app, { ...parts, door });
  if (door.app === 'family') {
    await uploadRoute(app, { ...parts, door });
    calendarRoute(app, { ...parts, door });
  }
  if (!production) {
    demoSignIn(app, { door, world });
    await graphiqlPage(app, headers);
    await app.register(outboxPage, { mailFolder: join(environment.dataDirectory, 'mail'), production });
  }
  await appFiles(app, door);

  const live = liveSockets({ ...parts, door, production });
  app.server.on('upgrade', live.upgrade);
  return { app, live, door, routes };
}
