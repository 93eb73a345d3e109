import type { SignedInContext } from '../../../shared/context.ts';
import { endStaffSessions } from './endStaffSessions.ts';
import { isLastAdministrator } from './isLastAdministrator.ts';
import { loadStaffMemberToChange } from './loadStaffMemberToChange.ts';
import type { ChangeStaffMemberResult, DisableStaffMemberInput } from './staff.inputs.ts';
import { LastAdministrator, StaffOfOtherFacility } from './staff.problems.ts';

/** Keeps a colleague out from now on: sessions and open screens end with the commit, and the invitation opens nothing. */
export async function disableStaffMember(
  context: SignedInContext,
  { staffMemberId }: DisableStaffMemberInput,
): Promise<typeof ChangeStaffMemberResult> {
  const { db, now, announce } = context;
  const member = await loadStaffMemberToChange(context, staffMemberId);
  if (member instanceof StaffOfOtherFacility || member.disabledAt) return member;
  if (await isLastAdministrator(context, member.id, member.facilityIds)) return new LastAdministrator();

  await db.execute('UPDATE staff_members SET disabled_at = $2 WHERE id = $1', [member.id, now()]);
  await db.execute('DELETE FROM staff_invitations WHERE staff_member_id = $1 AND used_at IS NULL', [member.id]);
  await endStaffSessions(context, member.id);
  announce({ type: 'STAFF_DISABLED', staffMemberId: member.id, facilityId: member.facilityIds[0]! });
  return Object.assign(member, { disabledAt: now() });
}
