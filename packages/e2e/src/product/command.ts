import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { eventually } from './eventually.ts';

const root = resolve(import.meta.dirname, '../../../..');

/** Runs a command at the root, in a process group of its own, as a terminal does: Ctrl-C goes to all of it. */
export function run(command: string, environment: Record<string, string>): ChildProcess {
  const [program = '', ...words] = command.split(' ');
  const { NODE_ENV: _, ...outer } = process.env; // jest's is `test`
  const path = [`${root}/node_modules/.bin`, process.env.PATH].join(delimiter);
  return spawn(program, words, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...outer, PATH: path, ...environment },
  });
}

/** What the command has said so far. */
export function listenTo(child: ChildProcess): () => string {
  let said = '';
  child.stdout?.on('data', chunk => (said += chunk));
  child.stderr?.on('data', chunk => (said += chunk));
  return () => said;
}

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Waits until the server answers that it is ready. */
export async function whenReady(family: string, child: ChildProcess, said: () => string): Promise<void> {
  const isReady = async () => {
    if (hasEnded(child)) throw new Error(`The product did not start:\n${said()}`);
    return fetch(`${family}/health/ready`).then(
      answer => answer.ok,
      () => false,
    );
  };
  await eventually('the product is ready', isReady, 240).catch((problem: Error) => {
    throw new Error(`${problem.message}\n${said()}`);
  });
}
