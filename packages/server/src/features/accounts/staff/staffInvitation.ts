import { Field, ObjectType } from 'type-graphql';
import { batchPerOperation } from '../../../shared/batch.ts';
import { DateTime } from '../../../shared/scalars.ts';

@ObjectType({
  description: 'The newest invitation of a staff member. Read by administrators; its link is never shown again.',
})
export class StaffInvitation {
  @Field(() => DateTime)
  sentAt!: Date;

  @Field(() => DateTime, { description: 'Until then the link opens, once.' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was used; null while it waits or is over.' })
  acceptedAt!: Date | null;
}

const statement = `
  SELECT DISTINCT ON (i.staff_member_id) i.staff_member_id AS "staffMemberId", i.created_at AS "sentAt", i.expires_at AS "expiresAt",
         i.used_at AS "acceptedAt"
    FROM staff_invitations i WHERE i.staff_member_id = ANY($1) ORDER BY i.staff_member_id, i.created_at DESC`;

/** The newest invitations of a whole list of people in one statement. */
export const newestInvitation = batchPerOperation<string, StaffInvitation | null>(async ({ db }, ids) => {
  const rows = await db.query<StaffInvitation & { staffMemberId: string }>(statement, [ids], 'newestInvitations');
  return rows.map(({ staffMemberId, ...kept }) => [staffMemberId, Object.assign(new StaffInvitation(), kept)] as const);
}, null);
