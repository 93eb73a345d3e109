import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DestinationStream } from 'pino';
import { WebSocket } from 'ws';
import { createServer } from '../app/createServer.ts';
import type { TrustedDocuments } from '../app/trustedDocuments.ts';
import { readEnvironment, type RunningEnvironment } from '../environment.ts';
import type { Viewer } from '../shared/viewer.ts';
import { freePort } from './freePort.ts';
import { testDatabase } from './testDatabase.ts';
import type { Answer, World } from './world.ts';

/** An error as it comes over the wire. */
interface Told {
  message: string;
  extensions: { code: string; path?: string };
}

/**
 * The real server of this worker's database, on free ports: for what only HTTP and sockets can show.
 * @param logTo where its log goes, for a test that reads it
 */
export async function startServer(
  overrides: Partial<RunningEnvironment> = {},
  trustedDocuments?: TrustedDocuments,
  logTo?: DestinationStream,
) {
  const [familyPort, staffPort] = await Promise.all([freePort(), freePort()]); // both held at once, so two
  const { app, system } = testDatabase();
  const environment: RunningEnvironment = {
    ...readEnvironment({ FAMILY_PORT: String(familyPort), STAFF_PORT: String(staffPort), LOG_LEVEL: 'silent' }),
    dataDirectory: await mkdtemp(join(tmpdir(), 'openvisit-server-')),
    databaseUrl: app,
    databaseSystemUrl: system,
    secret: randomBytes(32).toString('hex'),
    ...overrides,
  };
  const server = await createServer(environment, trustedDocuments, undefined, logTo);
  await server.listen();
  const { familyUrl, staffUrl } = environment;

  const post = async (url: string, body: unknown, headers: Record<string, string> = {}) => {
    const given = { 'content-type': 'application/json', 'x-openvisit': '1', origin: url };
    const merged = Object.entries({ ...given, ...headers }).filter(([, value]) => value !== '');
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: Object.fromEntries(merged),
      body: JSON.stringify(body),
    });
    const { data, errors } = (await response.json()) as Answer;
    return { status: response.status, headers: response.headers, body: { data, errors: errors as Told[] | undefined } };
  };

  return {
    environment,
    /** Method and pattern of every HTTP route, by door. */
    routes: server.routes,
    familyUrl,
    staffUrl,
    post,
    /** @returns the cookie of a new session of this person */
    async signIn(world: World, viewer: Viewer): Promise<string> {
      const token = randomBytes(16).toString('base64url');
      await world.aSession(viewer, token);
      return `${viewer.facilityIds.length > 0 ? 'ov_staff' : 'ov_family'}=${token}`;
    },
    socket: (url: string, headers: Record<string, string> = {}) =>
      new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', {
        headers: Object.fromEntries(Object.entries({ origin: url, ...headers }).filter(([, value]) => value !== '')),
      }),
    async close() {
      await server.close();
      await rm(environment.dataDirectory, { recursive: true, force: true });
    },
  };
}
export type RunningServer = Awaited<ReturnType<typeof startServer>>;
