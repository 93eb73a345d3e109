import type { SignedInContext } from '../../shared/context.ts';
import type { ViewerTransaction } from '../../shared/viewerTransaction.ts';

/** Constraints of the database that say: not at that time. */
const busy = ['person_busy', 'visitor_busy', 'kept_apart'];

/** What one attempt sends; its statements travel together. */
type Attempt<Result> = (db: ViewerTransaction, places: string[]) => Promise<Result>;

/**
 * Tries the free places in turn, each attempt whole or not at all. The locks make sure that the first one is free; the constraints of the
 * database are there for whoever has not taken them.
 * @returns what the attempt made, or nothing where every place, the person or a visitor was taken after all
 */
export async function takePlace<Result>(
  { db }: SignedInContext,
  places: readonly string[][],
  attempt: Attempt<Result>,
): Promise<Result | undefined> {
  for (const place of places) {
    try {
      const [, made] = await together([db.query('SAVEPOINT place'), attempt(db, place)] as const);
      return made;
    } catch (error) {
      const { constraint = '' } = error as { constraint?: string };
      if (constraint !== 'place_taken' && !busy.includes(constraint)) throw error;
      await db.query('ROLLBACK TO SAVEPOINT place');
      if (busy.includes(constraint)) return undefined;
    }
  }
  return undefined;
}

/** All at once, and all over before the first failure is told: a later statement of the same transaction must not run into it. */
export async function together<const Results extends readonly unknown[]>(work: {
  [Index in keyof Results]: Promise<Results[Index]>;
}): Promise<Results> {
  const settled = await Promise.allSettled(work as readonly Promise<unknown>[]);
  const failed = settled.find(result => result.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map(result => (result as PromiseFulfilledResult<unknown>).value) as unknown as Results;
}
