import { removeData } from '../database/removeData.ts';

/** After a run: the cluster and its files go. */
export default async function stopCluster(): Promise<void> {
  if (!globalThis.testCluster) return;
  const { database, directory } = globalThis.testCluster;
  await database.stop();
  await removeData(directory);
}
