import { createUnionType } from 'type-graphql';
import type { SignedInContext } from '../../shared/context.ts';
import { isStaff, Role } from '../../shared/viewer.ts';
import { apiClientColumns, asApiClient, asStaffMember, staffMemberColumns } from './account.rows.ts';
import { ApiClient } from './apiClient.entity.ts';
import { HomeUser } from './homeUser.entity.ts';
import { loadHomeUser } from './loadHomeUser.ts';
import { StaffMember } from './staffMember.entity.ts';

export const ViewerUnion = createUnionType({
  name: 'Viewer',
  description: 'Who is signed in.',
  types: () => [HomeUser, StaffMember, ApiClient] as const,
});

const staffMember = `SELECT ${staffMemberColumns()} FROM staff_members m WHERE m.id = $1`;
const apiClient = `SELECT ${apiClientColumns()} FROM api_clients c WHERE c.id = $1`;

/** The viewer's own account, of staff. */
export async function ownStaffMember({ db, viewer }: SignedInContext): Promise<StaffMember> {
  const [own] = await db.query<object>(staffMember, [viewer.accountId], 'staffMemberById');
  return asStaffMember(own!);
}

/** The viewer's own account. */
export async function loadViewer(context: SignedInContext): Promise<typeof ViewerUnion> {
  const { db, viewer } = context;
  if (viewer.role === Role.HOME_USER) return (await loadHomeUser(context, viewer.accountId))!;
  const read = (statement: string, name: string) =>
    db.query<object>(statement, [viewer.accountId], name).then(rows => rows[0]!);
  if (isStaff(viewer)) return ownStaffMember(context);
  return asApiClient(await read(apiClient, 'apiClientById'));
}
