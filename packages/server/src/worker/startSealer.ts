import type { KeyObject } from 'node:crypto';
import type { Pool } from 'pg';
import { keptAuditKey } from '../features/audit/auditKey.ts';
import { mostInOneRound, sealEntries } from '../features/audit/sealEntries.ts';
import { endsOfAllChains, keepHeads, mendLastLine } from '../features/audit/signedHeads.ts';
import type { Clock } from '../shared/clock.ts';

/** Milliseconds between two looks: a row is sealed within two seconds of its commit. */
const pause = 500;

/**
 * Seals what was committed, round by round, and signs where each chain ends. A look costs one small statement; a notification per row
 * would make all commits wait for each other.
 */
export async function startSealer({
  pool,
  heads,
  keyFile,
  now,
  log,
}: {
  pool: Pool;
  heads: string;
  keyFile: string;
  now: Clock;
  log: { error: (about: object, words: string) => void };
}): Promise<{ stop(): Promise<void> }> {
  const key: KeyObject = await keptAuditKey(keyFile);
  await mendLastLine(heads);
  const state = { stopped: false };
  let wake: () => void = () => undefined;
  /** Until this process has signed all ends once: an earlier one may have died between its commit and its signature. */
  let behind = true;

  const round = async () => {
    const done = await sealEntries(pool);
    if (!done) return false;
    await keepHeads(heads, key, behind ? await endsOfAllChains(pool) : done.ends, now());
    behind = false;
    return done.sealed === mostInOneRound;
  };
  const work = async () => {
    while (!state.stopped) {
      const more = await round().catch((error: Error) => {
        behind = true;
        log.error({ err: error }, 'The audit could not be sealed, and is tried again');
        return false;
      });
      if (more || state.stopped) continue;
      await new Promise<void>(resolve => {
        wake = resolve;
        setTimeout(resolve, pause);
      });
    }
  };
  const working = work();
  return {
    stop: async () => {
      state.stopped = true;
      wake();
      await working;
    },
  };
}
