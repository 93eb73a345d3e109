import type { Caller } from './caller.ts';
import type { Count } from './counting.ts';
import type { DomainEvent } from './events.ts';
import type { Passwords } from './passwords.ts';
import type { StaffDoor } from './staffDoor.ts';
import type { Viewer } from './viewer.ts';
import type { ViewerTransaction } from './viewerTransaction.ts';

/** What every resolver and action is given. */
export interface Context {
  viewer: Viewer | null;
  /** The viewer's transaction: READ WRITE while a mutation's action runs, READ ONLY for all else. */
  db: ViewerTransaction;
  /** The one clock; goes into SQL as a parameter, so that tests can hold it still. */
  now: () => Date;
  passwords: Passwords;
  /** What staff prove a second factor with. */
  staffDoor: StaffDoor;
  /** The request behind this operation. */
  caller: Caller;
  /** Says what happened. It is recorded, told and notified in the action's own transaction, or not at all. */
  announce: (event: DomainEvent) => void;
  /**
   * A short transaction of its own inside a mutation, kept whatever becomes of the action: a counter, or a read before something slow.
   * Only ahead of the action's own first statement, since it takes a second connection.
   */
  apart: <Result>(work: (db: ViewerTransaction) => Promise<Result>) => Promise<Result>;
  /** Counts beside the operation's transaction, also in a query; see `attempts.ts`. */
  count: Count;
  /**
   * From here on the action, its record and what is read below its answer are this viewer's: a sign-in. Or nobody's: what must ask and
   * answer the same whoever sends it.
   */
  become: (viewer: Viewer | null) => Promise<void>;
  /** Says that something sensitive is read. It is on record before the answer leaves, or the answer does not leave. */
  noteRead: (read: DomainEvent) => void;
  /** Ends the operation, before anything is answered: closes its reading transaction, and records what was read in a short one. */
  end: () => Promise<void>;
  /** Things loaded once per operation, by what loads them. */
  loaders: Map<unknown, unknown>;
}

export interface SignedInContext extends Context {
  viewer: Viewer;
}
