import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { StaffOnly } from '../../shared/access.ts';
import { CalendarDate, DateTime, EmailAddress } from '../../shared/scalars.ts';
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

  @StaffOnly()
  @Field(() => DateTime, { nullable: true, description: 'When the person closed this account; null while it lives.' })
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @StaffOnly()
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the first password of the front desk can be used; null once they chose their own.',
  })
  @Column('timestamptz', { nullable: true })
  firstPasswordExpiresAt!: Date | null;

  @Column('timestamptz', { nullable: true, select: false })
  signedInFirstAt!: Date | null;

  /** When they last changed what a facility had seen. */
  @Column('timestamptz', { nullable: true, select: false })
  addressChangedAt!: Date | null;

  @Column('timestamptz', { nullable: true, select: false })
  phoneChangedAt!: Date | null;

  @Column('timestamptz', { nullable: true, select: false })
  emailChangedAt!: Date | null;

  /** When the name of a closed account was erased. */
  @Column('timestamptz', { nullable: true, select: false })
  nameErasedAt!: Date | null;

  /** argon2id; read by definer functions alone. */
  @Column('text', { nullable: true, select: false })
  passwordHash!: string | null;

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
