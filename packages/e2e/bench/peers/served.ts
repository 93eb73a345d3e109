/** What a server under measurement is told by the bench that starts it. */
export interface Told {
  ports: number[];
  app: string;
  system: string;
  dataDirectory: string;
  /** No viewer's transaction and no policies: what isolation costs. */
  withoutIsolation?: boolean;
}

export const told = JSON.parse(process.env.BENCH_SERVER ?? '{}') as Told;

/** Tells the bench that this server listens, and answers what it has cost so far. */
export function listens(): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, memory: process.memoryUsage.rss() });
  });
  process.on('disconnect', () => process.exit());
  process.send?.('listens');
}
