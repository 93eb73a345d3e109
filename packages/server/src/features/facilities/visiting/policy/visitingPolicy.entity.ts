import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '../../../../shared/scalars.ts';
import { VisitKind } from '../../facility.entity.ts';

export enum VisitApproval {
  AUTO = 'AUTO',
  FLAGGED_ONLY = 'FLAGGED_ONLY',
  ALWAYS = 'ALWAYS',
}
registerEnumType(VisitApproval, {
  name: 'VisitApproval',
  description: 'Which visits an officer looks at before they are booked: none, those with a flag, or all.',
});
export enum Payer {
  FAMILY = 'FAMILY',
  FACILITY = 'FACILITY',
}
registerEnumType(Payer, { name: 'Payer', description: 'Who pays for a remote visit.' });

@ObjectType({
  description:
    'What a facility allows, from a day on. A version is never changed; the one in force on a day is the newest until then.',
})
@Entity('facility_policies')
export class VisitingPolicy {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => Int, { description: 'Counted from 1 at each facility.' })
  @PrimaryColumn('integer')
  version!: number;

  @Field(() => CalendarDate, { description: "In force from the start of this day, in the facility's zone." })
  @Column('date')
  effectiveFrom!: string;

  @Field(() => [VisitKind])
  @Column('text', { array: true })
  kindsOffered!: VisitKind[];

  @Field(() => [Int], { description: 'How long a visit may be: minutes, shortest first.' })
  @Column('integer', { array: true })
  durations!: number[];

  @Field(() => Int, { description: 'Visits start at these minutes of the hour: 15 is on the quarters.' })
  @Column('integer')
  startEveryMinutes!: number;

  @Field(() => Int, { description: 'Minutes ahead of a visit until which it can be booked.' })
  @Column('integer')
  noticeMinMinutes!: number;

  @Field(() => Int, { description: 'Days ahead of a visit from which it can be booked.' })
  @Column('integer')
  noticeMaxDays!: number;

  @Field(() => Int, { description: 'Minutes ahead of a visit until which a family can cancel it.' })
  @Column('integer')
  cancelCutoffMinutes!: number;

  @Field(() => Int, { description: 'Minutes for which a chosen time is kept.' })
  @Column('integer')
  holdMinutes!: number;

  @Field(() => Int, { description: 'Visits that an incarcerated person may have from a Monday to a Sunday.' })
  @Column('integer')
  weeklyQuotaPerson!: number;

  @Field(() => Int, { description: 'Visits that a visitor may make here from a Monday to a Sunday.' })
  @Column('integer')
  weeklyQuotaVisitor!: number;

  @Field(() => Int, { description: 'People who may come to one visit, whoever books included.' })
  @Column('integer')
  maxVisitors!: number;

  @Field(() => Int, { description: "Years on the visit's day. Somebody of this age is with every visit." })
  @Column('integer')
  adultAge!: number;

  @Field(() => Int, { description: "Years on the visit's day that a guest has to have." })
  @Column('integer')
  minimumGuestAge!: number;

  @Field(() => Int, { description: 'Minutes for which a place stays free after a visit.' })
  @Column('integer')
  bufferMinutes!: number;

  @Field(() => Int, { description: 'Minutes ahead of its start at which one can join.' })
  @Column('integer')
  joinEarlyMinutes!: number;

  @Field(() => Int, { description: 'Minutes after the start for which a side that is missing is waited for.' })
  @Column('integer')
  noShowGraceMinutes!: number;

  @Field(() => VisitApproval, { description: 'Whether officers decide on visits.' })
  @Column('text')
  visitApproval!: VisitApproval;

  @Field(() => Boolean, { description: 'Whether officers decide whom a home user may visit.' })
  @Column('boolean')
  pairApprovalRequired!: boolean;

  @Field(() => Boolean, { description: 'Whether a family may move its visit.' })
  @Column('boolean')
  familiesMayReschedule!: boolean;

  @Field(() => Boolean, { description: 'Whether visits are recorded; never those with an attorney.' })
  @Column('boolean')
  recordedByDefault!: boolean;

  @Column('integer')
  rateCentsPerMinute!: number;

  @Field(() => Payer, { description: 'Who pays for a remote visit that has a price.' })
  @Column('text')
  payer!: Payer;

  @Column('timestamptz', { select: false })
  createdAt!: Date;

  @Column('uuid', { nullable: true, select: false })
  createdBy!: string | null;
}
