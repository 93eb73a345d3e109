import 'reflect-metadata';
import { createServer } from './app/createServer.ts';
import { type OpenDatabase, openDatabase } from './database/openDatabase.ts';
import { fileProblem } from './database/startProblem.ts';
import { readEnvironment } from './environment.ts';
import { demoPeople } from './start/demoPeople.ts';
import { keepWorkerRunning } from './start/keepWorkerRunning.ts';
import { portsAreFree } from './start/portsAreFree.ts';
import { printWelcome } from './start/printWelcome.ts';
import { endWith, untilAskedToStop } from './start/stopping.ts';

/** Starts the whole product: database, demo world, server and worker; and stops it in the opposite order. */
async function main(): Promise<void> {
  const asked = untilAskedToStop();
  const environment = readEnvironment();
  await portsAreFree(environment);
  const database = await openDatabase(environment);
  try {
    await serve(database, asked);
  } catch (error) {
    throw fileProblem(error, environment.dataDirectory);
  } finally {
    await database.stop();
  }
}

async function serve({ environment, ownerUrl, ended }: OpenDatabase, asked: Promise<void>): Promise<void> {
  const people = ownerUrl ? await demoPeople(environment, ownerUrl) : [];
  const server = await createServer(environment);
  await server.listen();
  const worker = keepWorkerRunning(environment);
  printWelcome(environment, people);

  const lost = await Promise.race([asked.then(() => false), ended.then(() => true)]);
  if (lost) endWith('PostgreSQL ended by itself. Its log stands beside its data; start again when the reason is gone.');
  await server.close();
  await worker.stop();
}

main()
  .catch(endWith)
  .finally(() => process.exit());
