import type pg from 'pg';
import { days } from '../shared/clock.ts';
import { hashOf, newToken } from '../shared/tokens.ts';
import { invitationDays } from '../features/accounts/staff/invite.ts';

/** Adds an invitation in place of any that waits. @returns its token, which only its hash is kept of */
export async function addInvitation(owner: pg.Client, staffMemberId: string, now: Date): Promise<string> {
  const token = newToken();
  await owner.query('DELETE FROM staff_invitations WHERE staff_member_id = $1 AND used_at IS NULL', [staffMemberId]);
  await owner.query(
    'INSERT INTO staff_invitations (token_hash, staff_member_id, created_at, expires_at) VALUES ($1, $2, $3, $4)',
    [hashOf(token), staffMemberId, now, new Date(now.getTime() + days(invitationDays))],
  );
  return token;
}

/** The token stands behind `#`, so that no server and no log on the way sees it. */
export const printInvitation = (staffUrl: string, token: string): void =>
  console.log(
    `It opens once, within ${invitationDays} days, and is shown only now:\n\n  ${staffUrl}/invitation#token=${token}\n`,
  );
