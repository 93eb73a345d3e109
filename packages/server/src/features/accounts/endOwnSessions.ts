import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../shared/context.ts';
import { InvalidInput } from '../../shared/problem.ts';
import { Role } from '../../shared/viewer.ts';
import { forgetDevices } from './signIn/knownDevices.ts';

@ObjectType({ description: 'The session is over.' })
export class SignedOut {
  @Field(() => Boolean)
  ok!: boolean;
}

@InputType()
export class EndSessionsInput {
  @Field(() => Boolean, { nullable: true, description: 'Nothing is asked; an input needs a field.' })
  ok?: boolean | null;
}

export const EndSessionsResult = createUnionType({
  name: 'EndSessionsResult',
  types: () => [SignedOut, InvalidInput] as const,
});

/** Which of the viewer's own sessions. */
export type OwnSessions = 'this' | 'others' | 'all';

/**
 * Ends sessions of the viewer; whoever holds open sockets for them hears it with the commit and closes them. With the others, or all,
 * their browsers are no longer known.
 */
export async function endOwnSessions(context: SignedInContext, which: OwnSessions): Promise<SignedOut> {
  const { db, viewer, caller, announce } = context;
  const owner = viewer.role === Role.HOME_USER ? 'home_user_id' : 'staff_member_id';
  const ended = await db.query<{ id: string }>(
    `DELETE FROM sessions WHERE ${owner} = $1 AND ($3 = 'all' OR (id = $2) = ($3 = 'this')) RETURNING id`,
    [viewer.accountId, viewer.sessionId, which],
  );
  if (which !== 'this') await forgetDevices(context, which);
  if (ended.length > 0) announce({ type: 'SIGNED_OUT', sessionIds: ended.map(({ id }) => id), facilityId: null });
  if (which !== 'others') caller.endSession();
  return Object.assign(new SignedOut(), { ok: true });
}
