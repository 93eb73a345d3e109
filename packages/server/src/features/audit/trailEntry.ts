import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { DomainEvent } from '../../shared/events.ts';
import { type Page, PageInfo } from '../../shared/page.ts';
import { DateTime } from '../../shared/scalars.ts';

/** What happens to a person or a request at a facility: the types of events that name both. */
type Told<Event = DomainEvent> = Event extends { type: infer Type; homeUserId: string; facilityId: infer Facility }
  ? [Facility] extends [null]
    ? never
    : Type
  : never;

const told: Record<Extract<Told, string>, string> = {
  ACCESS_REQUESTED: 'The home user asked the facility.',
  ACCESS_INFO_PROVIDED: 'The home user sent what was asked for.',
  ACCESS_WITHDRAWN: 'The home user took the request back.',
  ACCESS_EXPIRED: 'What was asked for did not come in time.',
  ACCESS_APPROVED: 'The request was approved.',
  ACCESS_DENIED: 'The request was denied.',
  ACCESS_INFO_NEEDED: 'The home user was asked for more.',
  ACCESS_SUSPENDED: 'The access was suspended.',
  ACCESS_REINSTATED: 'The access was given back; by nobody where its day came.',
  ACCESS_REVOKED: 'The access was revoked.',
  ACCESS_CORRECTED: 'A denial was corrected.',
  REQUEST_VIEWED: 'Somebody looked at the request.',
  REQUEST_READ: 'The request was read by its id.',
  VISIT_HELD: 'A time was kept for a visit.',
  VISIT_HOLD_EXTENDED: 'A time was kept for longer.',
  VISIT_EXPIRED: 'A time that was kept was let go, or ran out.',
  VISIT_REQUESTED: 'A visit was asked for.',
  VISIT_SCHEDULED: 'A visit was booked.',
  VISIT_APPROVED: 'A visit was approved.',
  VISIT_DECLINED: 'A visit was declined; by nobody where time ran out.',
  VISIT_WITHDRAWN: 'The home user took a visit back.',
  VISIT_RESCHEDULED: 'A visit was moved to another time.',
  VISIT_CANCELLED: 'A visit was cancelled.',
  VISIT_CHECKED_IN: 'Somebody arrived for a visit.',
  VISIT_STARTED: 'A visit began.',
  VISIT_COMPLETED: 'A visit took place.',
  VISIT_INTERRUPTED: 'A visit was interrupted.',
  VISIT_MISSED: 'A visit did not take place, since somebody was missing.',
  VISIT_READ: 'A visit was read by its id.',
  PERSON_VIEWED: "Somebody looked at the home user's page.",
  DOCUMENT_LINKED: 'A picture was opened.',
  LEGAL_HOLD_PLACED: 'A legal hold was placed.',
  LEGAL_HOLD_LIFTED: 'A legal hold was lifted.',
  HOME_USER_BANNED: 'The home user was banned from the facility, or from one person.',
  BAN_LIFTED: 'A ban was lifted.',
  RELATIONSHIP_REQUESTED: 'The home user asked to visit a person.',
  RELATIONSHIP_APPROVED: 'The home user may visit a person.',
  RELATIONSHIP_DENIED: 'The home user may not visit a person.',
  RELATIONSHIP_ENDED: 'The home user ended a relationship.',
  RELATIONSHIP_REVIEW_SET: 'Whether visits with a person are looked at first was changed.',
  HOME_USER_CREATED: 'The front desk made the account.',
  TERMS_ACCEPTED: 'The home user agreed to the terms.',
  FIRST_PASSWORD_RENEWED: 'The front desk gave out a new first password.',
};

/** The last is for rows that another version wrote. */
export const auditEntryTypes = [...Object.keys(told), 'OTHER'];
const AuditEntryType = Object.fromEntries(auditEntryTypes.map(type => [type, type]));
registerEnumType(AuditEntryType, {
  name: 'AuditEntryType',
  description: 'What happened to a home user or to a request.',
  valuesConfig: {
    ...Object.fromEntries(Object.entries(told).map(([type, description]) => [type, { description }])),
    OTHER: { description: 'Something that this version of the product has no name for.' },
  },
});

enum AuditParty {
  HOME_USER = 'HOME_USER',
  STAFF = 'STAFF',
  API = 'API',
  SYSTEM = 'SYSTEM',
}
registerEnumType(AuditParty, { name: 'AuditParty', description: 'Who did it; SYSTEM is the clock or a command.' });

@ObjectType('AuditEntry', {
  description: 'One row of the sealed audit: who did what, and when. Read by staff of its facility.',
})
export class TrailEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => AuditEntryType)
  type!: string;

  @Field(() => AuditParty)
  by!: AuditParty;

  @Field(() => String, {
    nullable: true,
    description: 'Their name as it is today; null for SYSTEM, and for whom the viewer may not see any more.',
  })
  byName!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The row's place in the facility's sealed chain; null while it waits for its seal, two seconds at most.",
  })
  sealPosition!: number | null;

  facilityId!: string;
}

@ObjectType({ description: 'Rows of the audit, newest first, a page at a time. Read by staff.' })
export class AuditEntryConnection implements Page<TrailEntry> {
  @Field(() => [TrailEntry])
  nodes!: TrailEntry[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}
