import { MessageChannel, Worker } from 'node:worker_threads';
import type { Question } from './estimator.ts';

// The file beside this one, as it is here: .js when built, .ts in tests.
const program = new URL(import.meta.url.endsWith('.ts') ? './estimator.ts' : './estimator.js', import.meta.url);

let estimator: Worker | undefined;

/** Started with the first password that somebody chooses: its lists take about 90 MB. */
function startEstimator(): Worker {
  const worker = new Worker(program);
  worker.unref();
  worker.on('error', () => undefined).on('exit', () => (estimator = undefined));
  return worker;
}

/**
 * How many guesses somebody with lists of passwords, words and names needs, as a power of ten. In a thread of its own: a hard one takes a
 * tenth of a second, and requests go on meanwhile.
 */
export function guessesFor(password: string, known: readonly string[]): Promise<number> {
  const { port1: ours, port2: answer } = new MessageChannel();
  estimator ??= startEstimator();
  estimator.postMessage({ password, known, answer } satisfies Question, [answer]);
  return new Promise((resolve, reject) => {
    ours.once('close', () => reject(new Error('The estimate of a password ended before it was told')));
    ours.once('message', (guesses: number) => {
      resolve(guesses);
      ours.close();
    });
  });
}
