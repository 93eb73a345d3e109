import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { StaffOnly } from '../../shared/access.ts';
import { DateTime, EmailAddress } from '../../shared/scalars.ts';
import { Language } from '../../shared/viewer.ts';

export enum StaffRole {
  OFFICER = 'OFFICER',
  ADMINISTRATOR = 'ADMINISTRATOR',
}
registerEnumType(StaffRole, { name: 'StaffRole', description: 'What a staff member may do.' });

@ObjectType({ description: 'An officer or administrator. Read by the staff who share a facility with them.' })
@Entity('staff_members')
export class StaffMember {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Field(() => String)
  @Column('text')
  userName!: string;

  @Field(() => String)
  @Column('text')
  givenName!: string;

  @Field(() => String)
  @Column('text')
  familyName!: string;

  @StaffOnly()
  @Field(() => EmailAddress, { description: 'Where invitations go. Staff who share a facility read it.' })
  @Column('text')
  email!: string;

  @Field(() => StaffRole)
  @Column('text')
  role!: StaffRole;

  @Column('uuid', { array: true })
  facilityIds!: string[];

  @Field(() => Language, { description: 'The language of their e-mails.' })
  @Column('text')
  language!: Language;

  @StaffOnly()
  @Field(() => DateTime, { nullable: true, description: 'Since when they can no longer come in; null while they can.' })
  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
