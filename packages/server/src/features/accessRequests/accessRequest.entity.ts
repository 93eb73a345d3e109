import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StaffOnly } from '../../shared/access.ts';
import { DateTime } from '../../shared/scalars.ts';
import { Piece } from '../accounts/document.entity.ts';
import { HomeUser } from '../accounts/homeUser.entity.ts';
import { Facility } from '../facilities/facility.entity.ts';
import { AccessRequestStatus } from './accessRequest.states.ts';

@ObjectType({
  description:
    "A home user's request to be allowed to visit at one facility. Read by that person and by the facility's staff.",
})
@Entity('access_requests')
export class AccessRequest {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @PrimaryColumn('uuid')
  facilityId!: string;

  @Column('uuid')
  homeUserId!: string;

  @Field(() => String, { description: 'To say on the phone: `RC-40718`. No O and no I.' })
  @Column('text')
  reference!: string;

  @Field(() => Int, { description: 'Goes up by one with each change; a decision names the one it was taken on.' })
  @Column('integer')
  version!: number;

  @Field(() => AccessRequestStatus)
  @Column('text')
  status!: AccessRequestStatus;

  @Column('uuid', { nullable: true })
  previousId!: string | null;

  @Field(() => DateTime, {
    description: 'Since when it waits; the place in the queue comes from this and never changes.',
  })
  @Column('timestamptz')
  requestedAt!: Date;

  /** Since when it is the facility's turn. */
  @Column('timestamptz', { nullable: true })
  turnSince!: Date | null;

  /** How long it was the facility's turn before that. A bigint, which the driver hands over as text. */
  @Column('bigint')
  facilitySeconds!: string;

  @Column('timestamptz', { nullable: true })
  firstDecidedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the newest decision was taken.' })
  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** Staff only. */
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  /** The program that decided in the facility's name, instead of a person. Staff only. */
  @Column('uuid', { nullable: true })
  decidedByClient!: string | null;

  @Column('text', { array: true })
  reasonCodes!: string[];

  @Field(() => String, { nullable: true, description: "The facility's own words to the family." })
  @Column('text', { nullable: true })
  publicMessage!: string | null;

  @StaffOnly()
  @Field(() => String, { nullable: true, description: 'Words that only staff see.' })
  @Column('text', { nullable: true })
  officerNote!: string | null;

  @Field(() => [Piece], { description: 'NEEDS_INFO: what the family is asked to send.' })
  @Column('text', { array: true })
  neededPieces!: Piece[];

  @Field(() => DateTime, { nullable: true, description: 'NEEDS_INFO: until when it can be sent.' })
  @Column('timestamptz', { nullable: true })
  infoBy!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "SUSPENDED: until when; midnight in the facility's zone." })
  @Column('timestamptz', { nullable: true })
  suspendedUntil!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'REVOKED: from when the person may ask again.' })
  @Column('timestamptz', { nullable: true })
  askAgainFrom!: Date | null;

  /** When the person last changed a picture, address, phone or e-mail. Staff only. */
  @Column('timestamptz', { nullable: true })
  accountChangedAt!: Date | null;

  @Field(() => Facility)
  facility!: Facility;

  @Field(() => HomeUser)
  homeUser!: HomeUser;
}
