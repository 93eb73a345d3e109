import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { PostgresFiles } from './postgresFiles.ts';
import { StartProblem, diskFull } from './startProblem.ts';
import { seenPostgres, stopPostgres } from './leftover.ts';

/** A running PostgreSQL, our child. */
export interface PostgresServer {
  port: number;
  /** Settles when it ends without having been stopped. */
  lost: Promise<void>;
  stop(): Promise<void>;
}

/** Runs postgres on 127.0.0.1 and a free port. Another process may take that port first: tries three. */
export async function startPostgres(files: PostgresFiles, settings: string[]): Promise<PostgresServer> {
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const child = run(files, [`port=${port}`, ...settings]);
    if (await isReady(child, files.data)) return watched(child, port, files.data);

    const said = readFileSync(files.log, 'utf8');
    const portWasTaken = /could not bind|Address already in use/.test(said);
    if (!portWasTaken || tries === 3) throw startProblem(said, files);
  }
}

function watched(child: ChildProcess, port: number, data: string): PostgresServer {
  let stopping = false;
  const lost = new Promise<void>(resolve => child.once('exit', () => stopping || resolve()));
  return {
    port,
    lost,
    stop: async () => {
      stopping = true;
      await stop(child, data);
    },
  };
}

/** What a statement did wrong is told to whoever sent it: PostgreSQL's own words about it hold rows and values. */
const wordless = ['log_min_messages=log', 'log_error_verbosity=terse', 'log_min_error_statement=panic'];
const always = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'max_connections=200',
  ...wordless,
];

/**
 * A process group of its own, so that Ctrl-C reaches the server first and PostgreSQL stops last. A watcher holds our end of
 * a pipe: when the server is killed, the pipe closes and the watcher stops PostgreSQL.
 */
function run(files: PostgresFiles, settings: string[]): ChildProcess {
  const log = openSync(files.log, 'w', 0o600);
  const args = ['-D', files.data, ...[...always, ...settings].flatMap(setting => ['-c', setting])];
  const untilWeEnd = 'exec 3<&0; ( (cat >/dev/null; kill -INT $$) <&3 >/dev/null 2>&1 & ); exec "$@" 3<&- </dev/null';
  const options = {
    ...files.user,
    cwd: '/',
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    detached: true,
    stdio: ['pipe' as const, log, log],
  };
  const child =
    process.platform === 'win32'
      ? spawn(files.postgres, args, { ...options, detached: false })
      : spawn('/bin/sh', ['-c', untilWeEnd, 'sh', files.postgres, ...args], options);
  child.on('error', () => undefined);
  child.stdin?.on('error', () => undefined);
  closeSync(log);
  return child;
}

async function isReady(child: ChildProcess, data: string): Promise<boolean> {
  for (let tries = 0; tries < 2400 && child.exitCode === null && child.signalCode === null; tries++) {
    const running = seenPostgres(data);
    if (running?.pid === child.pid && running?.ready) return true;
    await wait(25);
  }
  return false;
}

async function stop(child: ChildProcess, data: string): Promise<void> {
  child.stdin?.destroy(); // the watcher ends first
  if (child.pid && child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    await stopPostgres(child.pid, data);
    await exited;
  }
}

function startProblem(said: string, { data, log }: PostgresFiles): StartProblem {
  const reason = said.split('\n').findLast(line => /FATAL|PANIC|ERROR/.test(line)) ?? 'it said nothing';
  if (/No space left on device/.test(said)) return diskFull(data);
  if (/lock file .* already exists/.test(said))
    return new StartProblem(`Another PostgreSQL is using ${data}. Stop it first.`);
  if (/incompatible with server/.test(said))
    return new StartProblem(
      `The data in ${data} belong to another PostgreSQL version. \`pnpm demo:reset\` starts afresh.`,
    );
  if (/wrong ownership/.test(said))
    return new StartProblem(
      `The data in ${data} belong to another user of this machine. Start OpenVisit as that user.`,
    );
  return new StartProblem(`PostgreSQL did not start: ${reason.replace(/^.*(FATAL|PANIC|ERROR):\s*/, '')} (see ${log})`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
