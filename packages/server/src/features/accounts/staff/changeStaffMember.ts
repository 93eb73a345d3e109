import type { SignedInContext } from '../../../shared/context.ts';
import { wrong } from '../../../shared/problem.ts';
import { type StaffMember, StaffRole } from '../staffMember.entity.ts';
import { endStaffSessions } from './endStaffSessions.ts';
import { isLastAdministrator } from './isLastAdministrator.ts';
import { loadStaffMemberToChange } from './loadStaffMemberToChange.ts';
import type { ChangeStaffMemberInput, ChangeStaffMemberResult } from './staff.inputs.ts';
import { LastAdministrator, StaffOfOtherFacility } from './staff.problems.ts';

/** Gives a colleague another role or other facilities. They sign in again: what they have open was opened for what they were. */
export async function changeStaffMember(
  context: SignedInContext,
  { staffMemberId, role, facilityIds: given }: ChangeStaffMemberInput,
): Promise<typeof ChangeStaffMemberResult> {
  const { db, viewer, announce } = context;
  const member = await loadStaffMemberToChange(context, staffMemberId);
  if (member instanceof StaffOfOtherFacility) return member;
  const facilityIds = [...new Set(given)];
  if (!facilityIds.every(id => viewer.facilityIds.includes(id)))
    return wrong('facilityIds', 'UNKNOWN', 'Choose among the facilities that are yours.');
  if (member.role === role && sameFacilities(member, facilityIds)) return member;
  const left = member.facilityIds.filter(id => role === StaffRole.OFFICER || !facilityIds.includes(id));
  if (await isLastAdministrator(context, member.id, left)) return new LastAdministrator();

  await endStaffSessions(context, member.id);
  await db.execute('UPDATE staff_members SET role = $2, facility_ids = $3 WHERE id = $1', [
    member.id,
    role,
    facilityIds,
  ]);
  for (const facilityId of new Set([...member.facilityIds, ...facilityIds]))
    announce({ type: 'STAFF_CHANGED', staffMemberId: member.id, role, facilityIds, facilityId });
  return Object.assign(member, { role, facilityIds });
}

const sameFacilities = (member: StaffMember, ids: readonly string[]) =>
  member.facilityIds.length === ids.length && ids.every(id => member.facilityIds.includes(id));
