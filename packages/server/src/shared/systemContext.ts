import type { Pool } from 'pg';
import { noCaller } from './caller.ts';
import type { Clock } from './clock.ts';
import type { Context } from './context.ts';
import { argon2 } from './passwords.ts';
import { noStaffDoor } from './staffDoor.ts';
import { ViewerTransaction } from './viewerTransaction.ts';

/** The context of what the clock or the worker does: nobody asks, and the pool is signed in as openvisit_system. */
export const systemContext = (pool: Pool, now: Clock): Context => ({
  viewer: null,
  db: new ViewerTransaction(pool, null, 'READ ONLY'),
  now,
  passwords: argon2,
  staffDoor: noStaffDoor,
  caller: noCaller,
  announce: onlyInTransaction,
  apart: onlyInTransaction,
  count: onlyInTransaction,
  become: onlyInTransaction,
  noteRead: onlyInTransaction,
  end: async () => undefined,
  loaders: new Map(),
});

const onlyInTransaction = () => {
  throw new Error('Only an action in its transaction changes something');
};
