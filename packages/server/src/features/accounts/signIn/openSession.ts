import type { Context, SignedInContext } from '../../../shared/context.ts';
import { hashOf, newToken } from '../../../shared/tokens.ts';
import { type Language, Role, Standing, type Viewer } from '../../../shared/viewer.ts';
import { knowDevice } from './knownDevices.ts';

/**
 * Signs this browser in: a new token, in place of the session that it had. From now on the account knows this browser. What follows in the action is this person's.
 * @param before who sent the operation
 * @returns false where the account was closed meanwhile
 */
export async function openSession(
  context: Context,
  { homeUserId, language }: { homeUserId: string; language: Language },
  before: Viewer | null,
): Promise<boolean> {
  const { caller, now } = context;
  const token = newToken();
  const [opened] = await context.db.query<{ sessionId: string | null }>(
    'SELECT open_session($1, $2, $3, $4, $5) AS "sessionId"',
    [homeUserId, hashOf(token), caller.device, before?.sessionId ?? null, now()],
  );
  const { sessionId } = opened!;
  if (!sessionId) return false;

  await context.become({
    role: Role.HOME_USER,
    accountId: homeUserId,
    sessionId,
    facilityIds: [],
    language,
    standing: Standing.FULL,
  });
  caller.startSession(token);
  await knowDevice(context as SignedInContext);
  context.announce({ type: 'SIGNED_IN', homeUserId, sessionId, facilityId: null });
  if (before?.sessionId) context.announce({ type: 'SIGNED_OUT', sessionIds: [before.sessionId], facilityId: null });
  return true;
}
