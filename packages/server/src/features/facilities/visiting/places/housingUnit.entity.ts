import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'A part of a facility where people live. Read by its staff.' })
@Entity('housing_units')
export class HousingUnit {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String, { description: 'At most 60 letters, unique at the facility.' })
  @Column('text')
  name!: string;

  @Field(() => Int)
  @Column('integer')
  version!: number;

  @Column('timestamptz', { nullable: true, select: false })
  closedAt!: Date | null;
}
