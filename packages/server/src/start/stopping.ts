import { StartProblem } from '../database/startProblem.ts';
import { tellError } from '../shared/logging/tellError.ts';

/** How long everything together may take to stop, in milliseconds. PostgreSQL's watcher stops it even then. */
const patience = 30_000;
/** How long a child may take whose parent died: the database it would wait for is going too. */
const patienceOfOrphans = 5_000;

/**
 * Settles when the process is asked to stop: Ctrl-C, SIGTERM, a closed terminal, or the death of the parent that talks to it. One
 * Ctrl-C can arrive twice (from the terminal and from npx), so a repeated signal means nothing.
 */
export function untilAskedToStop(): Promise<void> {
  process.stdout.on('error', () => undefined); // nobody reads any more
  return new Promise(resolve => {
    const stopWithin = (milliseconds: number) => () => {
      resolve();
      setTimeout(() => process.exit(1), milliseconds).unref();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopWithin(patience));
    process.once('disconnect', stopWithin(patienceOfOrphans));
  });
}

/** Says why the product ends: one line for a person, more for one of our own mistakes, but no value that was sent. The exit code becomes 1. */
export function endWith(reason: unknown): void {
  console.error(reason instanceof StartProblem ? reason.message : tellError(reason));
  process.exitCode = 1;
}

/** A fault that nobody caught ends the process, as Node would have it, and is told as all others are. */
export function endOnFaults(): void {
  process.on('uncaughtException', fault => {
    endWith(fault);
    process.exit();
  });
}
