import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StaffOnly } from '../../../shared/access.ts';
import { CalendarDate } from '../../../shared/scalars.ts';

@ObjectType({ description: 'What families agree to before they visit a facility. A version is never changed.' })
@Entity('visiting_terms')
export class VisitingTerms {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => Int)
  @PrimaryColumn('integer')
  version!: number;

  @Field(() => CalendarDate, { description: "In force from the start of this day, in the facility's zone." })
  @Column('date')
  effectiveFrom!: string;

  @StaffOnly()
  @Field(() => String, { description: 'The terms in English. Read by staff.' })
  @Column('text')
  bodyEn!: string;

  @StaffOnly()
  @Field(() => String, { description: 'The terms in Spanish. Read by staff.' })
  @Column('text')
  bodyEs!: string;

  @Column('timestamptz', { select: false })
  createdAt!: Date;

  @Column('uuid', { nullable: true, select: false })
  createdBy!: string | null;
}
