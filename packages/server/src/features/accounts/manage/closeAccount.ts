import type { SignedInContext } from '../../../shared/context.ts';

/**
 * The viewer's account ends, and all its sessions. Where no facility was ever asked all of it is deleted, pictures too; else the name,
 * the date of birth and the history stay for the facilities, and the e-mail address is free again.
 */
export async function closeAccount({ db, viewer, caller, now, announce }: SignedInContext): Promise<void> {
  const [{ email } = { email: '' }] = await db.query<{ email: string }>(ownEmail, [viewer.accountId]);
  const [closed] = await db.query<{ sessionIds: string[]; deleted: boolean }>(
    'SELECT session_ids AS "sessionIds", deleted FROM close_account($1)',
    [now()],
  );
  const { sessionIds, deleted } = closed!;
  announce({ type: 'SIGNED_OUT', sessionIds, facilityId: null });
  announce({ type: 'ACCOUNT_CLOSED', homeUserId: viewer.accountId, deleted, facilityId: null, secret: { email } });
  caller.endSession();
}

const ownEmail = 'SELECT email FROM home_users WHERE id = $1';
