import { ArrayNotEmpty, ArrayUnique } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput, Problem } from '../../../shared/problem.ts';
import { ReasonCategory, ReasonSubject } from '../reason.entity.ts';
import { OwnReason } from './ownReason.entity.ts';

@InputType({ description: "A facility's own reason, new or changed. What it was given for reads the new words." })
export class SaveReasonInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => String, { nullable: true, description: 'The one to change; a new one is added without it.' })
  code?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was on the screen; needed to change one.' })
  version?: number | null;

  @Field(() => ReasonCategory)
  category!: ReasonCategory;

  @ArrayNotEmpty({ message: 'REQUIRED:Choose at least one thing that it can be given for.' })
  @ArrayUnique({ message: 'TWICE:Choose each once.' })
  @Field(() => [ReasonSubject])
  appliesTo!: ReasonSubject[];

  @Field(() => Boolean)
  needsOfficerNote!: boolean;

  @Text({ called: 'the name in English', max: 80 })
  @Field(() => String, { description: 'What officers choose it by, unique at the facility; 2 to 80 letters.' })
  labelEn!: string;

  @Text({ called: 'the name in Spanish', max: 80 })
  @Field(() => String, { description: '2 to 80 letters.' })
  labelEs!: string;

  @Text({ called: 'what the family reads in English', max: 300 })
  @Field(() => String, { description: 'Tells no security fact; 2 to 300 letters.' })
  publicTextEn!: string;

  @Text({ called: 'what the family reads in Spanish', max: 300 })
  @Field(() => String, { description: '2 to 300 letters.' })
  publicTextEs!: string;

  @Text({ called: 'what the family can do in English', max: 300 })
  @Field(() => String, { description: '2 to 300 letters.' })
  whatYouCanDoEn!: string;

  @Text({ called: 'what the family can do in Spanish', max: 300 })
  @Field(() => String, { description: '2 to 300 letters.' })
  whatYouCanDoEs!: string;
}

@InputType()
export class RetireReasonInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => String)
  code!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@ObjectType({ implements: Problem, description: 'Another administrator changed it meanwhile: look, then save again.' })
export class OwnReasonChanged extends Problem {
  @Field(() => OwnReason, { description: 'As it stands now.' })
  readonly reason: OwnReason;

  constructor(reason: OwnReason) {
    super('Somebody else changed this reason while you looked at it. Look at it again, then save.');
    this.reason = reason;
  }
}

@ObjectType({ description: 'The reason is offered no more. What it was given for keeps it.' })
export class ReasonRetired {
  @Field(() => String)
  code!: string;
}

export const SaveReasonResult = createUnionType({
  name: 'SaveReasonResult',
  types: () => [OwnReason, OwnReasonChanged, InvalidInput] as const,
});
export const RetireReasonResult = createUnionType({
  name: 'RetireReasonResult',
  types: () => [ReasonRetired, OwnReasonChanged, InvalidInput] as const,
});
