import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export enum VisitKind {
  REMOTE = 'REMOTE',
  ONSITE = 'ONSITE',
}
registerEnumType(VisitKind, { name: 'VisitKind', description: 'From home by video, or at the facility.' });

@ObjectType({ description: 'A jail or prison. Anyone may read it.' })
@Entity('facilities')
export class Facility {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Field(() => String)
  @Column('text')
  name!: string;

  /** Leads its reference numbers. */
  @Column('text')
  referencePrefix!: string;

  @Field(() => String, { description: 'Two letters: `CO`.' })
  @Column('text')
  state!: string;

  @Field(() => String, { description: 'IANA name; "today", opening hours and ages are reckoned in it.' })
  @Column('text')
  timeZone!: string;

  /** For reports of a whole state; not read with the row, as the one below. */
  @Column('text', { select: false })
  type!: string;

  @Column('integer', { select: false })
  averageDailyPopulation!: number;

  @Field(() => String, { description: 'The visiting office, as people dial it.' })
  @Column('text')
  phone!: string;

  /** What the facility's first policy offers; from then on the policy in force tells. */
  @Column('text', { array: true, select: false })
  kindsOffered!: VisitKind[];

  @Field(() => Int, { description: "Years, in the facility's zone; never below 18." })
  @Column('integer')
  minimumAge!: number;

  @Field(() => Int, { description: 'Days within which the facility promises an answer.' })
  @Column('integer')
  decisionDays!: number;

  @Field(() => Int, { description: 'Days a home user has to send what was asked for.' })
  @Column('integer')
  infoDays!: number;

  @Field(() => Int, { description: 'Days within which a denial can be corrected.' })
  @Column('integer')
  correctionDays!: number;

  @Field(() => Int, { description: 'Days after the end of an access until one may ask again.' })
  @Column('integer')
  askAgainDays!: number;

  /** What only some pages ask for is not read with the row: `facilitySettings.ts`. */
  @Column('integer', { select: false })
  documentDays!: number;

  @Column('text', { nullable: true, select: false })
  familyNoteEn!: string | null;

  @Column('text', { nullable: true, select: false })
  familyNoteEs!: string | null;

  @Column('integer', { select: false })
  version!: number;
}
