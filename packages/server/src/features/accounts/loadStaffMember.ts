import { batchPerOperation } from '../../shared/batch.ts';
import { asStaffMember, staffMemberColumns } from './account.rows.ts';
import type { StaffMember } from './staffMember.entity.ts';

const statement = `SELECT ${staffMemberColumns()} FROM staff_members m WHERE m.id = ANY($1)`;

/** A colleague; the names of a whole list are read in one statement. Null where they share no facility with the viewer any more. */
export const loadStaffMember = batchPerOperation<string, StaffMember | null>(async ({ db }, ids) => {
  const members = (await db.query<object>(statement, [ids], 'staffMembersByIds')).map(asStaffMember);
  return members.map(member => [member.id, member] as const);
}, null);
