import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reencoded } from './reencode.ts';

/** What came of a picture, or how the child ended over it: by its limits, or by somebody from outside. */
export type Outcome = Reencoded | { problem: 'TOO_HARD' | 'CHILD_LOST' };

/** Address space of a child: Node itself reserves about 1.3 GB, the rest is for the picture. */
const mostMemory = 2_000_000_000;

// The file beside this one, as it is here: .js when built, .ts in tests.
const program = fileURLToPath(import.meta.url).replace(/imageChild(\.[jt]s)$/, 'child$1');

/** util-linux has it; where there is none (macOS, Windows) the time limit stands alone. */
const prlimit = ['/usr/bin/prlimit', '/bin/prlimit'].find(path => existsSync(path));

/** Starts a child for pictures, under its limits, with nothing of our environment. */
export function startImageChild({ patience }: { patience: number }) {
  const node = [process.execPath, '--max-old-space-size=96', '--disable-warning=ExperimentalWarning', program];
  const [command, ...words] = prlimit ? [prlimit, `--as=${mostMemory}`, '--core=0', ...node] : node;
  const child = spawn(command!, words, {
    env: { UV_THREADPOOL_SIZE: '1', MALLOC_ARENA_MAX: '2' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  child.on('error', () => undefined);
  const ready = started(child);
  ready.catch(() => undefined);

  return {
    pid: child.pid,
    alive: () => child.exitCode === null && child.signalCode === null && child.connected,
    /** Draws one picture anew, one at a time. A child that needs longer than its patience is killed. */
    async reencode(bytes: Uint8Array): Promise<Outcome> {
      if (!(await ready.catch(() => false))) return { problem: 'CHILD_LOST' };
      return answer(child, bytes, patience);
    },
    end: () => child.kill('SIGKILL'),
  };
}
export type ImageChild = ReturnType<typeof startImageChild>;

/** Settles with whether it lives, when it has said so or has ended. */
const started = (child: ChildProcess) =>
  Promise.race([once(child, 'message').then(() => true), once(child, 'exit').then(() => false)]);

function answer(child: ChildProcess, bytes: Uint8Array, patience: number): Promise<Outcome> {
  return new Promise(resolve => {
    let outOfTime = false;
    const timer = setTimeout(() => {
      outOfTime = true;
      child.kill('SIGKILL');
    }, patience);
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      child.off('message', answered);
      child.off('exit', ended);
      resolve(outcome);
    };
    const answered = (reencoded: Reencoded) => settle(reencoded);
    // A crash is the picture's fault; a kill that is not ours comes from outside.
    const ended = (_code: number | null, signal: NodeJS.Signals | null) =>
      settle({ problem: signal === 'SIGKILL' && !outOfTime ? 'CHILD_LOST' : 'TOO_HARD' });
    child.on('message', answered);
    child.on('exit', ended);
    child.send(bytes, error => {
      if (error && !outOfTime) settle({ problem: 'CHILD_LOST' });
    });
  });
}
