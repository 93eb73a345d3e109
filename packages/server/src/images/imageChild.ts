import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reencoded } from './reencode.ts';

/** What came of a picture, or how the child ended over it: by its limits, or by somebody from outside. */
export type Outcome = Reencoded | { problem: 'TOO_HARD' | 'CHILD_LOST' };

/** Bytes of address space of a child: Node itself reserves 1.3 GB; the rest takes any picture of 40 megapixels that a phone makes. */
const mostMemory = 1800000000;

// The file beside this one, as it is here: .js when built, .ts in tests.
const program = fileURLToPath(import.meta.url).replace(/imageChild(\.[jt]s)$/, 'child$1');

/** Programs that start another one under a limit: behind everything else that runs, and with little memory. Linux has both. */
const starters = [
  ['/usr/bin/nice', '-n', '10'],
  ['/usr/bin/prlimit', `--as=${mostMemory}`, '--core=0'],
].filter(([path]) => existsSync(path!));

/** Starts a child for pictures, under its limits, with nothing of our environment. */
export function startImageChild({ work, patience }: { work: number; patience: number }) {
  const node = [
    process.execPath,
    '--max-old-space-size=96',
    '--disable-warning=ExperimentalWarning',
    program,
    String(work),
  ];
  const [command, ...words] = [...starters.flat(), ...node];
  const child = spawn(command!, words, {
    env: { UV_THREADPOOL_SIZE: '1', MALLOC_ARENA_MAX: '2' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  child.on('error', () => undefined);
  const ready = started(child);

  return {
    pid: child.pid,
    alive: () => child.exitCode === null && child.signalCode === null && child.connected,
    /** Draws one picture anew, one at a time. A child that takes too much work ends itself; one that takes too long is killed. */
    async reencode(bytes: Uint8Array): Promise<Outcome> {
      if (!(await ready)) return { problem: 'CHILD_LOST' };
      return answer(child, bytes, patience);
    },
    end: () => child.kill('SIGKILL'),
  };
}
export type ImageChild = ReturnType<typeof startImageChild>;

/** Milliseconds in which a child must have said that it is there. */
const startsWithin = 20_000;

/** Settles with whether it lives: when it has said so, or has ended. */
async function started(child: ChildProcess): Promise<boolean> {
  const timer = setTimeout(() => child.kill('SIGKILL'), startsWithin);
  const said = once(child, 'message').then(() => true);
  const ended = Promise.race([once(child, 'exit'), once(child, 'error')]).then(() => false);
  return Promise.race([said, ended])
    .catch(() => false)
    .finally(() => clearTimeout(timer));
}

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
    // A crash, or too much work, is the picture's fault; a kill that is not ours comes from outside.
    const ended = (_code: number | null, signal: NodeJS.Signals | null) =>
      settle({ problem: signal === 'SIGKILL' && !outOfTime ? 'CHILD_LOST' : 'TOO_HARD' });
    child.on('message', answered);
    child.on('exit', ended);
    child.send(bytes, error => {
      if (error && !outOfTime) settle({ problem: 'CHILD_LOST' });
    });
  });
}
