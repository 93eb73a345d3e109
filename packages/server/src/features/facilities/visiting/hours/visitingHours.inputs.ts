import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsIn } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Text } from '../../../../shared/inputRules.ts';
import { InvalidInput, Problem } from '../../../../shared/problem.ts';
import { CalendarDate } from '../../../../shared/scalars.ts';
import { Facility, VisitKind } from '../../facility.entity.ts';
import { VisitingHours } from './visitingHours.entity.ts';

const clock = (called: string) => ({
  called,
  max: 5,
  pattern: { source: '^([01]\\d|2[0-3]):[0-5]\\d$', hint: 'Write a time of day like 09:00 or 17:30.' },
});

@InputType({ description: 'Weekly hours, new on one or several days, or changed on one.' })
export class SaveVisitingHoursInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID, { nullable: true, description: 'Those to change; new ones are added without it.' })
  id?: string | null;

  @Field(() => VisitKind, { description: 'The visits that they are for.' })
  kind!: VisitKind;

  @ArrayNotEmpty({ message: 'REQUIRED:Choose at least one day.' })
  @ArrayUnique({ message: 'TWICE:Choose each day once.' })
  @IsIn([1, 2, 3, 4, 5, 6, 7], { each: true, message: 'RANGE:Choose days from Monday to Sunday.' })
  @Field(() => [Int], { description: '1 is Monday, 7 is Sunday. One, where some are changed.' })
  weekdays!: number[];

  @Text(clock('the opening time'))
  @Field(() => String, { description: '`09:00`, on the wall clock of the facility.' })
  opens!: string;

  @Text(clock('the closing time'))
  @Field(() => String, { description: '`17:30`. Before `opens`: on the next day.' })
  closes!: string;

  @ArrayMaxSize(100, { message: 'TOO_MANY:Choose at most 100 units.' })
  @Field(() => [ID], { description: 'For whose people; none for every unit.' })
  housingUnitIds!: string[];

  @Field(() => CalendarDate, { description: 'The first day; within five years.' })
  validFrom!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day, today or later; left out where there is none.',
  })
  validTo?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was on the screen; needed to change some.' })
  version?: number | null;
}

@InputType()
export class RemoveVisitingHoursInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@ObjectType({ description: 'The hours are kept.' })
export class VisitingHoursSaved {
  @Field(() => [VisitingHours], { description: 'One for each day.' })
  visitingHours!: VisitingHours[];

  @Field(() => Facility)
  facility!: Facility;
}

@ObjectType({ description: 'The hours are gone; also where they were gone before.' })
export class VisitingHoursRemoved {
  @Field(() => ID)
  id!: string;

  @Field(() => Facility)
  facility!: Facility;
}

@ObjectType({ implements: Problem, description: 'Somebody else changed the hours meanwhile: look, then save again.' })
export class VisitingHoursChanged extends Problem {
  @Field(() => VisitingHours, { description: 'As they stand now.' })
  readonly visitingHours: VisitingHours;

  constructor(visitingHours: VisitingHours) {
    super('Somebody else changed these hours while you looked at them. Look at them again, then save.');
    this.visitingHours = visitingHours;
  }
}

@ObjectType({ implements: Problem, description: 'Other hours of this kind are set for a unit at the same time.' })
export class HoursOverlap extends Problem {
  @Field(() => [VisitingHours], { description: 'Those that are there already.' })
  readonly visitingHours: VisitingHours[];

  constructor(visitingHours: VisitingHours[]) {
    super('Other hours are set for this time. Change the times, or change the other hours.');
    this.visitingHours = visitingHours;
  }
}

export const SaveVisitingHoursResult = createUnionType({
  name: 'SaveVisitingHoursResult',
  types: () => [VisitingHoursSaved, VisitingHoursChanged, HoursOverlap, InvalidInput] as const,
});
export const RemoveVisitingHoursResult = createUnionType({
  name: 'RemoveVisitingHoursResult',
  types: () => [VisitingHoursRemoved, VisitingHoursChanged, InvalidInput] as const,
});
