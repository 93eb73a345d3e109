import { createUnionType, Field, InputType } from 'type-graphql';
import type { SignedInContext } from '../../shared/context.ts';
import { InvalidInput } from '../../shared/problem.ts';
import { endOwnSessions, SignedOut } from './endOwnSessions.ts';

@InputType()
export class SignOutInput {
  @Field(() => Boolean, { nullable: true, description: 'On every device; on this one alone unless told.' })
  everywhere?: boolean | null;
}

export const SignOutResult = createUnionType({
  name: 'SignOutResult',
  types: () => [SignedOut, InvalidInput] as const,
});

/** Ends the session that asks, or all of the viewer's. */
export const signOut = (context: SignedInContext, { everywhere }: SignOutInput): Promise<SignedOut> =>
  endOwnSessions(context, everywhere ? 'all' : 'this');
