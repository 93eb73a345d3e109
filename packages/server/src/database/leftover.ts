import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { StartProblem } from './startProblem.ts';

/** Held on the cluster's database `postgres` by the one OpenVisit server that uses the cluster. */
export const inUseLock = 73_100_001;

/** What a PostgreSQL's postmaster.pid says of it; undefined when none runs on this data, or not yet. Touches nothing. */
export function seenPostgres(data: string): { pid: number; port: number; ready: boolean } | undefined {
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (isPostgres(pid, data)) return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  return undefined;
}

/**
 * The same, before one is started. After a crash or a restart of the machine the file can name a process that is gone, or one that is
 * something else by now: it goes. Never while one starts: it writes its file before it can be told from another.
 */
export function runningPostgres(data: string): ReturnType<typeof seenPostgres> {
  const running = seenPostgres(data);
  if (!running) rmSync(join(data, 'postmaster.pid'), { force: true });
  return running;
}

/** A killed server may leave its PostgreSQL running: stops it. Refuses when a server is still using it. */
export async function refuseWhileInUse(data: string, password: string, dataDirectory: string): Promise<void> {
  const running = runningPostgres(data);
  if (!running) return;
  if (running.ready && (await isInUse(running.port, password)))
    throw new StartProblem(
      `OpenVisit is already running on ${dataDirectory}. Stop it first, or set OPENVISIT_DATA to another folder.`,
    );
  await stopPostgres(running.pid, data);
}

/** Asks PostgreSQL for a fast shutdown and waits until it is gone. */
export async function stopPostgres(pid: number, data: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isPostgres(pid, data)) return;
    process.kill(pid, signal);
    for (let tries = 0; tries < 400 && isPostgres(pid, data); tries++) await wait(25);
  }
  if (isPostgres(pid, data))
    throw new StartProblem(`A PostgreSQL left behind (process ${pid}) does not stop. End it by hand.`);
}

/** Asks for a second: PostgreSQL may not have noticed yet that the server was killed. */
async function isInUse(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (let tries = 0; tries < 10; tries++) {
      const { rows } = await client.query<{ free: boolean }>(`SELECT pg_try_advisory_lock(${inUseLock}) AS free`);
      if (rows[0]?.free) return false;
      await wait(100);
    }
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether this process lives and is the PostgreSQL of this data directory. */
function isPostgres(pid: number, data: string): boolean {
  try {
    process.kill(pid, 0);
    return process.platform === 'win32' || commandOf(pid).includes(data);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' && commandOf(pid).includes(data);
  }
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
}
