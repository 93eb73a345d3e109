import type { SignedInContext } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { notFound } from '../../../shared/refuse.ts';
import { asStaffMember, staffMemberColumns } from '../account.rows.ts';
import type { StaffMember } from '../staffMember.entity.ts';
import { lockFacilities } from './lockFacilities.ts';
import { StaffOfOtherFacility } from './staff.problems.ts';

const byId = `SELECT ${staffMemberColumns()} FROM staff_members m WHERE m.id = $1`;

/** A colleague as they are now, with nobody else changing the staff of their facilities until the commit. */
export async function loadStaffMemberToChange(
  context: SignedInContext,
  staffMemberId: string,
): Promise<StaffMember | StaffOfOtherFacility> {
  const { db, viewer } = context;
  if (!uuidPattern.test(staffMemberId)) throw notFound();
  await lockFacilities(context, viewer.facilityIds);
  const [member] = (await db.query<object>(byId, [staffMemberId])).map(asStaffMember);
  if (!member) throw notFound();
  return member.facilityIds.every(id => viewer.facilityIds.includes(id)) ? member : new StaffOfOtherFacility();
}
