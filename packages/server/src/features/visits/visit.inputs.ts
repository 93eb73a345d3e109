import { ArrayMaxSize, ArrayNotEmpty, IsOptional } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Text } from '../../shared/inputRules.ts';
import { CalendarDate, DateTime } from '../../shared/scalars.ts';
import { Whole } from '../../shared/wholeRule.ts';
import { VisitKind } from '../facilities/facility.entity.ts';
import { VisitStatus } from './visit.states.ts';

const PublicMessage = () => Text({ called: 'the message to the family', max: 1000, optional: true, lines: true });
const OfficerNote = () => Text({ called: 'the officer note', max: 2000, optional: true, lines: true });
const Minutes = () => Whole({ called: 'the minutes of the visit', from: 5, to: 480 });
const Key = () =>
  Text({
    called: 'the key of the request',
    max: 100,
    pattern: { source: '^.{8,}$', hint: 'Make a new random key of 8 to 100 letters for each request.' },
  });
const aboutKey =
  'Made anew for each request, 8 to 100 letters. Sent again, it is answered again and nothing is done twice.';

export enum VisitPhase {
  COMING = 'COMING',
  PAST = 'PAST',
}
registerEnumType(VisitPhase, {
  name: 'VisitPhase',
  description: 'Which visits: those that are still to end, or those that ended.',
  valuesConfig: {
    COMING: { description: 'Not over yet; the next one first.' },
    PAST: { description: 'Over, in whatever way, or their time is; the latest first.' },
  },
});

@InputType({ description: 'Which visits to list; what is left out does not narrow the list.' })
export class VisitFilter {
  @Field(() => ID, { nullable: true })
  facilityId?: string | null;

  @Field(() => VisitPhase, { nullable: true, description: 'COMING unless told.' })
  phase?: VisitPhase | null;

  @Field(() => [VisitStatus], { nullable: true, description: 'Staff see HELD visits only where this names it.' })
  statuses?: VisitStatus[] | null;

  @Field(() => VisitKind, { nullable: true })
  kind?: VisitKind | null;

  @Field(() => ID, { nullable: true })
  incarceratedPersonId?: string | null;

  @Field(() => ID, { nullable: true })
  homeUserId?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "The first day of a start, in each facility's zone." })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day of a start.' })
  to?: string | null;
}

@InputType()
export class HoldVisitInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID)
  incarceratedPersonId!: string;

  @Field(() => VisitKind)
  kind!: VisitKind;

  @Field(() => DateTime, { description: 'One of the times that `openTimes` answers with.' })
  startsAt!: Date;

  @Minutes()
  @Field(() => Int)
  durationMinutes!: number;

  @ArrayMaxSize(20, { message: 'TOO_MANY:Choose at most 20 guests.' })
  @Field(() => [ID], { description: 'Who comes along, of the guests of the home user. Empty: nobody.' })
  guestIds!: string[];

  @Field(() => ID, { nullable: true, description: 'Staff: for whom they book. Not for families.' })
  homeUserId?: string | null;

  @Key()
  @Field(() => String, { description: aboutKey })
  idempotencyKey!: string;
}

/** What every change of a visit names: which one, and the version that the reader had before their eyes. */
@InputType()
abstract class ChangeInput {
  @Field(() => ID)
  visitId!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@InputType()
export class ExtendHoldInput extends ChangeInput {}

@InputType()
export class ReleaseVisitInput extends ChangeInput {}

@InputType()
export class WithdrawVisitInput extends ChangeInput {}

@InputType()
export class ApproveVisitInput extends ChangeInput {}

@InputType()
export class ConfirmVisitInput extends ChangeInput {
  @Key()
  @Field(() => String, { description: aboutKey })
  idempotencyKey!: string;
}

@InputType()
export class DeclineVisitInput extends ChangeInput {
  @ArrayNotEmpty({ message: 'REQUIRED:Choose at least one reason.' })
  @ArrayMaxSize(12, { message: 'TOO_MANY:Choose at most 12 reasons.' })
  @Field(() => [String], { description: "Codes of the catalogue or of the facility's own reasons." })
  reasonCodes!: string[];

  @PublicMessage()
  @Field(() => String, { nullable: true, description: 'What the family reads, at most 1,000 letters.' })
  publicMessage?: string | null;

  @OfficerNote()
  @Field(() => String, { nullable: true, description: 'What only staff see, at most 2,000 letters.' })
  officerNote?: string | null;
}

@InputType()
export class RescheduleVisitInput extends ConfirmVisitInput {
  @Field(() => DateTime, { description: 'One of the times that `openTimes` answers with for this visit.' })
  startsAt!: Date;

  @IsOptional()
  @Minutes()
  @Field(() => Int, { nullable: true, description: 'As long as before unless told.' })
  durationMinutes?: number | null;
}

@InputType()
export class CancelVisitInput extends ConfirmVisitInput {
  @IsOptional()
  @ArrayMaxSize(12, { message: 'TOO_MANY:Choose at most 12 reasons.' })
  @Field(() => [String], { nullable: true, description: 'Staff name at least one. Families name none.' })
  reasonCodes?: string[] | null;

  @PublicMessage()
  @Field(() => String, { nullable: true, description: 'Staff: what the family reads, at most 1,000 letters.' })
  publicMessage?: string | null;

  @OfficerNote()
  @Field(() => String, { nullable: true, description: 'Staff: what only staff see, at most 2,000 letters.' })
  officerNote?: string | null;
}
