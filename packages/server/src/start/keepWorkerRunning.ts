import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type RunningEnvironment, environmentOfChild } from '../environment.ts';

/** The worker sends mail and runs what must not hold up a request, in a process of its own. */
export interface Worker {
  stop(): Promise<void>;
}

const workerProgram = fileURLToPath(new URL('../worker/main.js', import.meta.url));

/** Starts the worker, and starts it again whenever it dies: at once, then with a pause that doubles up to a minute. */
export function keepWorkerRunning(environment: RunningEnvironment, program = workerProgram): Worker {
  const env = environmentOfChild(environment);
  let stopping = false;
  let pause = 250;
  let again: NodeJS.Timeout | undefined;
  let child: ChildProcess;

  const start = () => {
    const startedAt = Date.now();
    child = fork(program, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('error', () => undefined);
    child.once('exit', (code, signal) => {
      if (stopping) return;
      pause = Date.now() - startedAt > 60_000 ? 250 : Math.min(pause * 2, 60_000);
      again = setTimeout(start, pause);
      // Ctrl-C reaches the worker in the same moment as us: that one is no news.
      if (signal !== 'SIGINT' && code !== 0)
        console.error(`The worker ended (${signal ?? `code ${code}`}). Starting it again.`);
    });
  };
  start();

  return {
    stop: async () => {
      stopping = true;
      clearTimeout(again);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(patience);
    },
  };
}
