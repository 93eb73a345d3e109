import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../shared/context.ts';
import { InvalidInput } from '../../shared/problem.ts';
import { Role } from '../../shared/viewer.ts';

@InputType()
export class SignOutInput {
  @Field(() => Boolean, { nullable: true, description: 'On every device; on this one alone unless told.' })
  everywhere?: boolean | null;
}

@ObjectType({ description: 'The session is over.' })
export class SignedOut {
  @Field(() => Boolean)
  ok!: boolean;
}

export const SignOutResult = createUnionType({
  name: 'SignOutResult',
  types: () => [SignedOut, InvalidInput] as const,
});

/** Ends sessions of the viewer; whoever holds open sockets for them hears it and closes them. */
export async function signOut(
  { db, viewer, announce }: SignedInContext,
  { everywhere }: SignOutInput,
): Promise<SignedOut> {
  const owner = viewer.role === Role.HOME_USER ? 'home_user_id' : 'staff_member_id';
  const ended = await db.query<{ id: string }>(
    `DELETE FROM sessions WHERE ${owner} = $1 AND ($2 OR id = $3) RETURNING id`,
    [viewer.accountId, everywhere === true, viewer.sessionId],
  );
  announce({ type: 'SIGNED_OUT', sessionIds: ended.map(({ id }) => id), facilityId: null });
  return Object.assign(new SignedOut(), { ok: true });
}
