import type { SignedInContext } from '../../../shared/context.ts';
import { locked } from '../../../shared/refuse.ts';
import { ActivityNoted } from './secondFactor.answers.ts';

/** Somebody is there, though nothing else is sent: they type. */
export async function noteActivity({ db, viewer, now }: SignedInContext): Promise<ActivityNoted> {
  const [noted] = await db.query<{ locksAt: Date | null }>('SELECT note_activity($1, $2) AS "locksAt"', [
    viewer.sessionId,
    now(),
  ]);
  if (!noted?.locksAt) throw locked();
  return Object.assign(new ActivityNoted(), { locksAt: noted.locksAt });
}
