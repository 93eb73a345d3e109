import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartProblem } from './startProblem.ts';

/** The system user that PostgreSQL runs as. */
export interface PostgresUser {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: there it runs as `postgres`, or as `nobody`. Undefined: as we are. */
export function postgresUser(): PostgresUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      continue;
    }
  }
  throw new StartProblem(
    'PostgreSQL cannot run as root. Start OpenVisit as another user, or add a user named postgres.',
  );
}

/** Whether that user may walk down to this path. */
export function canReach(user: PostgresUser | undefined, path: string): boolean {
  if (!user) return true;
  const { uid, gid, mode } = statSync(path);
  const mayEnter = uid === user.uid ? mode & 0o100 : gid === user.gid ? mode & 0o010 : mode & 0o001;
  return mayEnter !== 0 && (dirname(path) === path || canReach(user, dirname(path)));
}

function idOf(flag: '-u' | '-g', name: string): number {
  return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}
