import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment, RunningEnvironment } from '../environment.ts';
import { checkListens, checkStatements } from './checkPooler.ts';
import { checkRole } from './checkRole.ts';
import { startEmbedded } from './embedded.ts';
import { migrate, missingMigrations } from './migrate.ts';
import { keepRelease } from './keepRelease.ts';
import { refuseDemoWorld } from './refuseDemoWorld.ts';
import { keptSecrets } from './secrets.ts';
import { fileProblem, StartProblem } from './startProblem.ts';

/** A database that is up to date and that the server may use. */
export interface OpenDatabase {
  environment: RunningEnvironment;
  /** Set for the embedded database alone: the server itself never knows the owner of a database it was given. */
  ownerUrl?: string;
  /** Settles when the embedded PostgreSQL ends by itself; never for a database that was given. */
  lost: Promise<void>;
  stop(): Promise<void>;
}

/** The database of DATABASE_URL, checked; without it our own, started and migrated. Throws a StartProblem. */
export async function openDatabase(environment: Environment): Promise<OpenDatabase> {
  const database = environment.databaseUrl ? await given(environment) : await embedded(environment);
  try {
    const { databaseUrl, databaseSystemUrl, databasePooler } = database.environment;
    await checkRole(databaseUrl, 'DATABASE_URL');
    await checkRole(databaseSystemUrl, 'DATABASE_SYSTEM_URL');
    if (environment.production) await refuseDemoWorld(databaseUrl);
    if (databasePooler === 'none') await checkStatements(databaseUrl);
    await checkListens(databaseSystemUrl);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function given(environment: Environment): Promise<OpenDatabase> {
  const { databaseUrl = '', databaseSystemUrl = '', dataDirectory } = environment;
  const missing = await missingMigrations(databaseUrl);
  if (missing.length > 0)
    throw new StartProblem(`The database lacks ${missing.length} migrations. Run \`pnpm openvisit migrate\` first.`);
  const secret = environment.secret ?? secretIn(dataDirectory);
  return {
    environment: { ...environment, databaseUrl, databaseSystemUrl, secret },
    lost: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

function secretIn(dataDirectory: string): string {
  try {
    return keptSecrets(dataDirectory).secret;
  } catch (error) {
    throw fileProblem(error, dataDirectory);
  }
}

async function embedded(environment: Environment): Promise<OpenDatabase> {
  const { urls, lost, stop } = await startEmbedded(environment.dataDirectory);
  try {
    await migrate(urls.owner);
    await keepRelease(urls.owner, new Date());
    // For a person with psql, and for a second server beside this one.
    await writeFile(join(environment.dataDirectory, 'database.json'), JSON.stringify(urls, null, 2), { mode: 0o600 });
    const secret = environment.secret ?? keptSecrets(environment.dataDirectory).secret;
    return {
      environment: { ...environment, databaseUrl: urls.app, databaseSystemUrl: urls.system, secret },
      ownerUrl: urls.owner,
      lost,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
