import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { RunningEnvironment } from '../environment.ts';
import { systemClock } from '../shared/clock.ts';
import { createImagePool } from '../images/imagePool.ts';
import { argon2, type Passwords } from '../shared/passwords.ts';
import { createLiveUpdates } from '../shared/pubSub.ts';
import { openStorage } from '../storage/openStorage.ts';
import { buildSchema } from './buildSchema.ts';
import { createApollo } from './createApollo.ts';
import { createDataSource, openConnections, poolOf } from './dataSource.ts';
import { createDoor } from './createDoor.ts';
import { createExecutor } from './executeOperation.ts';
import { createErrorFormatter } from './formatError.ts';
import { guardSchema } from './guardSchema.ts';
import { createHealth } from './health.ts';
import { listeners } from './listeners.ts';
import { listenForNews } from './listenForNews.ts';
import { publishNotice } from './publishNotice.ts';
import { doorOf } from './requestGuard.ts';
import { createReadyDocuments } from './readyDocuments.ts';
import { createSessions } from './sessions.ts';
import { createSharedExecutions } from './sharedExecutions.ts';
import type { Notice } from './tellScreens.ts';
import { readTrustedDocuments, type TrustedDocuments } from './trustedDocuments.ts';

export interface Server {
  listen(): Promise<void>;
  /**
   * Readiness off, requests finish, sockets close with a code that brings them back, then the pool.
   * @param drainFor milliseconds in which requests are still taken, until the balancer in front has seen that readiness is off
   */
  close(drainFor?: number): Promise<void>;
}

/**
 * Everything of one server process, composed by hand: two doors (family, staff) on one schema, one pool and one LISTEN.
 * @param trustedDocuments those of our two apps, unless told
 * @param passwords argon2, unless a proof looks at what something else would do
 */
export async function createServer(
  environment: RunningEnvironment,
  trustedDocuments: TrustedDocuments = readTrustedDocuments(),
  passwords: Passwords = argon2,
): Promise<Server> {
  const log = pino({ level: environment.logLevel, redact: ['req.headers', 'headers'] });
  const dataSource = await createDataSource(environment.databaseUrl).initialize();
  const world = { pool: poolOf(dataSource), now: systemClock, passwords };
  await openConnections(world.pool);
  const liveUpdates = createLiveUpdates();
  const schema = guardSchema(buildSchema(liveUpdates), { pool: world.pool, listeners });
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
  await apollo.start();

  const shared = createSharedExecutions(execute, world, ({ loc }) => trustedDocuments.holds(loc?.source.body ?? ''));
  const sessions = createSessions(world.pool, world.now);
  const health = createHealth(world.pool);
  const [images, storage] = [createImagePool(), openStorage(environment)];
  const parts = {
    schema,
    apollo,
    readyDocuments,
    sessions,
    world,
    trustedDocuments,
    shared,
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
    if (notice.about === 'signedOut') doors.forEach(({ live }) => live.end(notice.sessionIds));
    else publishNotice(liveUpdates, notice);
  };
  const onGap = () => doors.forEach(({ live }) => live.resync());
  const stopListening = await listenForNews(environment.databaseSystemUrl, { onNotice, onGap, log });

  return {
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
      await dataSource.destroy();
    },
  };
}

const open = (app: FastifyInstance, host: string, port: number) => app.listen({ host, port });
