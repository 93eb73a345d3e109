import type { SignedInContext } from '../../../shared/context.ts';
import { takeFactorsAway } from '../secondFactor/resetSecondFactor.ts';
import { invite } from './invite.ts';
import { loadStaffMemberToChange } from './loadStaffMemberToChange.ts';
import type { ChangeStaffMemberResult, EnableStaffMemberInput } from './staff.inputs.ts';
import { StaffOfOtherFacility } from './staff.problems.ts';

/** Lets a colleague come in again, by a new link: what they signed in with before is in whoever's hands. */
export async function enableStaffMember(
  context: SignedInContext,
  { staffMemberId }: EnableStaffMemberInput,
): Promise<typeof ChangeStaffMemberResult> {
  const member = await loadStaffMemberToChange(context, staffMemberId);
  if (member instanceof StaffOfOtherFacility || !member.disabledAt) return member;
  await context.db.execute('UPDATE staff_members SET disabled_at = NULL WHERE id = $1', [member.id]);
  context.announce({ type: 'STAFF_ENABLED', staffMemberId: member.id, facilityId: member.facilityIds[0]! });
  await takeFactorsAway(context, member);
  await invite(context, member);
  return Object.assign(member, { disabledAt: null });
}
