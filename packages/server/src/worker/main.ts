import 'reflect-metadata';
import { listeners } from '../app/listeners.ts';
import { readEnvironment } from '../environment.ts';
import { endOnFaults, endWith, untilAskedToStop } from '../start/stopping.ts';
import { startWorker } from './startWorker.ts';

/** The worker's process. It ends after its running jobs when it is told to, when its parent dies, or when it loses its sign of life. */
async function main(): Promise<void> {
  endOnFaults();
  const asked = untilAskedToStop();
  const orphaned = new Promise<void>(resolve => process.once('disconnect', resolve));
  const worker = await startWorker(readEnvironment(), listeners);
  await Promise.race([asked, orphaned, worker.ended]);
  await worker.stop();
}

main()
  .catch(endWith)
  .finally(() => process.exit());
