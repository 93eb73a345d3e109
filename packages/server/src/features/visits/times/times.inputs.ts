import { ArgsType, Field, ID, Int } from 'type-graphql';
import { CalendarDate } from '../../../shared/scalars.ts';
import { VisitKind } from '../../facilities/facility.entity.ts';

/** The most days that are answered at once. */
export const mostDays = 35;

@ArgsType()
export class BookingOutlookArgs {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID)
  incarceratedPersonId!: string;

  @Field(() => VisitKind)
  kind!: VisitKind;

  @Field(() => [ID], { nullable: true, description: 'Who would come along, of the home user’s guests.' })
  guestIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Staff: for whom. A home user asks for themselves.' })
  homeUserId?: string | null;
}

@ArgsType()
export class OpenTimesArgs extends BookingOutlookArgs {
  @Field(() => Int, { description: 'Minutes elapsed, one of those that the facility offers.' })
  durationMinutes!: number;

  @Field(() => CalendarDate, { description: 'The first day, of the facility’s calendar.' })
  from!: string;

  @Field(() => CalendarDate, { description: `The last day; ${mostDays} days at most.` })
  to!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A visit that would be moved: its home user and visitors come, and it is in nobody’s way itself.',
  })
  forVisitId?: string | null;
}
