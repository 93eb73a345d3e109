import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Text } from '../../../../shared/inputRules.ts';
import { InvalidInput, Problem } from '../../../../shared/problem.ts';
import { DateTime } from '../../../../shared/scalars.ts';
import { Blackout } from './blackout.entity.ts';

@InputType({ description: 'A time without visits, new or changed: of the facility unless a unit or a place is named.' })
export class SaveBlackoutInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to change; a new one is added without it.' })
  id?: string | null;

  @Field(() => DateTime, { description: 'From this moment on.' })
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until this moment; a blackout always ends.' })
  endsAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'For the people of this unit alone.' })
  housingUnitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this place alone; not together with a unit.' })
  terminalId?: string | null;

  @Field(() => String, { description: 'A code of the catalogue or of the facility. Families read its public text.' })
  reasonCode!: string;

  @Text({ called: 'the officer note', max: 2000, optional: true, lines: true })
  @Field(() => String, { nullable: true, description: 'At most 2,000 letters.' })
  officerNote?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was on the screen; needed to change one.' })
  version?: number | null;
}

@InputType()
export class RemoveBlackoutInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@ObjectType({ description: 'The blackout is gone; also where it was gone before.' })
export class BlackoutRemoved {
  @Field(() => ID)
  id!: string;
}

@ObjectType({
  implements: Problem,
  description: 'Somebody else changed the blackout meanwhile: look, then save again.',
})
export class BlackoutChanged extends Problem {
  @Field(() => Blackout, { description: 'As it stands now.' })
  readonly blackout: Blackout;

  constructor(blackout: Blackout) {
    super('Somebody else changed this closed time while you looked at it. Look at it again, then save.');
    this.blackout = blackout;
  }
}

export const SaveBlackoutResult = createUnionType({
  name: 'SaveBlackoutResult',
  types: () => [Blackout, BlackoutChanged, InvalidInput] as const,
});
export const RemoveBlackoutResult = createUnionType({
  name: 'RemoveBlackoutResult',
  types: () => [BlackoutRemoved, BlackoutChanged, InvalidInput] as const,
});
