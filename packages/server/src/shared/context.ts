import type { DomainEvent } from './events.ts';
import type { Viewer } from './viewer.ts';
import type { ViewerTransaction } from './viewerTransaction.ts';

/** What every resolver and action is given. */
export interface Context {
  viewer: Viewer | null;
  /** The viewer's transaction: READ WRITE while a mutation's action runs, READ ONLY for all else. */
  db: ViewerTransaction;
  /** The one clock; goes into SQL as a parameter, so that tests can hold it still. */
  now: () => Date;
  /** Says what happened. It is recorded, told and notified in the action's own transaction, or not at all. */
  announce: (event: DomainEvent) => void;
  /** Things loaded once per operation, by what loads them. */
  loaders: Map<unknown, unknown>;
}

export interface SignedInContext extends Context {
  viewer: Viewer;
}
