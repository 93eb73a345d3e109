import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsIn } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int } from 'type-graphql';
import { InvalidInput } from '../../../../shared/problem.ts';
import { CalendarDate } from '../../../../shared/scalars.ts';
import { Whole } from '../../../../shared/wholeRule.ts';
import { VisitKind } from '../../facility.entity.ts';
import { Payer, VisitApproval, VisitingPolicy } from './visitingPolicy.entity.ts';

/** Minutes between two starts: each divides the hour. */
export const startSteps = [5, 10, 15, 20, 30, 60];
const twoWeeks = 20_160;

@InputType({ description: 'A new version of the policy, whole. Visits that are booked stay as they are.' })
export class SaveVisitingPolicyInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => CalendarDate, {
    description: "From the start of this day on, in the facility's zone; today or later, within two years.",
  })
  effectiveFrom!: string;

  @ArrayNotEmpty({ message: 'REQUIRED:Choose at least one kind of visit.' })
  @ArrayUnique({ message: 'TWICE:Choose each kind once.' })
  @Field(() => [VisitKind])
  kindsOffered!: VisitKind[];

  @ArrayNotEmpty({ message: 'REQUIRED:Enter at least one length.' })
  @ArrayMaxSize(12, { message: 'TOO_MANY:Enter at most 12 lengths.' })
  @ArrayUnique({ message: 'TWICE:Enter each length once.' })
  @Field(() => [Int], { description: 'Minutes, each 5 to 480 and whole fives; 12 at most.' })
  durations!: number[];

  @IsIn(startSteps, { message: `RANGE:Choose one of ${startSteps.join(', ')} minutes.` })
  @Field(() => Int, { description: 'Minutes between two starts: 5, 10, 15, 20, 30 or 60.' })
  startEveryMinutes!: number;

  @Whole({ called: 'the shortest notice', from: 0, to: twoWeeks })
  @Field(() => Int, { description: 'Minutes, 0 to 20,160; shorter than `noticeMaxDays`.' })
  noticeMinMinutes!: number;

  @Whole({ called: 'the longest notice', from: 1, to: 90 })
  @Field(() => Int, { description: 'Days, 1 to 90.' })
  noticeMaxDays!: number;

  @Whole({ called: 'the time to cancel', from: 0, to: twoWeeks })
  @Field(() => Int, { description: 'Minutes, 0 to 20,160.' })
  cancelCutoffMinutes!: number;

  @Whole({ called: 'the time to finish a booking', from: 2, to: 60 })
  @Field(() => Int, { description: 'Minutes, 2 to 60.' })
  holdMinutes!: number;

  @Whole({ called: 'the visits of a person in a week', from: 1, to: 200 })
  @Field(() => Int, { description: '1 to 200.' })
  weeklyQuotaPerson!: number;

  @Whole({ called: 'the visits of a visitor in a week', from: 1, to: 200 })
  @Field(() => Int, { description: '1 to 200.' })
  weeklyQuotaVisitor!: number;

  @Whole({ called: 'the people at a visit', from: 1, to: 20 })
  @Field(() => Int, { description: '1 to 20, whoever books included.' })
  maxVisitors!: number;

  @Whole({ called: 'the age of an adult', from: 18, to: 25 })
  @Field(() => Int, { description: 'Years, 18 to 25.' })
  adultAge!: number;

  @Whole({ called: 'the youngest age of a guest', from: 0, to: 25 })
  @Field(() => Int, { description: 'Years, 0 to 25; not above `adultAge`.' })
  minimumGuestAge!: number;

  @Whole({ called: 'the time between two visits', from: 0, to: 120 })
  @Field(() => Int, { description: 'Minutes, 0 to 120.' })
  bufferMinutes!: number;

  @Whole({ called: 'the time to join early', from: 0, to: 60 })
  @Field(() => Int, { description: 'Minutes, 0 to 60.' })
  joinEarlyMinutes!: number;

  @Whole({ called: 'the time to wait for somebody', from: 1, to: 60 })
  @Field(() => Int, { description: 'Minutes, 1 to 60.' })
  noShowGraceMinutes!: number;

  @Field(() => VisitApproval, { description: 'Whether officers decide on visits.' })
  visitApproval!: VisitApproval;

  @Field(() => Boolean, { description: 'Whether officers decide whom a home user may visit.' })
  pairApprovalRequired!: boolean;

  @Field(() => Boolean, { description: 'Whether a family may move its visit.' })
  familiesMayReschedule!: boolean;

  @Field(() => Boolean, { description: 'Whether visits are recorded; never those with an attorney.' })
  recordedByDefault!: boolean;

  @Whole({ called: 'the price of a minute', from: 0, to: 100 })
  @Field(() => Int, { description: 'Cents for each minute of a remote visit, 0 to 100.' })
  rateCentsPerMinute!: number;

  @Field(() => Payer, { description: 'Who pays for a remote visit that has a price.' })
  payer!: Payer;
}

export const SaveVisitingPolicyResult = createUnionType({
  name: 'SaveVisitingPolicyResult',
  types: () => [VisitingPolicy, InvalidInput] as const,
});
