import type { Pool } from 'pg';
import { type Caller, noCaller } from '../shared/caller.ts';
import type { Clock } from '../shared/clock.ts';
import type { Context } from '../shared/context.ts';
import { argon2, type Passwords } from '../shared/passwords.ts';
import type { Viewer } from '../shared/viewer.ts';
import { ViewerTransaction } from '../shared/viewerTransaction.ts';

export interface ContextWorld {
  pool: Pool;
  now: Clock;
  /** argon2 unless told. */
  passwords?: Passwords;
  onStatement?: (text: string) => void;
}

/** One operation's context: its reads run in a READ ONLY transaction of its viewer, opened by the first statement. */
export const createContext = (
  { pool, now, passwords = argon2, onStatement }: ContextWorld,
  viewer: Viewer | null,
  caller: Caller = noCaller,
): Context => ({
  viewer,
  db: new ViewerTransaction(pool, viewer, 'READ ONLY', onStatement),
  now,
  passwords,
  caller,
  announce: onlyInMutations,
  apart: onlyInMutations,
  become: onlyInMutations,
  loaders: new Map(),
});

const onlyInMutations = () => {
  throw new Error('Only a mutation changes something');
};
