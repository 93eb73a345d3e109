import type { Context, SignedInContext } from '../../../shared/context.ts';
import { hashOf, newToken } from '../../../shared/tokens.ts';
import { type Language, type Role, Standing, type Viewer } from '../../../shared/viewer.ts';
import { knowDevice } from '../signIn/knownDevices.ts';

export type Factor = 'PASSKEY' | 'AUTHENTICATOR' | 'RECOVERY_CODE';

interface Opened {
  sessionId: string;
  role: Role;
  facilityIds: string[];
  language: Language;
}

/**
 * Signs this browser in with both factors: a new token, in place of the session that it had. What follows in the action is this person's.
 * @param before who sent the operation
 * @returns false where the person was disabled meanwhile
 */
export async function openStaffSession(
  context: Context,
  { staffMemberId, by }: { staffMemberId: string; by: Factor },
  before: Viewer | null,
): Promise<boolean> {
  const { db, caller, now } = context;
  const token = newToken();
  const values = [staffMemberId, hashOf(token), caller.device, before?.sessionId ?? null, now()];
  const [opened] = await db.query<Opened>(open, values);
  if (!opened) return false;

  await context.become({ ...opened, accountId: staffMemberId, standing: Standing.FULL, steppedUp: true });
  caller.startSession(token);
  await knowDevice(context as SignedInContext);
  const { sessionId } = opened;
  context.announce({ type: 'STAFF_SIGNED_IN', staffMemberId, sessionId, by, facilityId: null });
  if (before?.sessionId) context.announce({ type: 'SIGNED_OUT', sessionIds: [before.sessionId], facilityId: null });
  return true;
}

const open = `
  SELECT session_id AS "sessionId", role, facility_ids AS "facilityIds", language FROM open_staff_session($1, $2, $3, $4, $5)`;
