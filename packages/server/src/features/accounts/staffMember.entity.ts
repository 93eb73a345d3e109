import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

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

  @Column('text')
  email!: string;

  @Field(() => StaffRole)
  @Column('text')
  role!: StaffRole;

  @Column('uuid', { array: true })
  facilityIds!: string[];

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
