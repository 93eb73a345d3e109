import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType('Visitor', {
  description: 'Somebody who comes to a visit: the home user, or a guest. Read by whoever may read the visit.',
})
@Entity('visit_participants')
export class VisitParticipant {
  @PrimaryColumn('uuid')
  facilityId!: string;

  @PrimaryColumn('uuid')
  visitId!: string;

  @PrimaryColumn('uuid')
  visitorId!: string;

  @Column('uuid')
  homeUserId!: string;

  @Column('uuid', { nullable: true })
  guestId!: string | null;

  @Field(() => String, { description: 'As the facility was told when the visit was booked.' })
  @Column('text')
  givenName!: string;

  @Field(() => String)
  @Column('text')
  familyName!: string;

  @Column('date')
  dateOfBirth!: string;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  @Column('boolean')
  takesCapacity!: boolean;

  @Field(() => ID, { description: "The home user's id, or the guest's." })
  id!: string;

  @Field(() => Int, { description: "Whole years on the visit's day, by the facility's calendar." })
  age!: number;

  @Field(() => Boolean)
  isHomeUser!: boolean;
}
