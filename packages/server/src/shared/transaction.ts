import type { Pool } from 'pg';
import type { Context } from './context.ts';
import type { DomainEvent, Listener } from './events.ts';
import { ViewerTransaction } from './viewerTransaction.ts';

const attempts = 3;
/** Deadlock and serialisation failure: nothing was kept, and the same action may well succeed now. */
const worthRepeating = new Set(['40P01', '40001']);

/**
 * Runs a mutation's action in one transaction of its viewer: begun at its first query, committed before anything is answered.
 * A Problem commits, a throw rolls back. What is read below the answer reads in a READ ONLY transaction again.
 */
export async function inTransaction<Result>(
  context: Context,
  {
    pool,
    listeners,
    onStatement,
  }: { pool: Pool; listeners: readonly Listener[]; onStatement?: (text: string) => void },
  action: () => Promise<Result>,
): Promise<Result> {
  const { db, announce, apart, become, viewer } = context;
  const outside = { db, announce, apart, become };
  context.apart = work => inItsOwn(new ViewerTransaction(pool, context.viewer, 'READ WRITE', onStatement), work);
  context.become = async newViewer => {
    await context.db.become(newViewer);
    context.viewer = newViewer;
  };
  try {
    for (let attempt = 1; ; attempt++) {
      const events: DomainEvent[] = [];
      context.db = new ViewerTransaction(pool, context.viewer, 'READ WRITE', onStatement);
      context.announce = event => events.push(event);
      try {
        const result = await action();
        for (const event of events) for (const hear of listeners) await hear(context, event);
        await context.db.close('COMMIT');
        if (context.viewer !== viewer)
          outside.db = new ViewerTransaction(pool, context.viewer, 'READ ONLY', onStatement);
        return result;
      } catch (fault) {
        await context.db.close('ROLLBACK').catch(() => undefined);
        context.viewer = viewer;
        if (attempt === attempts || !worthRepeating.has((fault as { code?: string }).code ?? '')) throw fault;
      }
    }
  } finally {
    Object.assign(context, outside);
    context.loaders.clear();
  }
}

/** A short transaction: kept, or nothing of it. */
export async function inItsOwn<Result>(
  db: ViewerTransaction,
  work: (db: ViewerTransaction) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work(db);
    await db.close('COMMIT');
    return result;
  } catch (fault) {
    await db.close('ROLLBACK').catch(() => undefined);
    throw fault;
  }
}
