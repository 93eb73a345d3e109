import type { AccessRequestEventType } from '../../shared/events.ts';
import type { AccountTemplate } from './accountTemplates.ts';
import type { MailLanguage } from './mailWords.ts';
import type { RelationshipMailTemplate } from './relationshipTemplates.ts';
import type { VisitMailTemplate } from './visitTemplates.ts';

/** Who reads a mail. */
export interface Reader {
  givenName: string;
  familyName: string;
  /** Where the mail goes: not always the account's own address. */
  email: string;
  language: MailLanguage;
  /** Of a family account. */
  userName: string | null;
}

interface Facility {
  name: string;
  phone: string;
  timeZone: string;
}

/** What the words need and the tables may have changed by the time that the mail leaves: kept in the outbox row. */
export interface MailFacts {
  reference: string;
  reasonCodes: string[];
  neededPieces: ('PHOTO' | 'ID_FRONT' | 'ID_BACK' | 'ADDRESS')[];
  publicMessage: string | null;
  answerBy: string | null;
  infoBy: string | null;
  suspendedUntil: string | null;
  askAgainFrom: string | null;
}

/** A row of the outbox about an access request, read for sending. */
export interface RequestMessage {
  id: string;
  template: AccessRequestEventType;
  createdAt: Date;
  reader: Reader;
  accessRequestId: string;
  facts: MailFacts;
  facility: Facility;
  /** The public texts of the reasons in the person's language, in the catalogue's order. */
  reasons: { publicText: string; whatYouCanDo: string }[];
}

/** A row of the outbox about an account, read for sending. */
export interface AccountMessage {
  id: string;
  template: AccountTemplate;
  createdAt: Date;
  reader: Reader;
  /** Only where a facility stands behind the account: an invitation, a front desk. */
  facility: Facility | null;
  secret: { code?: string; token?: string } | null;
}

/** What is told about a visit, as it stood when it happened. Moments are ISO. */
export interface VisitFacts {
  reference: string;
  kind: 'REMOTE' | 'ONSITE';
  /** Who did it. */
  by: 'HOME_USER' | 'STAFF' | 'SYSTEM';
  startsAt: string;
  endsAt: string;
  previousStartsAt: string | null;
  decideBy: string | null;
  /** How often it was moved or ended: the calendar entry's SEQUENCE. */
  sequence: number;
  reasonCodes: string[];
  publicMessage: string | null;
}

/** A row of the outbox about a visit, read for sending. */
export interface VisitMessage {
  id: string;
  template: VisitMailTemplate;
  createdAt: Date;
  reader: Reader;
  visitId: string;
  facts: VisitFacts;
  facility: Facility;
  /** Names of the person and of who comes, and minutes before the start until which families may cancel. */
  visit: { person: string; visitors: string[]; cancelCutoffMinutes: number };
  reasons: RequestMessage['reasons'];
}

/** A row of the outbox about whom somebody may visit, read for sending. */
export interface RelationshipMessage {
  id: string;
  template: RelationshipMailTemplate;
  createdAt: Date;
  reader: Reader;
  relationshipId: string;
  facility: Facility;
  /** The name of the person who is visited. */
  person: string;
}

/** A row of the outbox with what it is about, read for sending. */
export type OutboxMessage = RequestMessage | VisitMessage | RelationshipMessage | AccountMessage;
