import type { AccessRequestEventType } from '../../shared/events.ts';
import type { MailLanguage } from './mailWords.ts';

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

/** A row of the outbox with what it is about, read for sending. */
export interface OutboxMessage {
  id: string;
  template: AccessRequestEventType;
  createdAt: Date;
  accessRequestId: string;
  facts: MailFacts;
  facility: { name: string; phone: string; timeZone: string };
  homeUser: { givenName: string; familyName: string; email: string; language: MailLanguage };
  /** The public texts of the reasons in the person's language, in the catalogue's order. */
  reasons: { publicText: string; whatYouCanDo: string }[];
}
