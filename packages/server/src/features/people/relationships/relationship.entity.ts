import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StaffOnly } from '../../../shared/access.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { RelationshipStatus } from './relationship.states.ts';

export enum Relation {
  MOTHER = 'MOTHER',
  FATHER = 'FATHER',
  PARENT = 'PARENT',
  SPOUSE = 'SPOUSE',
  PARTNER = 'PARTNER',
  CHILD = 'CHILD',
  SIBLING = 'SIBLING',
  GRANDPARENT = 'GRANDPARENT',
  OTHER_FAMILY = 'OTHER_FAMILY',
  FRIEND = 'FRIEND',
  ATTORNEY = 'ATTORNEY',
  CLERGY = 'CLERGY',
}
registerEnumType(Relation, { name: 'Relation', description: 'Who the home user is to the person.' });

export enum RelationshipKind {
  FAMILY = 'FAMILY',
  ATTORNEY = 'ATTORNEY',
  CLERGY = 'CLERGY',
}
registerEnumType(RelationshipKind, {
  name: 'RelationshipKind',
  description: "Follows from the relation. An attorney's and a clergy member's is always decided by the facility.",
});

@ObjectType({
  description: "A home user's tie to one incarcerated person. Read by that home user and by the facility's staff.",
})
@Entity('relationships')
export class Relationship {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  homeUserId!: string;

  @Column('uuid')
  incarceratedPersonId!: string;

  @Field(() => Relation)
  @Column('text')
  relation!: Relation;

  @Field(() => RelationshipKind)
  @Column('text')
  kind!: RelationshipKind;

  @Field(() => RelationshipStatus)
  @Column('text')
  status!: RelationshipStatus;

  @StaffOnly()
  @Field(() => Boolean, { description: 'An officer looks at their visits first, where policy says FLAGGED_ONLY.' })
  @Column('boolean')
  reviewVisits!: boolean;

  @Field(() => DateTime, { description: 'Since when it is there.' })
  @Column('timestamptz')
  requestedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was approved or denied; at once where nobody decides.',
  })
  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** Staff only. */
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @StaffOnly()
  @Field(() => String, { nullable: true, description: 'Words that only staff see.' })
  @Column('text', { nullable: true })
  officerNote!: string | null;

  @Field(() => Int, { description: 'Goes up by one with each change; a decision names the one it was taken on.' })
  @Column('integer')
  version!: number;
}
