import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts';
import { connect } from './connect.ts';
import { seenPostgres } from './leftover.ts';
import { postgresFiles } from './postgresFiles.ts';
import { removeData } from './removeData.ts';

// mkdtemp makes folders of mode 0700, as a home is: under root this is the clone that PostgreSQL's user cannot enter.
const home = mkdtempSync(join(tmpdir(), 'openvisit-home-'));
const data = join(home, 'clone', '.data');
let database: EmbeddedDatabase;

beforeAll(async () => {
  database = await startEmbedded(data, ['fsync=off']);
  const client = await connect(database.urls.owner, 'the owner');
  await client.query(`CREATE TABLE kept (word text); INSERT INTO kept VALUES ('still here')`);
  await client.end();
});

afterAll(async () => {
  await database.stop();
  await removeData(data);
  rmSync(home, { recursive: true });
});

it('starts under a folder that only its owner may enter', async () => {
  expect(await keptWord()).toBe('still here');
});

it('says in one line that it is already running', async () => {
  await expect(startEmbedded(data)).rejects.toThrow(`OpenVisit is already running on ${data}. Stop it first`);
  await expect(removeData(data)).rejects.toThrow('already running');
});

it('starts again on the same data when its server was killed', async () => {
  await database.stop();
  const killed = await startElsewhere();
  killed.kill('SIGKILL');
  await once(killed, 'exit');

  database = await startEmbedded(data, ['fsync=off']);
  expect(await keptWord()).toBe('still here');
});

it('stops a PostgreSQL that was left behind', async () => {
  await database.stop();
  const { postgres, user, data: cluster } = postgresFiles(data);
  const options = ['port=54329', 'unix_socket_directories='].flatMap(option => ['-c', option]);
  const left = spawn(postgres, ['-D', cluster, ...options], { ...user, stdio: 'ignore', detached: true });
  while (!seenPostgres(cluster)?.ready) await wait(20);

  database = await startEmbedded(data, ['fsync=off']);
  expect(left.exitCode).toBe(0);
  expect(await keptWord()).toBe('still here');
});

it('is not misled by a postmaster.pid that names another process by now', async () => {
  await database.stop();
  writeFileSync(
    join(postgresFiles(data).data, 'postmaster.pid'),
    `${process.pid}\n${data}\n1\n5432\n\n127.0.0.1\n\nready\n`,
  );

  database = await startEmbedded(data, ['fsync=off']);
  expect(await keptWord()).toBe('still here');
});

it('keeps its passwords to itself', () => {
  expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
});

it('removes nothing from a folder that is not its own', async () => {
  await expect(removeData(home)).rejects.toThrow('was not made by OpenVisit');
});

async function keptWord(): Promise<unknown> {
  const client = await connect(database.urls.owner, 'the owner');
  const { rows } = await client.query<{ word: string }>('SELECT word FROM kept').finally(() => client.end());
  return rows[0]?.word;
}

/** The same database, started by another process, which can then be killed. */
async function startElsewhere(): Promise<ChildProcess> {
  const module = fileURLToPath(new URL('./embedded.ts', import.meta.url));
  const program = `const { startEmbedded } = await import(${JSON.stringify(module)});
    await startEmbedded(${JSON.stringify(data)}, ['fsync=off']); console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}
