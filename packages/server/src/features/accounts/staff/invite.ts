import { days } from '../../../shared/clock.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { hashOf, newToken } from '../../../shared/tokens.ts';
import type { StaffMember } from '../staffMember.entity.ts';

/** How long a person has to open an invitation. */
export const invitationDays = 7;

/** Makes the one link that lets this person in, in place of any that waits, and has it sent to them. */
export async function invite({ db, now, announce }: SignedInContext, member: StaffMember): Promise<void> {
  const token = newToken();
  await db.execute('DELETE FROM staff_invitations WHERE staff_member_id = $1 AND used_at IS NULL', [member.id]);
  await db.execute(
    'INSERT INTO staff_invitations (token_hash, staff_member_id, created_at, expires_at) VALUES ($1, $2, $3, $4)',
    [hashOf(token), member.id, now(), new Date(now().getTime() + days(invitationDays))],
  );
  announce({ type: 'STAFF_INVITED', staffMemberId: member.id, facilityId: member.facilityIds[0]!, secret: { token } });
}
