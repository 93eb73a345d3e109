import type { BenchDatabase } from '../database/benchDatabase.ts';
import { startServer } from '../peers/startServer.ts';

/** Does something with two server processes at this database. @param work told the ports of the family's doors */
export async function withServers<Result>(
  { urls, dataDirectory }: BenchDatabase,
  work: (ports: number[]) => Promise<Result>,
): Promise<Result> {
  const settings = { app: urls.app, system: urls.system, dataDirectory };
  const servers = await Promise.all([1, 2].map(() => startServer('ours', settings)));
  try {
    return await work(servers.map(({ ports }) => ports[0]!));
  } finally {
    await Promise.all(servers.map(server => server.stop()));
  }
}
