import { Field, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../../shared/scalars.ts';
import { BookingRule } from './bookingRule.ts';
import { refusalWords } from './refusalWords.ts';

@ObjectType({ description: 'One reason why a visit cannot be booked as asked; all reasons are told at once.' })
export class BookingRefusal {
  @Field(() => BookingRule, { description: 'The apps translate by it.' })
  readonly rule: BookingRule;

  @Field(() => String, { description: 'What is the matter, in one or two plain English sentences.' })
  readonly message: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'QUOTA_REACHED alone: the first later day whose week has room; null where none is in reach.',
  })
  readonly nextDate: string | null;

  constructor(rule: BookingRule, nextDate: string | null = null) {
    this.rule = rule;
    this.message = refusalWords[rule];
    this.nextDate = nextDate;
  }
}

/** Why not; a rule answers with one of these, or with nothing. */
export type Refusal = BookingRefusal;
