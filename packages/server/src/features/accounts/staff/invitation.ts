import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { hashOf } from '../../../shared/tokens.ts';
import { tooManyRequests } from '../../../shared/refuse.ts';
import { countBeside, placeOf } from '../signIn/attempts.ts';
import { StaffRole } from '../staffMember.entity.ts';

@ObjectType({ description: 'Whom a link invites, and to what. Anyone who has the link reads it.' })
export class Invitation {
  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => String)
  userName!: string;

  @Field(() => StaffRole)
  role!: StaffRole;

  /** What it is to their facilities stands in `facilitiesOf.resolver.ts`. */
  facilityIds!: string[];

  @Field(() => DateTime)
  expiresAt!: Date;
}

/** @returns null where the link is unknown, used or over; such links are counted by address */
export async function invitation(context: Context, token: string): Promise<Invitation | null> {
  const { db, now, caller } = context;
  const [found] = await db.query<Invitation>(
    `SELECT given_name AS "givenName", family_name AS "familyName", user_name AS "userName", role, facility_ids AS "facilityIds",
            expires_at AS "expiresAt" FROM invitation_of($1, $2)`,
    [hashOf(token), now()],
  );
  if (found) return Object.assign(new Invitation(), found);
  const tooMany = await countBeside(context, ['CODE_ADDRESS', placeOf(caller)]);
  if (tooMany) throw tooManyRequests(tooMany.tryAgainAt);
  return null;
}
