import { createUnionType } from 'type-graphql';
import type { SignedInContext } from '../../shared/context.ts';
import { isStaff, Role } from '../../shared/viewer.ts';
import { asApiClient, asHomeUser, asStaffMember, homeUserColumns, staffMemberColumns } from './account.rows.ts';
import { ApiClient } from './apiClient.entity.ts';
import { HomeUser } from './homeUser.entity.ts';
import { StaffMember } from './staffMember.entity.ts';

export const ViewerUnion = createUnionType({
  name: 'Viewer',
  description: 'Who is signed in.',
  types: () => [HomeUser, StaffMember, ApiClient] as const,
});

const homeUser = `SELECT ${homeUserColumns()} FROM home_users h WHERE h.id = $1`;
const staffMember = `SELECT ${staffMemberColumns()} FROM staff_members m WHERE m.id = $1`;
const apiClient = `SELECT id, name, facility_ids AS "facilityIds" FROM api_clients WHERE id = $1`;

/** The viewer's own account. */
export async function loadViewer({ db, viewer }: SignedInContext): Promise<typeof ViewerUnion> {
  const read = (statement: string, name: string) =>
    db.query<object>(statement, [viewer.accountId], name).then(rows => rows[0]!);
  if (viewer.role === Role.HOME_USER) return asHomeUser(await read(homeUser, 'homeUserById'));
  if (isStaff(viewer)) return asStaffMember(await read(staffMember, 'staffMemberById'));
  return asApiClient(await read(apiClient, 'apiClientById'));
}
