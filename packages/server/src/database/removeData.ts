import { existsSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { refuseWhileInUse } from './leftover.ts';
import { placeForOthers, postgresFiles } from './postgresFiles.ts';
import { keptSecrets } from './secrets.ts';
import { StartProblem } from './startProblem.ts';

/** What the product keeps in a data directory; secrets.json goes last, because it says whose folder this is. */
const ours = [
  'postgres',
  'postgres.log',
  'database.json',
  'demo.json',
  'mail',
  'documents',
  'audit',
  'audit-key.pem',
  'secrets.json',
];

/**
 * Removes everything the product has put into a data directory, and the embedded PostgreSQL's data wherever they stand.
 * Refuses while a server uses them, and refuses a folder that is not ours.
 */
export async function removeData(dataDirectory: string): Promise<void> {
  if (!existsSync(dataDirectory)) return;
  if (!existsSync(join(dataDirectory, 'secrets.json')))
    throw new StartProblem(
      `${dataDirectory} was not made by OpenVisit (it holds no secrets.json). Nothing is removed.`,
    );
  await refuseWhileInUse(postgresFiles(dataDirectory).data, keptSecrets(dataDirectory).postgres, dataDirectory);
  rmSync(placeForOthers(dataDirectory), { recursive: true, force: true });
  for (const name of ours) rmSync(join(dataDirectory, name), { recursive: true, force: true });
  if (readdirSync(dataDirectory).length === 0) rmdirSync(dataDirectory);
}
