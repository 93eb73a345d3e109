import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '../../../../shared/scalars.ts';
import { VisitKind } from '../../facility.entity.ts';

@ObjectType({
  description: 'When a facility is open for visits on a day of the week, on its own wall clock. Anyone may read them.',
})
@Entity('visiting_hours')
export class VisitingHours {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => VisitKind, { description: 'The visits that they are for.' })
  @Column('text')
  kind!: VisitKind;

  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  @Column('integer')
  weekday!: number;

  @Field(() => String, { description: '`09:00`.' })
  @Column('time')
  opens!: string;

  @Field(() => String, { description: '`17:30`. At or before `opens`: on the next day.' })
  @Column('time')
  closes!: string;

  /** Empty: every unit. Not read by families. */
  @Column('uuid', { array: true })
  housingUnitIds!: string[];

  @Field(() => CalendarDate, { description: 'The first day.' })
  @Column('date')
  validFrom!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day; null where there is none.' })
  @Column('date', { nullable: true })
  validTo!: string | null;

  @Field(() => Int)
  @Column('integer')
  version!: number;

  @Column('timestamptz', { nullable: true, select: false })
  removedAt!: Date | null;
}
