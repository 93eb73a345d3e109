import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it, jest } from '@jest/globals';
import { type RunningEnvironment, readEnvironment } from '../environment.ts';
import { keepWorkerRunning } from './keepWorkerRunning.ts';

const folder = mkdtempSync(join(tmpdir(), 'openvisit-worker-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('starts the worker again when it dies, and ends it with the product', async () => {
  const said = jest.spyOn(console, 'error').mockReturnValue();
  const program = join(folder, 'worker.mjs');
  writeFileSync(
    program,
    `import { appendFileSync } from 'node:fs';
     appendFileSync('${folder}/starts', process.pid + ' ' + process.env.DATABASE_SYSTEM_URL + '\\n');
     process.on('message', () => {});`,
  );
  writeFileSync(join(folder, 'starts'), '');
  const worker = keepWorkerRunning(anEnvironment(), program);

  const [first] = await startsOf(1);
  process.kill(first!.pid, 'SIGKILL');
  const [, second] = await startsOf(2);
  expect(second!.database).toBe('postgres://openvisit_system@localhost/openvisit');

  expect(said).toHaveBeenCalledWith('The worker ended (SIGKILL). Starting it again.');

  await worker.stop();
  expect(() => process.kill(second!.pid, 0)).toThrow('ESRCH');
});

async function startsOf(count: number): Promise<{ pid: number; database: string }[]> {
  for (;;) {
    const lines = readFileSync(join(folder, 'starts'), 'utf8').split('\n').filter(Boolean);
    if (lines.length >= count)
      return lines.map(line => ({ pid: Number.parseInt(line, 10), database: line.split(' ')[1]! }));
    await wait(20);
  }
}

const anEnvironment = (): RunningEnvironment => ({
  ...readEnvironment({}),
  databaseUrl: 'postgres://openvisit_app@localhost/openvisit',
  databaseSystemUrl: 'postgres://openvisit_system@localhost/openvisit',
  secret: 'x'.repeat(32),
});
