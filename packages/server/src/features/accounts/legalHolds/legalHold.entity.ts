import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../../shared/scalars.ts';

@ObjectType({
  description:
    "Keeps a home user's pictures for as long as it stands. Read by the staff of the facility that placed it.",
})
@Entity('legal_holds')
export class LegalHold {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  homeUserId!: string;

  @Column('uuid')
  placedBy!: string;

  @Field(() => DateTime)
  @Column('timestamptz')
  placedAt!: Date;

  @Field(() => String, { description: 'Why it was placed; read by staff alone.' })
  @Column('text')
  officerNote!: string;

  @Column('uuid', { nullable: true })
  liftedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Null while it stands.' })
  @Column('timestamptz', { nullable: true })
  liftedAt!: Date | null;
}
