import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { connect, localUrl } from '../database/connect.ts';
import { startEmbedded } from '../database/embedded.ts';
import { seenPostgres } from '../database/leftover.ts';
import { postgresFiles } from '../database/postgresFiles.ts';
import { keptSecrets } from '../database/secrets.ts';
import { readDemoDirectory, readOwnerEnvironment } from '../environment.ts';

/**
 * Does something as the owner of the database: that of DATABASE_OWNER_URL; without it the demo's own, found where it runs, or started for
 * as long as it takes. Throws a StartProblem where there is neither.
 */
export async function withOwner<Result>(work: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const place = await findDatabase();
  try {
    const owner = await connect(place.ownerUrl, 'DATABASE_OWNER_URL');
    return await work(owner).finally(() => owner.end());
  } finally {
    await place.stop();
  }
}

async function findDatabase(): Promise<{ ownerUrl: string; stop(): Promise<void> }> {
  const dataDirectory = readDemoDirectory();
  if (!dataDirectory || !existsSync(join(dataDirectory, 'secrets.json')))
    return { ownerUrl: readOwnerEnvironment().ownerUrl, stop: () => Promise.resolve() };

  const { data } = postgresFiles(dataDirectory);
  const running = seenPostgres(data);
  if (running?.ready) {
    const ownerUrl = localUrl(running.port, 'openvisit', 'openvisit_owner', keptSecrets(dataDirectory).owner);
    return { ownerUrl, stop: () => Promise.resolve() };
  }
  const { urls, stop } = await startEmbedded(dataDirectory);
  return { ownerUrl: urls.owner, stop };
}
