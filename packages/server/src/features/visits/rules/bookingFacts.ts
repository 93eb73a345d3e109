import type { Interval } from '../../../shared/zoneClock.ts';
import type { VisitKind } from '../../facilities/facility.entity.ts';

/** A version of a facility's policy, as far as it rules bookings. */
export interface PolicyFacts {
  version: number;
  /** First local day on which it is in force, until the next one is. */
  effectiveFrom: string;
  kindsOffered: VisitKind[];
  durations: number[];
  startEveryMinutes: number;
  noticeMinMinutes: number;
  noticeMaxDays: number;
  weeklyQuotaPerson: number;
  weeklyQuotaVisitor: number;
  maxVisitors: number;
  adultAge: number;
  minimumGuestAge: number;
  bufferMinutes: number;
  holdMinutes: number;
  cancelCutoffMinutes: number;
  visitApproval: 'AUTO' | 'FLAGGED_ONLY' | 'ALWAYS';
  pairApprovalRequired: boolean;
  familiesMayReschedule: boolean;
  rateCentsPerMinute: number;
  payer: 'FAMILY' | 'FACILITY';
}

/** A weekly opening for the kind and the person's unit, by the wall clock there. `closes` at or before `opens` is on the next day. */
export interface HoursFacts {
  /** 1 is Monday. */
  weekday: number;
  /** Minutes since midnight. */
  opens: number;
  closes: number;
  validFrom: string;
  validTo: string | null;
}

/** A terminal or booth that fits the kind and the person's unit. */
export interface PlaceFacts {
  id: string;
  type: 'TERMINAL' | 'BOOTH';
  /** Out of service, blocked or closed by a blackout of its own. */
  shut: Interval[];
  /** Taken by visits, the buffer after each included: start and end by turns, in order of time and never overlapping. */
  taken: readonly number[];
}

/** Whoever would come, the home user first. Names as the facility is told. */
export interface VisitorFacts {
  id: string;
  isHomeUser: boolean;
  givenName: string;
  familyName: string;
  dateOfBirth: string;
  /** Their visits anywhere. */
  busy: Interval[];
  /** Starts of their visits at this facility that count for its quota. */
  counted: number[];
}

/** When the incarcerated person cannot come, and why. To a family's role the database says `BUSY`, whatever it is. */
export interface PersonTime extends Interval {
  why: 'VISIT' | 'COMMITMENT' | 'KEEP_APART' | 'BUSY';
}

/** Why an officer looks at a visit first where the policy says `FLAGGED_ONLY`. */
export type VisitFlag = 'PERSON_REVIEWED' | 'RELATIONSHIP_REVIEWED';

/**
 * Everything that the rules ask about one facility, one person and those who want to visit, over a range of days. Read in one go, under the
 * booking's locks or for a look at open times; rules work on it alone.
 */
export interface BookingFacts {
  facilityId: string;
  timeZone: string;
  kind: VisitKind;
  /** The local days that were read: the first and the last. */
  from: string;
  to: string;
  homeUserId: string;
  incarceratedPersonId: string;
  accessApproved: boolean;
  /** Of the home user, from the facility or from this person. */
  bans: Interval[];
  /** Null where nobody asked for one, or it ended. */
  relationship: { kind: 'FAMILY' | 'ATTORNEY' | 'CLERGY'; approved: boolean; reviewVisits: boolean } | null;
  /** Null where nobody of that id was ever there. */
  person: { isHere: boolean; housingUnitId: string | null; reviewVisits: boolean; suspended: Interval | null } | null;
  /** In force today; null where the facility has none. */
  terms: { version: number; accepted: boolean } | null;
  /** The one in force on the first day and all later ones, the oldest first. */
  policies: PolicyFacts[];
  hours: HoursFacts[];
  /** Of the facility and of the person's unit. */
  blackouts: Interval[];
  visitors: VisitorFacts[];
  /** Guests asked for who are nobody's, somebody else's or removed. */
  unknownGuests: string[];
  personTimes: PersonTime[];
  /** Starts of the person's visits that count for the quota. */
  personCounted: number[];
  places: PlaceFacts[];
  /** The most that a minute of a remote visit may cost by law at a facility of this type and size, from a day on; the oldest first. */
  rateCaps: { effectiveFrom: string; centsPerMinute: number }[];
}
