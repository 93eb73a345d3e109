import type { AccessRequestEventType } from '../../shared/events.ts';
import type { AccountTemplate } from './accountTemplates.ts';
import type { MailLanguage } from './mailWords.ts';

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

/** A row of the outbox with what it is about, read for sending. */
export type OutboxMessage = RequestMessage | AccountMessage;
