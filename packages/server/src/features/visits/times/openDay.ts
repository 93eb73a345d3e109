import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate, DateTime } from '../../../shared/scalars.ts';

export enum OpenDayState {
  OPEN = 'OPEN',
  FULL = 'FULL',
  CLOSED = 'CLOSED',
  TOO_SOON = 'TOO_SOON',
  TOO_LATE = 'TOO_LATE',
  QUOTA_REACHED = 'QUOTA_REACHED',
  NOT_AVAILABLE = 'NOT_AVAILABLE',
}

registerEnumType(OpenDayState, {
  name: 'OpenDayState',
  description: 'Whether a day has a time to book, or why it has none.',
  valuesConfig: {
    OPEN: { description: 'There is a time.' },
    FULL: { description: 'There are visiting hours, and all of their times are taken.' },
    CLOSED: { description: 'There are no visiting hours.' },
    TOO_SOON: { description: 'The day is over, or nearer than visits can be booked.' },
    TOO_LATE: { description: 'The day is farther away than visits can be booked.' },
    QUOTA_REACHED: { description: 'The visits of its week are used.' },
    NOT_AVAILABLE: { description: 'Such a visit cannot be booked on that day, whatever the time.' },
  },
});

@ObjectType({ description: 'A time that can be booked now.' })
export class OpenTime {
  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => DateTime)
  endsAt!: Date;

  @Field(() => String, {
    description: 'Of the facility’s clocks at the start: `-06:00`. It tells a time apart that exists twice that night.',
  })
  utcOffset!: string;
}

@ObjectType({ description: 'A day of the facility’s calendar, and its times that can be booked.' })
export class OpenDay {
  @Field(() => CalendarDate)
  date!: string;

  @Field(() => OpenDayState)
  state!: OpenDayState;

  @Field(() => [OpenTime], { description: 'In order; those after midnight stand on the day on which they start.' })
  times!: OpenTime[];
}
