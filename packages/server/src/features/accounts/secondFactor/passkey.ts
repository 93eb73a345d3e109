import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../../shared/scalars.ts';

@ObjectType({ description: 'A device or a key that signs a staff member in. Read by its owner alone.' })
export class Passkey {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'As its owner called it.' })
  name!: string;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it last signed in or stepped up; null before.' })
  lastUsedAt!: Date | null;
}
