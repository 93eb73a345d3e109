import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../../shared/context.ts';
import { fromCursor, type Page, PageArgs, PageInfo, pageOf, pageSize, uuidPattern } from '../../../shared/page.ts';
import { notFound } from '../../../shared/refuse.ts';
import { asStaffMember, staffMemberColumns } from '../account.rows.ts';
import { StaffMember } from '../staffMember.entity.ts';

@ObjectType({ description: 'Staff by name.' })
export class StaffMemberConnection implements Page<StaffMember> {
  @Field(() => [StaffMember])
  nodes!: StaffMember[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ArgsType()
export class StaffMembersArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Only who works there; all of the viewer's facilities unless told." })
  facilityId?: string | null;
}

/** The policy shows the staff who share a facility with the viewer; the cursor is a name and an id. */
const statement = `
  SELECT ${staffMemberColumns()} FROM staff_members m
   WHERE m.facility_ids && $1 AND ($2::text IS NULL OR (m.family_name, m.given_name, m.id) > ($2, $3, $4::uuid))
   ORDER BY m.family_name, m.given_name, m.id LIMIT $5`;

/** The staff of one of the viewer's facilities, or of all of them, by name; those who were disabled too. */
export async function staffMembers(
  { db, viewer }: SignedInContext,
  { facilityId, ...page }: StaffMembersArgs,
): Promise<StaffMemberConnection> {
  if (facilityId && !viewer.facilityIds.includes(facilityId)) throw notFound();
  const size = pageSize(page);
  const after = fromCursor(page.after, /^.{1,200}$/su, /^.{0,200}$/su, uuidPattern) ?? [null, null, null];
  const facilities = facilityId ? [facilityId] : viewer.facilityIds;
  const rows = await db.query<object>(statement, [facilities, ...after, size + 1], 'staffMembers');
  return Object.assign(
    new StaffMemberConnection(),
    pageOf(rows.map(asStaffMember), size, ({ familyName, givenName, id }) => [familyName, givenName, id]),
  );
}
