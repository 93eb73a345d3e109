import type { SignedInContext } from '../../shared/context.ts';
import { closeAccount } from '../accounts/manage/closeAccount.ts';
import { checkPassword } from '../accounts/signIn/checkPassword.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { asAccessRequest, selectAccessRequests } from './accessRequest.rows.ts';
import { moves, Party } from './accessRequest.states.ts';
import { AccountDeleted, type DeleteAccountInput, type DeleteAccountResult } from './deleteAccount.input.ts';
import { moveAccessRequest } from './moveAccessRequest.ts';

/** Ends the account for good, after the password. What waits at a facility is withdrawn, so that officers see it leave at once. */
export async function deleteAccount(
  context: SignedInContext,
  { password }: DeleteAccountInput,
): Promise<typeof DeleteAccountResult> {
  const refused = await checkPassword(context, password);
  if (refused) return refused;

  for (const request of await waitingRequests(context)) {
    const mover = { party: Party.HOME_USER, version: request.version, tells: 'ACCESS_WITHDRAWN' as const };
    await moveAccessRequest(context, request, 'WITHDRAW', mover, { neededPieces: [], infoBy: null });
  }
  await closeAccount(context);
  return Object.assign(new AccountDeleted(), { ok: true });
}

/**
 * Locked together with the account, in the order in which officers lock them: nobody decides them, and no other page of the person asks
 * anew, until the commit.
 */
async function waitingRequests({ db, viewer }: SignedInContext): Promise<AccessRequest[]> {
  await db.execute('SELECT FROM access_requests WHERE home_user_id = $1 ORDER BY id FOR NO KEY UPDATE', [
    viewer.accountId,
  ]);
  await db.execute('SELECT FROM home_users WHERE id = $1 FOR UPDATE', [viewer.accountId]);
  const rows = await db.query<object>(
    `${selectAccessRequests(viewer)} WHERE r.home_user_id = $1 AND r.status = ANY($2) ORDER BY r.id`,
    [viewer.accountId, moves.WITHDRAW.from],
  );
  return rows.map(asAccessRequest);
}
