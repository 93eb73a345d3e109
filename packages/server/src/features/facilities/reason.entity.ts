import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum ReasonCategory {
  BEHAVIORAL = 'BEHAVIORAL',
  NON_BEHAVIORAL = 'NON_BEHAVIORAL',
  INVALID_ID = 'INVALID_ID',
  INVALID_PICTURE = 'INVALID_PICTURE',
  POLICY_VIOLATION = 'POLICY_VIOLATION',
  SECURITY_CONCERN = 'SECURITY_CONCERN',
}
export enum ReasonSubject {
  ACCESS = 'ACCESS',
  VISIT = 'VISIT',
  INTERRUPTION = 'INTERRUPTION',
}
registerEnumType(ReasonCategory, { name: 'ReasonCategory', description: 'What kind of cause a reason is.' });
registerEnumType(ReasonSubject, { name: 'ReasonSubject', description: 'What a reason can be given for.' });

@ObjectType({ description: 'A coded cause, with the words for it. Anyone may read it.' })
@Entity('reasons')
export class Reason {
  @Field(() => String)
  @PrimaryColumn('text')
  code!: string;

  @Field(() => ReasonCategory)
  @Column('text')
  category!: ReasonCategory;

  @Column('text', { array: true })
  appliesTo!: ReasonSubject[];

  @Column('integer')
  position!: number;

  @Field(() => Boolean, { description: 'Whether a decision with this reason needs an officer note.' })
  @Column('boolean')
  needsOfficerNote!: boolean;

  @Column('text')
  labelEn!: string;

  @Column('text')
  labelEs!: string;

  @Column('text')
  publicTextEn!: string;

  @Column('text')
  publicTextEs!: string;

  @Column('text')
  whatYouCanDoEn!: string;

  @Column('text')
  whatYouCanDoEs!: string;
}
