import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTime } from '../../../../shared/scalars.ts';
import { VisitKind } from '../../facility.entity.ts';

export enum TerminalType {
  TERMINAL = 'TERMINAL',
  BOOTH = 'BOOTH',
}
registerEnumType(TerminalType, {
  name: 'TerminalType',
  description: "Inside, where a person attends; or a booth on the visitors' side, which an onsite visit takes besides.",
});

@ObjectType({ description: 'A place where visits happen. Read by staff of its facility.' })
@Entity('terminals')
export class Terminal {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String, { description: 'At most 60 letters, unique at the facility.' })
  @Column('text')
  name!: string;

  @Field(() => TerminalType, { description: 'On which side it is.' })
  @Column('text')
  type!: TerminalType;

  @Field(() => [VisitKind], { description: 'The visits that it serves; a booth serves onsite visits.' })
  @Column('text', { array: true })
  kinds!: VisitKind[];

  @Column('uuid', { array: true })
  housingUnitIds!: string[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it is out of service; null while it is in service.',
  })
  @Column('timestamptz', { nullable: true })
  outOfServiceSince!: Date | null;

  @Field(() => String, { nullable: true, description: 'What staff write about it, at most 2,000 letters.' })
  @Column('text', { nullable: true })
  officerNote!: string | null;

  @Column('timestamptz', { nullable: true, select: false })
  closedAt!: Date | null;

  @Field(() => Int)
  @Column('integer')
  version!: number;
}
