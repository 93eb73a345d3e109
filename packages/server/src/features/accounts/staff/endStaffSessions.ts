import type { SignedInContext } from '../../../shared/context.ts';

/** Signs a colleague out everywhere: with the commit their open screens close too. */
export async function endStaffSessions({ db, announce }: SignedInContext, staffMemberId: string): Promise<void> {
  const ended = await db.query<{ id: string }>('SELECT end_staff_sessions($1) AS id', [staffMemberId]);
  if (ended.length > 0) announce({ type: 'SIGNED_OUT', sessionIds: ended.map(({ id }) => id), facilityId: null });
}
