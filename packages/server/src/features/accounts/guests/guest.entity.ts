import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { CalendarDate } from '../../../shared/scalars.ts';

@ObjectType({
  description:
    'A child or an adult who comes along with a home user. Read by them; facilities read who comes to a visit.',
})
@Entity('guests')
export class Guest {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  homeUserId!: string;

  @Field(() => String)
  @Column('text')
  givenName!: string;

  @Field(() => String)
  @Column('text')
  familyName!: string;

  @Field(() => CalendarDate)
  @Column('date')
  dateOfBirth!: string;

  @Field(() => Int)
  @Column('integer')
  version!: number;

  @Column('timestamptz', { select: false })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true, select: false })
  removedAt!: Date | null;
}
