import type { Context } from './context.ts';

/** What concerns one access request. */
interface AboutAccessRequest {
  accessRequestId: string;
  facilityId: string;
  homeUserId: string;
  /** The version that the change made. */
  version: number;
}

/** What a decision says besides its status. */
interface Decision extends AboutAccessRequest {
  reasonCodes: string[];
  neededPieces: string[];
  publicMessage: string | null;
}

/** A letter asks to prove an address. Without a home user the address has an account already, and its holder is told so. */
interface AboutVerification {
  homeUserId: string | null;
  verificationId: string;
  facilityId: null;
  /** What the letter needs; null where this address got enough letters today. */
  secret: { email: string; code: string; token: string } | null;
}

/** What concerns somebody who is held at a facility. */
interface AboutPerson {
  incarceratedPersonId: string;
  facilityId: string;
  /** The version that the change made. */
  version: number;
}

/** What concerns a home user's tie to one of them. */
interface AboutRelationship {
  relationshipId: string;
  facilityId: string;
  homeUserId: string;
  /** The version that the change made. */
  version: number;
}

/** What concerns one visit. */
interface AboutVisit {
  visitId: string;
  facilityId: string;
  homeUserId: string;
  /** The version that the change made; the history has its line. */
  version: number;
  reasonCodes: string[];
}

