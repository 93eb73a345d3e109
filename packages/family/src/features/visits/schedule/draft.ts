import type { BookingRule, VisitKind } from '@openvisit/schema/family/graphql.ts';

/** A time that the facility offers. */
export interface OfferedTime {
  startsAt: string;
  endsAt: string;
  /** `-06:00`; tells apart the two times of a night on which clocks go back. */
  utcOffset: string;
}

/** Whom one visits, as the facility calls them. */
export interface VisitedPerson {
  id: string;
  personNumber: string;
  givenName: string;
  familyName: string;
}

/** A key that makes a repeated request have one effect, and the request that it belongs to. */
interface AttemptKey {
  of: string;
  key: string;
}

/** How the journey ended for now: what its page tells. */
export interface Ending {
  /** What was searched for. */
  searched?: string;
  nearest?: readonly OfferedTime[];
  rules?: readonly BookingRule[];
  /** `2026-12-07`: when the next visit of a week may be. */
  nextDate?: string | null;
}

/** What one chose so far at one facility; it outlives a killed tab. */
export interface ScheduleDraft {
  kind?: `${VisitKind}`;
  person?: VisitedPerson;
  /** Found by name or number: the facility has to know the relation. */
  isNewPerson?: boolean;
  guestIds?: readonly string[];
  durationMinutes?: number;
  /** `2026-11-28`, a day of the facility. */
  date?: string | undefined;
  startsAt?: string | undefined;
  held?: { visitId: string; choice: string } | undefined;
  holdKey?: AttemptKey | undefined;
  confirmKey?: AttemptKey | undefined;
  ending?: Ending;
}

/** All that a held time was held for: when one of it changes, another time is held. */
export const choiceOf = ({ kind, person, guestIds, durationMinutes, startsAt }: ScheduleDraft): string =>
  JSON.stringify([kind, person?.id, [...(guestIds ?? [])].sort(), durationMinutes, startsAt]);

/** Whether a time is held for exactly what is chosen now. */
export const isHeld = (draft: ScheduleDraft): boolean => draft.held?.choice === choiceOf(draft);

/** The key of an attempt: the one there while its answer is not known, else a new one. */
export const keyFor = (of: string, before: AttemptKey | undefined): AttemptKey =>
  before?.of === of ? before : { of, key: randomKey() };

/** 128 bits; `crypto.randomUUID` is missing on pages without https. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
