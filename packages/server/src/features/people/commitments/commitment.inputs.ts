import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput } from '../../../shared/problem.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { PersonNotHere } from '../incarceratedPerson.problems.ts';
import { Commitment, CommitmentKind } from './commitment.entity.ts';

@InputType({ description: 'A time at which a person cannot attend a visit.' })
export class AddCommitmentInput {
  @Field(() => ID)
  incarceratedPersonId!: string;

  @Field(() => CommitmentKind)
  kind!: CommitmentKind;

  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => DateTime, { description: 'At most 31 days after its start.' })
  endsAt!: Date;

  @Text({ called: 'the officer note', max: 2000, optional: true, lines: true })
  @Field(() => String, { nullable: true, description: 'What only staff see, at most 2,000 letters.' })
  officerNote?: string | null;
}

@InputType()
export class RemoveCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;
}

export const AddCommitmentResult = createUnionType({
  name: 'AddCommitmentResult',
  types: () => [Commitment, PersonNotHere, InvalidInput] as const,
});
export const RemoveCommitmentResult = createUnionType({
  name: 'RemoveCommitmentResult',
  types: () => [Commitment, InvalidInput] as const,
});
