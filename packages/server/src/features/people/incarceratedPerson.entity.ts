import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StaffOnly } from '../../shared/access.ts';
import { CalendarDate, DateTime } from '../../shared/scalars.ts';
import { PersonStatus } from './incarceratedPerson.states.ts';

@ObjectType({
  description:
    'Somebody held at a facility. Families read the name and number of those whom they found or asked to visit; all else is for staff.',
})
@Entity('incarcerated_people')
export class IncarceratedPerson {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String, { description: "The facility's own number; unique there." })
  @Column('text')
  personNumber!: string;

  @Field(() => String)
  @Column('text')
  givenName!: string;

  @Field(() => String)
  @Column('text')
  familyName!: string;

  @StaffOnly()
  @Field(() => CalendarDate)
  @Column('date')
  dateOfBirth!: string;

  @Column('text')
  searchText!: string;

  /** Family name first, without case and accents: the order of lists. The database makes it. */
  @Column('text')
  sortName!: string;

  /** Null for who left. */
  @Column('uuid', { nullable: true })
  housingUnitId!: string | null;

  @StaffOnly()
  @Field(() => PersonStatus)
  @Column('text')
  status!: PersonStatus;

  @StaffOnly()
  @Field(() => DateTime, { nullable: true, description: 'When they were released or transferred.' })
  @Column('timestamptz', { nullable: true })
  leftAt!: Date | null;

  @StaffOnly()
  @Field(() => String, { nullable: true, description: 'TRANSFERRED: where to.' })
  @Column('text', { nullable: true })
  transferredTo!: string | null;

  @StaffOnly()
  @Field(() => DateTime, { nullable: true, description: 'No visits from then on; null where nothing is suspended.' })
  @Column('timestamptz', { nullable: true })
  privilegesSuspendedFrom!: Date | null;

  @StaffOnly()
  @Field(() => DateTime, { nullable: true, description: 'Until then; null where there is no end.' })
  @Column('timestamptz', { nullable: true })
  privilegesSuspendedUntil!: Date | null;

  @StaffOnly()
  @Field(() => Boolean, { description: 'An officer looks at their visits first, where policy says FLAGGED_ONLY.' })
  @Column('boolean')
  reviewVisits!: boolean;

  @StaffOnly()
  @Field(() => String, { nullable: true, description: 'Words that only staff see.' })
  @Column('text', { nullable: true })
  officerNote!: string | null;

  @StaffOnly()
  @Field(() => Int, { description: 'Goes up by one with each change.' })
  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  /** Given name first, without case and accents: what families find by. The database makes it. */
  @Column('text', { select: false })
  fullName!: string;

  /** The home users who asked to visit them; no viewer's role may read it. */
  @Column('uuid', { array: true, select: false })
  askedBy!: string[];
}
