import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../../../shared/scalars.ts';

@ObjectType({
  description: 'A time without visits, at the facility, in one unit or at one place. Read by staff of its facility.',
})
@Entity('blackouts')
export class Blackout {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { nullable: true })
  housingUnitId!: string | null;

  @Column('uuid', { nullable: true })
  terminalId!: string | null;

  @Field(() => DateTime, { description: 'From this moment on.' })
  @Column('timestamptz')
  startsAt!: Date;

  @Field(() => DateTime, { description: 'Until this moment.' })
  @Column('timestamptz')
  endsAt!: Date;

  @Column('text')
  reasonCode!: string;

  @Field(() => String, { nullable: true, description: 'What staff write about it, at most 2,000 letters.' })
  @Column('text', { nullable: true })
  officerNote!: string | null;

  @Column('timestamptz', { select: false })
  createdAt!: Date;

  @Column('uuid', { nullable: true, select: false })
  createdBy!: string | null;

  @Field(() => Int)
  @Column('integer')
  version!: number;

  @Column('timestamptz', { nullable: true, select: false })
  removedAt!: Date | null;
}
