import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const server = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The worker as it runs in production: built, in a process of its own. A fresh build beside the modules, since what stands in dist may be
 * older than the test.
 */
export async function buildWorker() {
  const cache = join(server, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const built = await mkdtemp(join(cache, 'worker-'));
  const swc = join(server, 'node_modules', '.bin', 'swc');
  const args = ['src', '-d', built, '--strip-leading-paths', '--ignore', '**/*.test.ts', '--copy-files', '--quiet'];
  await promisify(execFile)(swc, args, { cwd: server });
  const processes: ReturnType<typeof fork>[] = [];

  return {
    /** Starts one; what it says on stderr comes back from `ended`. */
    start(variables: Record<string, string>) {
      const child = fork(join(built, 'worker', 'main.js'), {
        env: { PATH: process.env.PATH, ...variables },
        execArgv: [],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });
      processes.push(child);
      let said = '';
      child.stderr!.on('data', (text: Buffer) => (said += text.toString()));
      const ended = once(child, 'exit').then(
        ([code, signal]) => ({ code, signal, said }) as { code: number | null; signal: string | null; said: string },
      );
      return {
        ended,
        /** As the kernel does when memory runs out: without a word. */
        kill: async () => {
          child.kill('SIGKILL');
          await ended;
        },
        terminate: async () => {
          child.kill('SIGTERM');
          return ended;
        },
        /** What it notices when the server that started it dies. */
        orphan: () => {
          child.disconnect();
          return ended;
        },
      };
    },
    end: async () => {
      for (const child of processes) child.kill('SIGKILL');
      await rm(built, { recursive: true, force: true });
    },
  };
}
