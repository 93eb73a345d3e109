import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartProblem, diskFull } from './startProblem.ts';
import { type PostgresFiles, giveTo } from './postgresFiles.ts';

/**
 * Runs initdb on the first start. It works beside the data directory, in a folder of this process, and is renamed when it is
 * done: a start that is cut short leaves nothing half-made behind, and of two at once one wins.
 */
export function createCluster(files: PostgresFiles, password: string): void {
  removeUnfinished(files.data);
  if (existsSync(join(files.data, 'PG_VERSION'))) return;
  const unfinished = `${files.data}.new.${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(files.user, unfinished);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(files.user, passwordFile);
  initdb(files, unfinished, passwordFile);
  rmSync(passwordFile);
  try {
    renameSync(unfinished, files.data);
  } catch {
    rmSync(unfinished, { recursive: true }); // another start was quicker
  }
}

/** What starts have left that were killed in the middle. */
function removeUnfinished(data: string): void {
  for (const name of readdirSync(dirname(data))) {
    const pid = Number(/^postgres\.new\.(\d+)/.exec(name)?.[1]);
    if (pid && !isRunning(pid)) rmSync(join(dirname(data), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function initdb(files: PostgresFiles, data: string, passwordFile: string): void {
  const options = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--no-sync'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    execFileSync(files.initdb, [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...options, ...locale], {
      ...files.user,
      cwd: '/',
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr ?? String(error);
    if (/No space left on device/.test(said)) throw diskFull(data);
    const reason = said.split('\n').find(line => /error|fatal/i.test(line)) ?? said.trim().split('\n').at(-1);
    throw new StartProblem(`PostgreSQL could not make its data directory ${data}: ${reason}`);
  }
}
