import type { Pool } from 'pg';
import { recordReads } from '../features/audit/recordReads.ts';
import { type Caller, noCaller } from '../shared/caller.ts';
import type { Clock } from '../shared/clock.ts';
import type { Context } from '../shared/context.ts';
import { countingOn } from '../shared/counting.ts';
import type { DomainEvent } from '../shared/events.ts';
import { argon2, type Passwords } from '../shared/passwords.ts';
import { noStaffDoor, type StaffDoor } from '../shared/staffDoor.ts';
import type { Viewer } from '../shared/viewer.ts';
import { ViewerTransaction } from '../shared/viewerTransaction.ts';

export interface ContextWorld {
  pool: Pool;
  /** For what is counted beside a transaction; `pool` unless told. */
  countPool?: Pool;
  now: Clock;
  /** argon2 unless told. */
  passwords?: Passwords;
  /** None where nobody signs in, unless told. */
  staffDoor?: StaffDoor;
  onStatement?: (text: string) => void;
}

/** One operation's context: its reads run in a READ ONLY transaction of its viewer, opened by the first statement. */
export function createContext(
  { pool, countPool = pool, now, passwords = argon2, staffDoor = noStaffDoor, onStatement }: ContextWorld,
  viewer: Viewer | null,
  caller: Caller = noCaller,
): Context {
  const reads: DomainEvent[] = [];
  const context: Context = {
    viewer,
    db: new ViewerTransaction(pool, viewer, 'READ ONLY', onStatement),
    now,
    passwords,
    staffDoor,
    caller,
    announce: onlyInMutations,
    apart: onlyInMutations,
    count: countingOn({ pool: countPool, now, onStatement }),
    become: onlyInMutations,
    noteRead: read => void reads.push(read),
    end: async () => {
      await context.db.close();
      if (reads.length > 0) await recordReads({ pool, now, viewer, onStatement }, reads);
    },
    loaders: new Map(),
  };
  return context;
}

const onlyInMutations = () => {
  throw new Error('Only a mutation changes something');
};
