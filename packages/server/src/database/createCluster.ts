import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem, diskFull } from './startProblem.ts';
import { type PostgresFiles, giveTo } from './postgresFiles.ts';

/**
 * Runs initdb on the first start. It works beside the data directory and is renamed when it is done, so that a start that
 * was cut short leaves nothing half-made behind.
 */
export function createCluster(files: PostgresFiles, password: string): void {
  if (existsSync(join(files.data, 'PG_VERSION'))) return;
  const unfinished = `${files.data}.new`;
  const passwordFile = `${files.data}.password`;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    giveTo(files.user, unfinished);
    writeFileSync(passwordFile, password, { mode: 0o600 });
    giveTo(files.user, passwordFile);
    initdb(files, unfinished, passwordFile);
    renameSync(unfinished, files.data);
  } finally {
    rmSync(passwordFile, { force: true });
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
