import type pg from 'pg';
import { connect, localUrl } from './connect.ts';
import { createCluster } from './createCluster.ts';
import { inUseLock, refuseWhileInUse } from './leftover.ts';
import { makeRoles } from './makeRoles.ts';
import { type PostgresServer, startPostgres } from './startPostgres.ts';
import { postgresFiles } from './postgresFiles.ts';
import { type Secrets, keptSecrets } from './secrets.ts';
import { fileProblem } from './startProblem.ts';

/** Connection URLs, one per role (deploy/roles.sql). */
export interface DatabaseUrls {
  /** openvisit_owner: migrations and the demo world. */
  owner: string;
  /** openvisit_app: every request. */
  app: string;
  /** openvisit_system: the worker and LISTEN. */
  system: string;
}

/** A PostgreSQL of our own, running beside the server. */
export interface EmbeddedDatabase {
  urls: DatabaseUrls;
  /** The cluster's superuser: for tests, which clone databases. Nothing of the product connects with it. */
  superuserUrl: string;
  /** Settles when PostgreSQL ends without having been asked to. */
  lost: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL under the data directory, making its cluster, database and roles when they are missing.
 * Throws a StartProblem when it cannot.
 */
export async function startEmbedded(dataDirectory: string, settings: string[] = []): Promise<EmbeddedDatabase> {
  try {
    const files = postgresFiles(dataDirectory);
    const secrets = keptSecrets(dataDirectory);
    createCluster(files, secrets.postgres);
    await refuseWhileInUse(files.data, secrets.postgres, dataDirectory);
    return await prepare(await startPostgres(files, settings), secrets);
  } catch (error) {
    throw fileProblem(error, dataDirectory);
  }
}

async function prepare(server: PostgresServer, secrets: Secrets): Promise<EmbeddedDatabase> {
  try {
    const lock = await holdInUse(server, secrets);
    await makeDatabase(server, secrets);
    return {
      urls: urlsOf(server.port, 'openvisit', secrets),
      superuserUrl: localUrl(server.port, 'postgres', 'postgres', secrets.postgres),
      lost: server.lost,
      stop: async () => {
        await lock.end().catch(() => undefined);
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function urlsOf(port: number, database: string, secrets: Pick<Secrets, 'owner' | 'app' | 'system'>): DatabaseUrls {
  return {
    owner: localUrl(port, database, 'openvisit_owner', secrets.owner),
    app: localUrl(port, database, 'openvisit_app', secrets.app),
    system: localUrl(port, database, 'openvisit_system', secrets.system),
  };
}

async function holdInUse(server: PostgresServer, secrets: Secrets): Promise<pg.Client> {
  const client = await connectAsSuperuser(server, 'postgres', secrets);
  await client.query(`SELECT pg_advisory_lock(${inUseLock})`);
  return client;
}

async function makeDatabase(server: PostgresServer, secrets: Secrets): Promise<void> {
  const cluster = await connectAsSuperuser(server, 'postgres', secrets);
  const { rowCount } = await cluster.query(`SELECT FROM pg_database WHERE datname = 'openvisit'`);
  if (rowCount === 0) await cluster.query('CREATE DATABASE openvisit');
  await cluster.end();

  const database = await connectAsSuperuser(server, 'openvisit', secrets);
  await makeRoles(database, secrets);
  await database.end();
}

const connectAsSuperuser = (server: PostgresServer, database: string, secrets: Secrets) =>
  connect(localUrl(server.port, database, 'postgres', secrets.postgres), 'the password in secrets.json');
