import type { SignedInContext } from '../../../shared/context.ts';
import { notSignedIn, secondFactorNeeded } from '../../../shared/refuse.ts';
import { Standing } from '../../../shared/viewer.ts';
import { openStaffSession, type Factor } from './openStaffSession.ts';

/**
 * The viewer's factors are changed by nobody else until the commit. A session that an invitation opened adds the first one, and none
 * beside: whoever has an old session of that kind gets no further.
 */
export async function lockOwnFactors({ db, viewer }: SignedInContext): Promise<void> {
  const [row] = await db.query<{ isFirst: boolean }>('SELECT is_first AS "isFirst" FROM lock_own_factors()');
  if (!row) throw notSignedIn();
  if (viewer.standing === Standing.ENROLLING && !row.isFirst) throw secondFactorNeeded();
}

/** With the first factor the session becomes one for everything, under a new token. */
export async function becomeFull(context: SignedInContext, by: Factor): Promise<void> {
  const { viewer } = context;
  if (viewer.standing !== Standing.ENROLLING) return;
  if (!(await openStaffSession(context, { staffMemberId: viewer.accountId, by }, viewer))) throw notSignedIn();
}
