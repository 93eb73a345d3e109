import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StaffOnly } from '../../shared/access.ts';
import { DateTime } from '../../shared/scalars.ts';
import { Piece } from '../accounts/document.entity.ts';
import { AccessRequestAction, AccessRequestStatus, type Move, Party } from './accessRequest.states.ts';

@ObjectType({
  description: 'Something that happened to a request; never rewritten. Read by whoever may read the request.',
})
@Entity('access_request_events')
export class AccessRequestEvent {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @PrimaryColumn('uuid')
  facilityId!: string;

  @Column('uuid')
  accessRequestId!: string;

  @Column('uuid')
  homeUserId!: string;

  /** The version that it made. */
  @Column('integer')
  version!: number;

  @Field(() => DateTime)
  @Column('timestamptz')
  at!: Date;

  /** As stored; EXPIRE is the clock's and is offered to nobody, so the API answers null for it. */
  @Column('text', { nullable: true })
  action!: Move | null;

  @Field(() => AccessRequestStatus, { nullable: true, description: 'Null where the request was sent.' })
  @Column('text', { nullable: true })
  fromStatus!: AccessRequestStatus | null;

  @Field(() => AccessRequestStatus)
  @Column('text')
  toStatus!: AccessRequestStatus;

  @Column('text')
  byParty!: Party;

  /** Staff only. */
  @Column('uuid', { nullable: true })
  staffMemberId!: string | null;

  /** Staff only. */
  @Column('uuid', { nullable: true })
  apiClientId!: string | null;

  @Column('text', { array: true })
  reasonCodes!: string[];

  @Field(() => [Piece])
  @Column('text', { array: true })
  neededPieces!: Piece[];

  @Field(() => String, { nullable: true, description: "The facility's words to the family at that time." })
  @Column('text', { nullable: true })
  publicMessage!: string | null;

  @StaffOnly()
  @Field(() => String, { nullable: true, description: 'Words that only staff see.' })
  @Column('text', { nullable: true })
  officerNote!: string | null;

  static offered = (action: Move | null) =>
    action !== null && action in AccessRequestAction ? (action as AccessRequestAction) : null;
}
