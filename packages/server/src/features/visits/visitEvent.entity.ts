import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StaffOnly } from '../../shared/access.ts';
import { DateTime } from '../../shared/scalars.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import { VisitMove, VisitStatus } from './visit.states.ts';

@ObjectType({ description: 'Something that happened to a visit; never rewritten. Read by whoever may read the visit.' })
@Entity('visit_events')
export class VisitEvent {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @PrimaryColumn('uuid')
  facilityId!: string;

  @Column('uuid')
  visitId!: string;

  @Column('uuid')
  homeUserId!: string;

  @Field(() => Int, { description: 'The version that it made.' })
  @Column('integer')
  version!: number;

  @Field(() => DateTime)
  @Column('timestamptz')
  at!: Date;

  @Field(() => VisitMove)
  @Column('text')
  action!: VisitMove;

  @Field(() => VisitStatus, { nullable: true, description: 'Null where the time was held first.' })
  @Column('text', { nullable: true })
  fromStatus!: VisitStatus | null;

  @Field(() => VisitStatus)
  @Column('text')
  toStatus!: VisitStatus;

  @Column('text')
  byParty!: Party;

  /** Staff only. */
  @Column('uuid', { nullable: true })
  staffMemberId!: string | null;

  /** Staff only. */
  @Column('uuid', { nullable: true })
  apiClientId!: string | null;

  @Field(() => DateTime, { description: 'The start that the visit has after this.' })
  @Column('timestamptz')
  startsAt!: Date;

  @Field(() => DateTime)
  @Column('timestamptz')
  endsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'RESCHEDULE: the start before it.' })
  @Column('timestamptz', { nullable: true })
  previousStartsAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'RESCHEDULE: the end before it.' })
  @Column('timestamptz', { nullable: true })
  previousEndsAt!: Date | null;

  @Column('text', { array: true })
  reasonCodes!: string[];

  @Field(() => String, { nullable: true, description: "The facility's words to the family at that time." })
  @Column('text', { nullable: true })
  publicMessage!: string | null;

  @StaffOnly()
  @Field(() => String, { nullable: true, description: 'Words that only staff see.' })
  @Column('text', { nullable: true })
  officerNote!: string | null;
}
