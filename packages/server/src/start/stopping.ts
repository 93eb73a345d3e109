import { StartProblem } from '../database/startProblem.ts';

/** How long everything together may take to stop. PostgreSQL's watcher stops it even then. */
const patience = 30_000;

/**
 * Settles when the product is asked to stop: Ctrl-C, SIGTERM, or a closed terminal. One Ctrl-C can arrive twice (from the
 * terminal and from npx), so a repeated signal means nothing.
 */
export function untilAskedToStop(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        resolve();
        setTimeout(() => process.exit(1), patience).unref();
      });
    process.stdout.on('error', () => undefined);
  });
}

/** Says why the product ends: one line for a person, everything for one of our own mistakes. The exit code becomes 1. */
export function endWith(reason: unknown): void {
  const known = reason instanceof StartProblem ? reason.message : reason;
  console.error(known);
  process.exitCode = 1;
}
