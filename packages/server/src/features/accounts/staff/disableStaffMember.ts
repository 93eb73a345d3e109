import type { SignedInContext } from '../../../shared/context.ts';
import type { StaffMember } from '../staffMember.entity.ts';
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
  if (await isLastAdministrator(context, member)) return new LastAdministrator();

  await db.execute('UPDATE staff_members SET disabled_at = $2 WHERE id = $1', [member.id, now()]);
  await db.execute('DELETE FROM staff_invitations WHERE staff_member_id = $1 AND used_at IS NULL', [member.id]);
  const ended = await db.query<{ id: string }>('SELECT end_staff_sessions($1) AS id', [member.id]);
  announce({ type: 'SIGNED_OUT', sessionIds: ended.map(({ id }) => id), facilityId: null });
  announce({ type: 'STAFF_DISABLED', staffMemberId: member.id, facilityId: member.facilityIds[0]! });
  return Object.assign(member, { disabledAt: now() });
}

/** Of any of their facilities. Somebody who was invited and never came in does not count: nobody could invite them once more. */
async function isLastAdministrator({ db }: SignedInContext, { id, facilityIds }: StaffMember): Promise<boolean> {
  const [row] = await db.query<{ last: boolean }>(lastAdministrator, [id, facilityIds]);
  return row!.last;
}

const lastAdministrator = `
  SELECT EXISTS (SELECT FROM staff_members m WHERE m.id = $1 AND m.role = 'ADMINISTRATOR') AND EXISTS (
    SELECT FROM unnest($2::uuid[]) AS facility WHERE NOT EXISTS (
      SELECT FROM staff_members other
       WHERE other.id <> $1 AND other.role = 'ADMINISTRATOR' AND other.disabled_at IS NULL AND facility = ANY (other.facility_ids)
         AND (EXISTS (SELECT FROM staff_invitations i WHERE i.staff_member_id = other.id AND i.used_at IS NOT NULL)
           OR NOT EXISTS (SELECT FROM staff_invitations i WHERE i.staff_member_id = other.id)))) AS last`;