/** Everything that can happen here. Audit, mail and live updates all start from this list. */
export type DomainEvent =
  | ({ type: 'ACCESS_REQUESTED' | 'ACCESS_INFO_PROVIDED' | 'ACCESS_WITHDRAWN' | 'ACCESS_EXPIRED' } & AboutAccessRequest)
  | ({
      type:
        | 'ACCESS_APPROVED'
        | 'ACCESS_DENIED'
        | 'ACCESS_INFO_NEEDED'
        | 'ACCESS_SUSPENDED'
        | 'ACCESS_REINSTATED'
        | 'ACCESS_REVOKED'
        | 'ACCESS_CORRECTED';
    } & Decision)
  | ({
      type:
        | 'VISIT_HELD'
        | 'VISIT_HOLD_EXTENDED'
        | 'VISIT_EXPIRED'
        | 'VISIT_REQUESTED'
        | 'VISIT_SCHEDULED'
        | 'VISIT_APPROVED'
        | 'VISIT_DECLINED'
        | 'VISIT_WITHDRAWN'
        | 'VISIT_RESCHEDULED'
        | 'VISIT_CANCELLED'
        | 'VISIT_CHECKED_IN'
        | 'VISIT_STARTED'
        | 'VISIT_COMPLETED'
        | 'VISIT_INTERRUPTED'
        | 'VISIT_MISSED';
    } & AboutVisit)
  /** Read by its id or reference, by staff or a program; and a list of them, by a program. */
  | { type: 'VISIT_READ'; viewedVisitId: string; homeUserId: string; facilityId: string }
  | { type: 'VISITS_LISTED'; listedVisitIds: string[]; facilityId: string }
  | { type: 'DOCUMENT_UPLOADED'; documentId: string; homeUserId: string; piece: string; facilityId: null }
  | { type: 'DOCUMENT_PURGED'; documentIds: string[]; homeUserId: string; facilityId: null }
  | {
      type: 'LEGAL_HOLD_PLACED' | 'LEGAL_HOLD_LIFTED';
      legalHoldId: string;
      homeUserId: string;
      facilityId: string;
    }
  /** A staff member opened a request. No other screen is told, so it is not among those about a change of one. */
  | { type: 'REQUEST_VIEWED'; viewedRequestId: string; homeUserId: string; facilityId: string }
  /** Read by their id, by staff who have not the request before them, or by a program; and a list of them, by a program. */
  | { type: 'REQUEST_READ'; viewedRequestId: string; homeUserId: string; facilityId: string }
  | { type: 'REQUESTS_LISTED'; listedRequestIds: string[]; facilityId: string }
  | { type: 'PERSON_VIEWED'; homeUserId: string; facilityId: string }
  /** Staff: once for each of their facilities that knows the person. */
  | { type: 'DOCUMENT_LINKED'; documentId: string; homeUserId: string; facilityId: string | null }
  /** `changed` are codes of what was changed: ADDRESS, PHONE, LANGUAGE. */
  | { type: 'ACCOUNT_CHANGED'; homeUserId: string; changed: string[]; facilityId: null }
  | { type: 'ACCOUNT_CLOSED'; homeUserId: string; deleted: boolean; facilityId: null; secret: { email: string } }
  | { type: 'ACCOUNT_NAME_ERASED'; homeUserId: string; facilityId: null }
  | { type: 'HOME_USER_CREATED' | 'FIRST_PASSWORD_RENEWED'; homeUserId: string; facilityId: string }
  | { type: 'STAFF_INVITED'; staffMemberId: string; facilityId: string; secret: { token: string } }
  | { type: 'INVITATION_ACCEPTED' | 'STAFF_DISABLED' | 'STAFF_ENABLED'; staffMemberId: string; facilityId: string }
  /** One for each facility where they work or worked, so that its record tells of it. */
  | { type: 'STAFF_CHANGED'; staffMemberId: string; role: string; facilityIds: string[]; facilityId: string }
  | { type: 'API_KEY_MADE'; apiClientId: string; facilityId: string; facilityIds: string[]; scopes: string[] }
  | { type: 'API_KEY_ROTATED'; apiClientId: string; facilityId: string }
  | { type: 'API_KEY_REVOKED'; apiClientId: string; facilityId: string; keyIds: string[] }
  | { type: 'FACILITY_SETTINGS_SAVED'; facilityId: string; version: number }
  | { type: 'VISITING_TERMS_SAVED'; facilityId: string; version: number }
  | { type: 'TERMS_ACCEPTED'; homeUserId: string; facilityId: string; version: number }
  | { type: 'REASON_SAVED' | 'REASON_RETIRED'; facilityId: string; reasonCode: string; version: number }
  | { type: 'GUEST_ADDED' | 'GUEST_CHANGED' | 'GUEST_REMOVED'; homeUserId: string; guestId: string; facilityId: null }
  | ({
      type:
        | 'PERSON_ADDED'
        | 'PERSON_SAVED'
        | 'PERSON_MOVED'
        | 'PERSON_RELEASED'
        | 'PERSON_TRANSFERRED'
        | 'PRIVILEGES_SUSPENDED'
        | 'PRIVILEGES_RESTORED';
    } & AboutPerson)
  | {
      type: 'COMMITMENT_ADDED';
      commitmentId: string;
      incarceratedPersonId: string;
      facilityId: string;
      kind: string;
    }
  | { type: 'COMMITMENT_REMOVED'; commitmentId: string; incarceratedPersonId: string; facilityId: string }
  | { type: 'KEEP_APART_ADDED' | 'KEEP_APART_LIFTED'; keepApartId: string; facilityId: string }
  /** Without a person: from the whole facility. No family is ever told. */
  | {
      type: 'HOME_USER_BANNED' | 'BAN_LIFTED';
      banId: string;
      homeUserId: string;
      facilityId: string;
      incarceratedPersonId: string | null;
    }
  | ({
      type:
        | 'RELATIONSHIP_REQUESTED'
        | 'RELATIONSHIP_APPROVED'
        | 'RELATIONSHIP_DENIED'
        | 'RELATIONSHIP_ENDED'
        | 'RELATIONSHIP_REVIEW_SET';
    } & AboutRelationship)
  | { type: 'VISITING_POLICY_SAVED'; facilityId: string; version: number }
  | { type: 'HOUSING_UNIT_SAVED'; facilityId: string; housingUnitId: string; version: number }
  | { type: 'HOUSING_UNIT_CLOSED'; facilityId: string; housingUnitId: string }
  | { type: 'VISITING_HOURS_SAVED' | 'VISITING_HOURS_REMOVED'; facilityId: string; visitingHoursIds: string[] }
  | { type: 'BLACKOUT_SAVED'; facilityId: string; blackoutId: string; version: number }
  | { type: 'BLACKOUT_REMOVED'; facilityId: string; blackoutId: string }
  | {
      type: 'TERMINAL_SAVED' | 'TERMINAL_OUT_OF_SERVICE' | 'TERMINAL_BACK_IN_SERVICE';
      facilityId: string;
      terminalId: string;
      version: number;
    }
  | { type: 'TERMINAL_CLOSED'; facilityId: string; terminalId: string }
  | { type: 'TERMINAL_BLOCKED' | 'TERMINAL_UNBLOCKED'; facilityId: string; terminalId: string; terminalBlockId: string }
  | { type: 'REPLY_TEXT_SAVED'; facilityId: string; replyTextId: string; version: number }
  | { type: 'REPLY_TEXT_REMOVED'; facilityId: string; replyTextId: string }
  | ({ type: 'SIGNED_UP' | 'VERIFICATION_SENT' | 'EMAIL_CHANGE_STARTED' } & AboutVerification)
  | { type: 'EMAIL_VERIFIED'; homeUserId: string; verificationId: string; facilityId: null }
  | { type: 'EMAIL_CHANGED'; homeUserId: string; facilityId: null; secret: { previousEmail: string } }
  | { type: 'SIGNED_IN'; homeUserId: string; sessionId: string; facilityId: null }
  | { type: 'SIGN_IN_REFUSED' | 'SIGN_IN_GUESSED'; homeUserId: string | null; facilityId: null }
  | { type: 'PASSWORD_CHANGED'; homeUserId: string; facilityId: null }
  | { type: 'PASSWORD_RESET_REQUESTED'; homeUserId: string | null; facilityId: null; secret: { token: string } }
  | { type: 'ACCOUNT_REMOVED'; homeUserId: string; facilityId: null }
  /** How staff come in is their own affair, and on no facility's record; a colleague's reset is. */
  | {
      type: 'STAFF_SIGNED_IN';
      staffMemberId: string;
      sessionId: string;
      by: 'PASSKEY' | 'AUTHENTICATOR' | 'RECOVERY_CODE';
      facilityId: null;
    }
  | { type: 'STAFF_SIGN_IN_REFUSED'; staffMemberId: string | null; facilityId: null }
  | {
      type: 'PASSKEY_ADDED' | 'PASSKEY_REMOVED' | 'PASSKEY_COPIED';
      staffMemberId: string;
      passkeyId: string;
      facilityId: null;
    }
  | {
      type:
        | 'AUTHENTICATOR_ADDED'
        | 'AUTHENTICATOR_REMOVED'
        | 'RECOVERY_CODES_MADE'
        | 'RECOVERY_CODE_USED'
        | 'STEP_UP_REFUSED';
      staffMemberId: string;
      facilityId: null;
    }
  | { type: 'STEPPED_UP'; staffMemberId: string; sessionId: string; facilityId: null }
  | { type: 'SECOND_FACTOR_RESET'; staffMemberId: string; facilityId: string }
  | { type: 'SIGNED_OUT'; sessionIds: string[]; facilityId: null };

export type VisitEventType = Extract<DomainEvent, AboutVisit>['type'];
export type AccessRequestEventType = Extract<DomainEvent, AboutAccessRequest>['type'];
export type PersonEventType = Extract<DomainEvent, AboutPerson>['type'];
export type RelationshipEventType = Extract<DomainEvent, AboutRelationship>['type'];

/** Hears of an event inside the transaction that made it, before the commit: the change and its trace stand or fall together. */
export type Listener = (context: Context, event: DomainEvent) => Promise<void>;
