import { Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDate, DateTime } from '../../../shared/scalars.ts';
import { VisitKind } from '../../facilities/facility.entity.ts';

@InputType({ description: 'A time with no visits: of the facility, of one unit or of one terminal.' })
export class PlannedBlackout {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => DateTime)
  endsAt!: Date;

  @Field(() => ID, { nullable: true })
  housingUnitId?: string | null;

  @Field(() => ID, { nullable: true })
  terminalId?: string | null;
}

@InputType({ description: 'A terminal blocked for a time.' })
export class PlannedTerminalBlock {
  @Field(() => ID)
  terminalId!: string;

  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => DateTime)
  endsAt!: Date;
}

@InputType({ description: 'A terminal out of service, from now on, or closed for good.' })
export class PlannedTerminalOut {
  @Field(() => ID)
  terminalId!: string;
}

@InputType({ description: 'A terminal for other kinds of visits or other units; no units are all of them.' })
export class PlannedTerminalChange {
  @Field(() => ID)
  terminalId!: string;

  @Field(() => [VisitKind])
  kinds!: VisitKind[];

  @Field(() => [ID])
  housingUnitIds!: string[];
}

@InputType({ description: 'Visiting hours added, changed (with their id) or removed.' })
export class PlannedHours {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => VisitKind)
  kind!: VisitKind;

  @Field(() => [Int], { description: '1 is Monday.' })
  weekdays!: number[];

  @Field(() => String, { description: 'On the wall clock there: `09:00`.' })
  opens!: string;

  @Field(() => String)
  closes!: string;

  @Field(() => [ID], { nullable: true, description: 'Every unit unless told.' })
  housingUnitIds?: string[] | null;

  @Field(() => CalendarDate)
  validFrom!: string;

  @Field(() => CalendarDate, { nullable: true })
  validTo?: string | null;

  @Field(() => Boolean, { nullable: true })
  removed?: boolean | null;
}

@InputType({ description: 'A version of the policy, from its day on; what is not named stays.' })
export class PlannedPolicy {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => CalendarDate)
  effectiveFrom!: string;

  @Field(() => [VisitKind], { nullable: true })
  kindsOffered?: VisitKind[] | null;

  @Field(() => [Int], { nullable: true })
  durations?: number[] | null;

  @Field(() => Int, { nullable: true })
  maxVisitors?: number | null;

  @Field(() => Int, { nullable: true })
  adultAge?: number | null;

  @Field(() => Int, { nullable: true })
  minimumGuestAge?: number | null;
}

@InputType({
  description: 'An incarcerated person who leaves, moves to another unit or may have no visits for a time.',
})
export class PlannedPersonChange {
  @Field(() => ID)
  incarceratedPersonId!: string;

  @Field(() => Boolean, { nullable: true })
  leaves?: boolean | null;

  @Field(() => DateTime, { nullable: true })
  suspendedFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Open-ended unless told.' })
  suspendedUntil?: Date | null;

  @Field(() => ID, { nullable: true })
  housingUnitId?: string | null;
}

@InputType({ description: 'A time at which a person cannot attend.' })
export class PlannedCommitment {
  @Field(() => ID)
  incarceratedPersonId!: string;

  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => DateTime)
  endsAt!: Date;
}

@InputType({ description: 'Two people whose visits must not overlap.' })
export class PlannedKeepApart {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  otherPersonId!: string;

  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true })
  endsAt?: Date | null;
}

@InputType({ description: 'A home user kept out of the facility, or from one person.' })
export class PlannedBan {
  @Field(() => ID)
  homeUserId!: string;

  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID, { nullable: true })
  incarceratedPersonId?: string | null;

  @Field(() => DateTime)
  from!: Date;

  @Field(() => DateTime, { nullable: true })
  until?: Date | null;
}

@InputType({ description: 'What somebody is about to save: exactly one of these.' })
export class PlannedChangeInput {
  @Field(() => PlannedBlackout, { nullable: true })
  blackout?: PlannedBlackout | null;

  @Field(() => PlannedTerminalBlock, { nullable: true })
  terminalBlock?: PlannedTerminalBlock | null;

  @Field(() => PlannedTerminalOut, { nullable: true })
  terminalOut?: PlannedTerminalOut | null;

  @Field(() => PlannedTerminalChange, { nullable: true })
  terminalChange?: PlannedTerminalChange | null;

  @Field(() => PlannedHours, { nullable: true })
  hours?: PlannedHours | null;

  @Field(() => PlannedPolicy, { nullable: true })
  policy?: PlannedPolicy | null;

  @Field(() => PlannedPersonChange, { nullable: true })
  person?: PlannedPersonChange | null;

  @Field(() => PlannedCommitment, { nullable: true })
  commitment?: PlannedCommitment | null;

  @Field(() => PlannedKeepApart, { nullable: true })
  keepApart?: PlannedKeepApart | null;

  @Field(() => PlannedBan, { nullable: true })
  ban?: PlannedBan | null;
}
