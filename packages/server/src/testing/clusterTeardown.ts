import { rm } from 'node:fs/promises';

/** After a run: the cluster and its files go. */
export default async function stopCluster(): Promise<void> {
  if (!globalThis.testCluster) return;
  await globalThis.testCluster.database.stop();
  await rm(globalThis.testCluster.directory, { recursive: true, force: true });
}
