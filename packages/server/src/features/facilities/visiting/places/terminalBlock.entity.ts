import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../../../shared/scalars.ts';

@ObjectType({
  description: 'A time in which a terminal takes no visits; it is over by itself. Read by staff of its facility.',
})
@Entity('terminal_blocks')
export class TerminalBlock {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  terminalId!: string;

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

  @Column('timestamptz', { nullable: true, select: false })
  removedAt!: Date | null;
}
