import 'reflect-metadata';
import { createServer } from './app/createServer.ts';
import { type OpenDatabase, openDatabase } from './database/openDatabase.ts';
import { StartProblem, fileProblem } from './database/startProblem.ts';
import { readEnvironment } from './environment.ts';
import { demoPeople } from './start/demoPeople.ts';
import { keepWorkerRunning } from './start/keepWorkerRunning.ts';
import { portsAreFree } from './start/portsAreFree.ts';
import { printWelcome } from './start/printWelcome.ts';
import { endOnFaults, endWith, untilAskedToStop } from './start/stopping.ts';

/** Starts the whole product, waits until it is asked to stop, and stops it in the opposite order. */
async function main(): Promise<void> {
  endOnFaults();
  const asked = untilAskedToStop();
  const environment = readEnvironment();
  await portsAreFree(environment);
  const database = await openDatabase(environment);
  try {
    const over = Promise.race([asked, database.lost.then(() => endWith(lost))]);
    const stop = await Promise.race([start(database), over]);
    if (!stop) return; // it was over before it had begun
    await over;
    await stop();
  } catch (error) {
    throw fileProblem(error, environment.dataDirectory);
  } finally {
    await database.stop();
  }
}

/** Everything above the database: demo world, server and worker. */
async function start({ environment, ownerUrl }: OpenDatabase): Promise<() => Promise<void>> {
  const people = ownerUrl ? await demoPeople(environment, ownerUrl) : [];
  const server = await createServer(environment);
  await server.listen();
  const worker = keepWorkerRunning(environment);
  printWelcome(environment, people);
  return async () => {
    await server.close(environment.production ? drainFor : 0);
    await worker.stop();
  };
}

/** How long a balancer may take to see that this server is not ready any more, in milliseconds. */
const drainFor = 5_000;

const lost = new StartProblem(
  'PostgreSQL ended by itself. Its log stands beside its data; start again when the reason is gone.',
);

main()
  .catch(endWith)
  .finally(() => process.exit());
