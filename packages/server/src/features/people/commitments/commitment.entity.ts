import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../../shared/scalars.ts';

export enum CommitmentKind {
  COURT = 'COURT',
  MEDICAL = 'MEDICAL',
  WORK = 'WORK',
  PROGRAM = 'PROGRAM',
}
registerEnumType(CommitmentKind, { name: 'CommitmentKind', description: 'Where else a person has to be.' });

@ObjectType({ description: 'A time at which a person cannot attend a visit. Read by staff of the facility.' })
@Entity('commitments')
export class Commitment {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  incarceratedPersonId!: string;

  @Field(() => CommitmentKind)
  @Column('text')
  kind!: CommitmentKind;

  @Field(() => DateTime)
  @Column('timestamptz')
  startsAt!: Date;

  @Field(() => DateTime)
  @Column('timestamptz')
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'Words that only staff see.' })
  @Column('text', { nullable: true })
  officerNote!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null while it stands.' })
  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;
}
