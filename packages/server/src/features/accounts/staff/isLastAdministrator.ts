import type { SignedInContext } from '../../../shared/context.ts';

/**
 * Whether one of these facilities would be left without an administrator if this one went. Somebody who was invited and never came in
 * does not count: nobody could invite them once more.
 */
export async function isLastAdministrator(
  { db }: SignedInContext,
  staffMemberId: string,
  facilityIds: readonly string[],
): Promise<boolean> {
  const [row] = await db.query<{ last: boolean }>(lastAdministrator, [staffMemberId, facilityIds]);
  return row!.last;
}

const lastAdministrator = `
  SELECT EXISTS (SELECT FROM staff_members m WHERE m.id = $1 AND m.role = 'ADMINISTRATOR') AND EXISTS (
    SELECT FROM unnest($2::uuid[]) AS facility WHERE NOT EXISTS (
      SELECT FROM staff_members other
       WHERE other.id <> $1 AND other.role = 'ADMINISTRATOR' AND other.disabled_at IS NULL AND facility = ANY (other.facility_ids)
         AND (other.id IN (SELECT members_with_second_factor(ARRAY[other.id]))
           OR NOT EXISTS (SELECT FROM staff_invitations i WHERE i.staff_member_id = other.id)))) AS last`;
