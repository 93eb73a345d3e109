import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput, Problem } from '../../../shared/problem.ts';
import { Relation, Relationship } from './relationship.entity.ts';

@InputType()
export class RequestRelationshipInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID, { description: 'As `findIncarceratedPeople` found them.' })
  incarceratedPersonId!: string;

  @Field(() => Relation)
  relation!: Relation;
}

/** What every change of a relationship names: which one, and the version that the reader had before their eyes. */
@InputType()
export class EndRelationshipInput {
  @Field(() => ID)
  relationshipId!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@InputType()
export class ApproveRelationshipInput extends EndRelationshipInput {
  @Text({ called: 'the officer note', max: 2000, optional: true, lines: true })
  @Field(() => String, { nullable: true, description: 'What only staff see, at most 2,000 letters.' })
  officerNote?: string | null;
}

@InputType()
export class DenyRelationshipInput extends ApproveRelationshipInput {}

@InputType()
export class SetReviewVisitsInput extends EndRelationshipInput {
  @Field(() => Boolean, { description: 'Whether an officer looks at the visits of the two first.' })
  reviewVisits!: boolean;
}

@ObjectType({
  implements: Problem,
  description: 'Somebody was first: the message says who decided what. Or it changed otherwise: look again.',
})
export class RelationshipChanged extends Problem {
  @Field(() => Relationship, { description: 'As it stands now.' })
  readonly relationship: Relationship;

  constructor(relationship: Relationship, message = 'This changed while you looked at it. Look at it again.') {
    super(message);
    this.relationship = relationship;
  }
}

@ObjectType({ implements: Problem, description: 'The facility has not approved the home user for visits yet.' })
export class AccessNotApproved extends Problem {
  constructor() {
    super('This facility has to approve you for visits first.');
  }
}

export const RequestRelationshipResult = createUnionType({
  name: 'RequestRelationshipResult',
  types: () => [Relationship, AccessNotApproved, InvalidInput] as const,
});

/** What every change of one answers. */
export const ChangeRelationshipResult = createUnionType({
  name: 'ChangeRelationshipResult',
  types: () => [Relationship, RelationshipChanged, InvalidInput] as const,
});
export type ChangeRelationshipResult = typeof ChangeRelationshipResult;
