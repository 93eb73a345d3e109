import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { InvalidInput } from '../../../shared/problem.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { SignedOut } from '../endOwnSessions.ts';

@ObjectType({ description: 'A device on which one is signed in. Read by its owner alone.' })
export class Session {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    description: "In words, in the viewer's language: `Chrome on Android`; empty where nobody can tell.",
  })
  device!: string;

  @Field(() => DateTime, { description: 'When it signed in.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last seen, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => Boolean, { description: 'Whether this very device asks.' })
  current!: boolean;
}

@InputType()
export class EndSessionInput {
  @Field(() => ID)
  sessionId!: string;
}

export const EndSessionResult = createUnionType({
  name: 'EndSessionResult',
  types: () => [SignedOut, InvalidInput] as const,
});
