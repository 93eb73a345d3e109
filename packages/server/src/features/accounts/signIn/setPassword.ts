import type { SignedInContext } from '../../../shared/context.ts';
import { knowDevice } from './knownDevices.ts';

/**
 * The viewer's new password, which ends all their other sessions: whoever knew the old one is out. Of the browsers that the account
 * knew this one alone stays known.
 */
export async function setPassword(context: SignedInContext, hash: string): Promise<void> {
  const { db, viewer, announce } = context;
  const { accountId: homeUserId, sessionId } = viewer;
  await db.execute('UPDATE home_users SET password_hash = $2, first_password_expires_at = NULL WHERE id = $1', [
    homeUserId,
    hash,
  ]);
  await knowDevice(context);
  const ended = await db.query<{ id: string }>(
    'DELETE FROM sessions WHERE home_user_id = $1 AND id <> $2 RETURNING id',
    [homeUserId, sessionId],
  );
  announce({ type: 'PASSWORD_CHANGED', homeUserId, facilityId: null });
  if (ended.length > 0) announce({ type: 'SIGNED_OUT', sessionIds: ended.map(({ id }) => id), facilityId: null });
}
