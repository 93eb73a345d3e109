import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../../shared/scalars.ts';

@ObjectType({
  description:
    'Two people whose visits must not be at the same time. Read by staff of the facility; nobody else learns of it.',
})
@Entity('keep_aparts')
export class KeepApart {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  /** The lower id stands first. */
  @Column('uuid')
  personAId!: string;

  @Column('uuid')
  personBId!: string;

  @Field(() => DateTime)
  @Column('timestamptz')
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Null where there is no end.' })
  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Field(() => String, { description: 'Why; only staff see it.' })
  @Column('text')
  officerNote!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was lifted; null while it stands.' })
  @Column('timestamptz', { nullable: true })
  liftedAt!: Date | null;

  /** Whose page this is read on: the other one is told. No column. */
  seenFrom!: string;
}
