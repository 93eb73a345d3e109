import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { CalendarDate, EmailAddress } from '../../shared/scalars.ts';
import { Language } from '../../shared/viewer.ts';

@ObjectType({
  description: 'The holder of a family account. Read by themselves, and by the staff of the facilities they asked.',
})
@Entity('home_users')
export class HomeUser {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Field(() => String, { description: 'First initial and surname, Latin letters; signs in with it.' })
  @Column('text')
  userName!: string;

  @Field(() => String)
  @Column('text')
  givenName!: string;

  @Field(() => String)
  @Column('text')
  familyName!: string;

  @Field(() => CalendarDate)
  @Column('date')
  dateOfBirth!: string;

  @Field(() => EmailAddress)
  @Column('text')
  email!: string;

  @Column('timestamptz', { nullable: true })
  emailVerifiedAt!: Date | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  addressLine1!: string | null;

  @Column('text', { nullable: true })
  addressLine2!: string | null;

  @Column('text', { nullable: true })
  addressCity!: string | null;

  @Column('text', { nullable: true })
  addressState!: string | null;

  @Column('text', { nullable: true })
  addressPostalCode!: string | null;

  @Field(() => Language, { description: 'The language of pages and e-mails.' })
  @Column('text')
  language!: Language;

  /** Lower case, no accents: what staff search in, inside the database. Not read with the row, as the two below. */
  @Column('text', { select: false })
  searchText!: string;

  @Column('integer', { select: false })
  version!: number;

  @Column('timestamptz', { select: false })
  createdAt!: Date;

  /** The facilities that this person asked; no viewer's role may read it. */
  @Column('uuid', { array: true, select: false })
  knownTo!: string[];
}
