import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { postgresUser } from '../database/postgresUser.ts';
import { freePort } from './freePort.ts';

/** A pgbouncer of a test's own, in transaction mode. */
export interface Pgbouncer {
  /** The same database, role and password, through it. */
  through: (url: string) => string;
  stop: () => Promise<void>;
}

/**
 * Starts Debian's pgbouncer, installing it first where that can be done. It runs as the user that PostgreSQL runs as, in a folder of its
 * own, on a free port. Throws where there is none to be had: a check that could not run has failed.
 * @param urls the connections that go through it, all of one server
 * @param backends how many connections to PostgreSQL it shares among all its clients
 */
export async function startPgbouncer(urls: readonly string[], backends: number): Promise<Pgbouncer> {
  const program = findPgbouncer() ?? installPgbouncer();
  const user = postgresUser();
  const folder = mkdtempSync(join(tmpdir(), 'openvisit-pgbouncer-'));
  const port = await freePort();
  const files = {
    'pgbouncer.ini': settings({ program, url: new URL(urls[0]!), folder, port, backends }),
    'users.txt': usersOf(urls),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
  if (user) for (const path of ['', ...Object.keys(files)]) chownSync(join(folder, path), user.uid, user.gid);

  const child = spawn(program, [join(folder, 'pgbouncer.ini')], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += String(data)));
  await listens(child, port, () => said);
  return {
    through: url => Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Settings {
  program: string;
  url: URL;
  folder: string;
  port: number;
  backends: number;
}

const settings = ({ program, url, folder, port, backends }: Settings) => `[databases]
* = host=${url.hostname} port=${url.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
default_pool_size = ${backends}
max_client_conn = 200
query_wait_timeout = 20
${keepsStatements(program) ? 'max_prepared_statements = 0\n' : ''}`;

/** From 1.21 on it can keep prepared statements, and later ones do unless told; here none does. */
function keepsStatements(program: string): boolean {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const [, major = 0, minor = 0] = /PgBouncer (\d+)\.(\d+)/.exec(stdout)?.map(Number) ?? [];
  return major > 1 || minor >= 21;
}

const usersOf = (urls: readonly string[]) =>
  urls
    .map(text => new URL(text))
    .map(({ username, password }) => `"${username}" "${decodeURIComponent(password)}"\n`)
    .join('');

const findPgbouncer = () => ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer'].find(existsSync);

function installPgbouncer(): string {
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (canInstall) spawnSync('flock', [lock, 'sh', '-c', install], { stdio: 'ignore', env: quietly });
  const found = findPgbouncer();
  if (!found)
    throw new Error(
      'The walls behind a pooler could not be tried: install pgbouncer (Debian: apt-get install pgbouncer).',
    );
  return found;
}

/** Several test files may miss it at once. */
const lock = join(tmpdir(), 'openvisit-pgbouncer.lock');
const install =
  'test -e /usr/sbin/pgbouncer || { apt-get update; apt-get install --yes --no-install-recommends pgbouncer; }';
/** Nothing is asked, and Debian's own pgbouncer is not started. */
const quietly = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };

async function listens(child: ChildProcess, port: number, said: () => string): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const socket = connect(port, '127.0.0.1');
    const opened = await new Promise<boolean>(resolve =>
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false)),
    );
    socket.destroy();
    if (opened) return;
    await wait(20);
  }
  throw new Error(`pgbouncer did not start: ${said()}`);
}
