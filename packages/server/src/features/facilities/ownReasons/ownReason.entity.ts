import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ReasonCategory, ReasonSubject } from '../reason.entity.ts';

@ObjectType({
  description: "A facility's own reason, whole, for those who write it. Given like those of the catalogue.",
})
@Entity('facility_reasons')
export class OwnReason {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => String, { description: 'Begins with `OWN_`; never changes.' })
  @PrimaryColumn('text')
  code!: string;

  @Field(() => ReasonCategory)
  @Column('text')
  category!: ReasonCategory;

  @Field(() => [ReasonSubject])
  @Column('text', { array: true })
  appliesTo!: ReasonSubject[];

  @Field(() => Boolean, { description: 'Whether a decision with this reason needs an officer note.' })
  @Column('boolean')
  needsOfficerNote!: boolean;

  /** What it does to the money, once visits are paid for. */
  @Column('text', { select: false })
  money!: string;

  @Field(() => String, { description: 'What an officer reads on the control.' })
  @Column('text')
  labelEn!: string;

  @Field(() => String)
  @Column('text')
  labelEs!: string;

  @Field(() => String, { description: 'What the family reads.' })
  @Column('text')
  publicTextEn!: string;

  @Field(() => String)
  @Column('text')
  publicTextEs!: string;

  @Field(() => String, { description: 'What the family can do.' })
  @Column('text')
  whatYouCanDoEn!: string;

  @Field(() => String)
  @Column('text')
  whatYouCanDoEs!: string;

  @Field(() => Int)
  @Column('integer')
  version!: number;

  @Column('timestamptz', { nullable: true, select: false })
  retiredAt!: Date | null;
}
