import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StaffOnly } from '../../shared/access.ts';
import { DateTime } from '../../shared/scalars.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import { HomeUser } from '../accounts/homeUser.entity.ts';
import { Facility, VisitKind } from '../facilities/facility.entity.ts';
import { VisitStatus } from './visit.states.ts';

@ObjectType({
  description: 'One appointment. Read by the home user who booked it and by the staff of the facility.',
})
@Entity('visits')
export class Visit {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => String, { description: 'To read aloud: 8 letters and digits, no I, L, O or U. Shown as `7K3M-9QPD`.' })
  @Column('text')
  reference!: string;

  @Field(() => Int, { description: 'Goes up by one with each change; a change names the one it was made on.' })
  @Column('integer')
  version!: number;

  @Field(() => VisitStatus)
  @Column('text')
  status!: VisitStatus;

  /** Whether it takes up a place, the person and the visitors; the database reckons it from the status. */
  @Column('boolean', { select: false })
  takesCapacity!: boolean;

  @Field(() => VisitKind)
  @Column('text')
  kind!: VisitKind;

  @Field(() => Boolean, { description: 'With an attorney: never watched, never recorded.' })
  @Column('boolean')
  privileged!: boolean;

  @Column('uuid')
  homeUserId!: string;

  @Column('uuid')
  incarceratedPersonId!: string;

  @Field(() => DateTime)
  @Column('timestamptz')
  startsAt!: Date;

  @Field(() => DateTime)
  @Column('timestamptz')
  endsAt!: Date;

  /** The version of the facility's policy that it was booked or moved under. */
  @Column('integer')
  policyVersion!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'HELD: until when the time is kept for the family.' })
  @Column('timestamptz', { nullable: true })
  heldUntil!: Date | null;

  @Column('boolean')
  holdExtended!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'REQUESTED: undecided by then, it is declined.' })
  @Column('timestamptz', { nullable: true })
  decideBy!: Date | null;

  @StaffOnly()
  @Field(() => [String], { description: 'Why an officer looks at it first: PERSON_REVIEWED, RELATIONSHIP_REVIEWED.' })
  @Column('text', { array: true })
  flags!: string[];

  @Field(() => DateTime, { nullable: true, description: 'Since when it is booked.' })
  @Column('timestamptz', { nullable: true })
  bookedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** Staff only. */
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  /** Staff only. */
  @Column('uuid', { nullable: true })
  decidedByClient!: string | null;

  /** How often it was moved: the SEQUENCE of its calendar entry. */
  @Column('integer')
  movedCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it ended, in whatever way.' })
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Field(() => Party, { nullable: true, description: 'Who ended it.' })
  @Column('text', { nullable: true })
  endedBy!: Party | null;

  @Column('text', { array: true })
  reasonCodes!: string[];

  @Field(() => String, { nullable: true, description: "The facility's own words to the family." })
  @Column('text', { nullable: true })
  publicMessage!: string | null;

  @StaffOnly()
  @Field(() => String, { nullable: true, description: 'Words that only staff see.' })
  @Column('text', { nullable: true })
  officerNote!: string | null;

  @Field(() => Facility)
  facility!: Facility;

  @Field(() => HomeUser)
  homeUser!: HomeUser;
}
