import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput, Problem } from '../../../shared/problem.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { Ban } from './ban.entity.ts';

@InputType({ description: 'Keeps a home user out of a facility, or from one person there.' })
export class BanHomeUserInput {
  @Field(() => ID)
  homeUserId!: string;

  @Field(() => ID, { description: "One of the viewer's facilities, which knows this home user." })
  facilityId!: string;

  @Field(() => ID, { nullable: true, description: 'The person they are kept from; the whole facility without it.' })
  incarceratedPersonId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Now unless told.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Without it there is no end.' })
  until?: Date | null;

  @Text({ called: 'the reason', max: 2000, lines: true })
  @Field(() => String, { description: 'Why; only staff see it. At most 2,000 letters.' })
  officerNote!: string;
}

@InputType()
export class LiftBanInput {
  @Field(() => ID)
  banId!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@ObjectType({ implements: Problem, description: 'Somebody else changed the ban meanwhile: look at it again.' })
export class BanChanged extends Problem {
  @Field(() => Ban, { description: 'As it stands now.' })
  readonly ban: Ban;

  constructor(ban: Ban) {
    super('Somebody else changed this ban while you looked. Look at it again.');
    this.ban = ban;
  }
}

export const BanHomeUserResult = createUnionType({
  name: 'BanHomeUserResult',
  types: () => [Ban, InvalidInput] as const,
});
export const LiftBanResult = createUnionType({
  name: 'LiftBanResult',
  types: () => [Ban, BanChanged, InvalidInput] as const,
});
