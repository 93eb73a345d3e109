import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { DestinationStream } from 'pino';
import type { RunningEnvironment } from '../environment.ts';
import { systemClock } from '../shared/clock.ts';
import { createLog } from '../shared/logging/createLog.ts';
import { createImagePool } from '../images/imagePool.ts';
import { argon2, type Passwords } from '../shared/passwords.ts';
import { createLiveUpdates } from '../shared/pubSub.ts';
import { staffDoorOf } from '../shared/staffDoor.ts';
import { openStorage } from '../storage/openStorage.ts';
import { buildSchema } from './buildSchema.ts';
import { createCountPool } from './countPool.ts';
import { sayReaders } from './contract/sayReaders.ts';
import { createApollo } from './createApollo.ts';
import { createDataSource, openConnections, poolOf } from './dataSource.ts';
import { createDoor } from './createDoor.ts';
import { createExecutor } from './executeOperation.ts';
import { createErrorFormatter } from './formatError.ts';
import { createFreeText } from './freeText.ts';
import { guardSchema } from './guardSchema.ts';
import { createHealth } from './health.ts';
import { listeners } from './listeners.ts';
import { listenForNews } from './listenForNews.ts';
import { createOpenSockets } from './openSockets.ts';
import { publishNotice } from './publishNotice.ts';
import { type App, doorOf } from './requestGuard.ts';
import { createReadyDocuments } from './readyDocuments.ts';
import { createSessions } from './sessions.ts';
import { watchSessions } from './sessionsOver.ts';
import { createSocketGuard } from './socketGuard.ts';
import { createSharedExecutions } from './sharedExecutions.ts';
import type { Notice } from './tellScreens.ts';
import { loadTrustedDocuments, type TrustedDocuments } from './trustedDocuments.ts';

export interface Server {
  /** Method and pattern of every HTTP route, by door. */
  routes: Record<App, string[]>;
  listen(): Promise<void>;
  /**
   * Readiness off, requests finish, sockets close with a code that brings them back, then the pool.
   * @param drainFor milliseconds in which requests are still taken, until the balancer in front has seen that readiness is off
   */
  close(drainFor?: number): Promise<void>;
}

/**
 * Everything of one server process, composed by hand: two doors (family, staff) on one schema, one pool and one LISTEN.
 * @param given the documents that it trusts; those of our two apps and their last releases unless told
 * @param passwords argon2, unless a proof looks at what something else would do
 * @param logTo standard output, unless a test reads along
 */
export async function createServer(
  environment: RunningEnvironment,
  given?: TrustedDocuments,
  passwords: Passwords = argon2,
  logTo?: DestinationStream,
): Promise<Server> {
  const log = createLog({ level: environment.logLevel }, logTo);
  const reach = { connections: environment.databaseConnections, pooled: environment.databasePooler === 'transaction' };
  const dataSource = await createDataSource(environment.databaseUrl, reach).initialize();
  const countPool = createCountPool(environment.databaseUrl, reach);
  const staffDoor = staffDoorOf(environment.staffUrl, doorOf('staff', environment).origins, environment.secret);
  const world = { pool: poolOf(dataSource), countPool, now: systemClock, passwords, staffDoor };
  await openConnections(world.pool);
  const liveUpdates = createLiveUpdates();
  const schema = guardSchema(buildSchema(liveUpdates), { pool: world.pool, listeners });
  if (!environment.production) sayReaders(schema); // GraphiQL shows them
  const trustedDocuments = given ?? (await loadTrustedDocuments(world.pool));
  const execute = createExecutor(schema);
  const formatError = createErrorFormatter(log);
  const apollo = createApollo(schema, {
    execute,
    trustedDocuments,
    production: environment.production,
    formatError,
    log,
  });
  const readyDocuments = createReadyDocuments(schema, { execute, trustedDocuments, formatError });
  const { graphqlLimits: limits, production } = environment;
  const takeFreeText = createFreeText({ schema, limits, production, now: world.now });
  const socketGuard = createSocketGuard(environment.socketLimits, environment.trustedProxies);
  await apollo.start();

  const openSockets = createOpenSockets();
  const isTrusted = ({ loc }: DocumentNode) => trustedDocuments.holds(loc?.source.body ?? '');
  const shared = createSharedExecutions(execute, world, isTrusted, openSockets);
  const sessions = createSessions(world.pool, world.now);
  const health = createHealth(world.pool);
  const [images, storage] = [createImagePool(), openStorage(environment)];
  const parts = {
    schema,
    apollo,
    readyDocuments,
    takeFreeText,
    formatError,
    socketGuard,
    sessions,
    world,
    trustedDocuments,
    shared,
    openSockets,
    health,
    log,
    environment,
    images,
    storage,
  };
  const doors = await Promise.all(
    (['family', 'staff'] as const).map(app => createDoor(doorOf(app, environment), parts)),
  );

  const onNotice = (notice: Notice) => {
    if (notice.about === 'signedOut') openSockets.end(notice.sessionIds);
    else publishNotice(liveUpdates, notice);
  };
  const watch = watchSessions(world, openSockets, log);
  /** Who was signed out while the line was down is out before anybody reads again. */
  const onGap = () => void watch.look().then(() => doors.forEach(({ live }) => live.resync()));
  const stopListening = await listenForNews(environment.databaseSystemUrl, { onNotice, onGap, log });

  const [family, staff] = doors;
  return {
    routes: { family: family!.routes, staff: staff!.routes },
    async listen() {
      for (const { app, door } of doors) await open(app, environment.host, door.port);
      health.ready = true;
    },
    async close(drainFor = 0) {
      health.ready = false;
      await wait(drainFor);
      await Promise.all(doors.map(({ live }) => live.close()));
      await Promise.all(doors.map(({ app }) => app.close()));
      images.close();
      await apollo.stop();
      await stopListening();
      await watch.stop();
      await countPool.end();
      await dataSource.destroy();
    },
  };
}

const open = (app: FastifyInstance, host: string, port: number) => app.listen({ host, port });
