import { ArrayMaxSize, ArrayNotEmpty, IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Text } from '../../shared/inputRules.ts';
import { CalendarDate } from '../../shared/scalars.ts';
import { AddressInput } from '../accounts/address.input.ts';
import { Piece } from '../accounts/document.entity.ts';

const PublicMessage = () => Text({ called: 'the message to the family', max: 1000, optional: true, lines: true });
const OfficerNote = () => Text({ called: 'the officer note', max: 2000, optional: true, lines: true });

@InputType({ description: 'Which requests to list; what is left out does not narrow the list.' })
export class AccessRequestFilter {
  @Field(() => ID, { nullable: true, description: 'One of the facilities of the viewer.' })
  facilityId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "PENDING requests alone: those that wait for so many hours of the facility's own time, or longer.",
  })
  waitingAtLeastHours?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that follow an earlier request, or those that do not.' })
  askedAgain?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: APPROVED and SUSPENDED requests whose person has changed something since the decision.',
  })
  changedSinceDecision?: boolean | null;
}

@InputType()
export class NoteViewingInput {
  @Field(() => ID)
  accessRequestId!: string;
}

@InputType()
export class RequestAccessInput {
  @Field(() => ID)
  facilityId!: string;
}

/** What every change of a request names: which one, and the version that the reader had before their eyes. */
@InputType()
export class WithdrawAccessRequestInput {
  @Field(() => ID)
  accessRequestId!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@InputType()
export class ProvideInfoInput extends WithdrawAccessRequestInput {
  @IsOptional()
  @ValidateNested()
  @Field(() => AddressInput, { nullable: true, description: 'Needed where an address was asked for.' })
  address?: AddressInput | null;
}

/** What every decision may name besides: a picture that came meanwhile is looked at before it is decided on. */
@InputType()
abstract class DecisionInput extends WithdrawAccessRequestInput {
  @IsOptional()
  @ArrayMaxSize(3, { message: 'TOO_MANY:Name the newest picture of each piece.' })
  @Field(() => [ID], {
    nullable: true,
    description: 'The pictures that were on the screen. Where others are the newest now, the answer is StaleVersion.',
  })
  documentIds?: string[] | null;
}

@InputType()
export class ApproveAccessInput extends DecisionInput {
  @PublicMessage()
  @Field(() => String, { nullable: true, description: 'What the family reads, at most 1,000 letters.' })
  publicMessage?: string | null;

  @OfficerNote()
  @Field(() => String, { nullable: true, description: 'What only staff see, at most 2,000 letters.' })
  officerNote?: string | null;
}

@InputType()
export class ReinstateAccessInput extends ApproveAccessInput {}

@InputType()
export class DenyAccessInput extends ApproveAccessInput {
  @ArrayNotEmpty({ message: 'REQUIRED:Choose at least one reason.' })
  @ArrayMaxSize(12, { message: 'TOO_MANY:Choose at most 12 reasons.' })
  @Field(() => [String], { description: 'Codes of the catalogue, one or several.' })
  reasonCodes!: string[];
}

@InputType()
export class RevokeAccessInput extends DenyAccessInput {}

@InputType()
export class SuspendAccessInput extends DenyAccessInput {
  @Field(() => CalendarDate, { description: "The last day of the pause, in the facility's zone." })
  until!: string;
}

@InputType()
export class AskForInfoInput extends DecisionInput {
  @ArrayNotEmpty({ message: 'REQUIRED:Choose what the family should send.' })
  @ArrayMaxSize(4, { message: 'TOO_MANY:Name each piece once.' })
  @Field(() => [Piece])
  pieces!: Piece[];

  @PublicMessage()
  @Field(() => String, { nullable: true, description: 'What the family reads, at most 1,000 letters.' })
  publicMessage?: string | null;
}

@InputType()
export class CorrectDenialInput extends DecisionInput {
  @Text({ called: 'why the denial is corrected', max: 2000, lines: true })
  @Field(() => String, { description: 'Why it is corrected; only staff see it.' })
  officerNote!: string;

  @PublicMessage()
  @Field(() => String, { nullable: true, description: 'What the family reads, at most 1,000 letters.' })
  publicMessage?: string | null;
}
