import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../../shared/scalars.ts';

@ObjectType({
  description:
    'A home user kept out of a facility, or from one person. Read by staff of the facility; families never learn of it.',
})
@Entity('bans')
export class Ban {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  homeUserId!: string;

  /** Null: from the whole facility. */
  @Column('uuid', { nullable: true })
  incarceratedPersonId!: string | null;

  @Field(() => DateTime)
  @Column('timestamptz')
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Null where there is no end.' })
  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Field(() => String, { description: 'Why; only staff see it.' })
  @Column('text')
  officerNote!: string;

  @Column('timestamptz', { nullable: true })
  createdAt!: Date | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was lifted; null while it stands.' })
  @Column('timestamptz', { nullable: true })
  liftedAt!: Date | null;

  @Field(() => Int, { description: 'Goes up by one with each change.' })
  @Column('integer')
  version!: number;
}
