import { VisitKind } from '../../facilities/facility.entity.ts';
import type { BookingFacts, PlaceFacts, PolicyFacts, VisitorFacts } from '../rules/bookingFacts.ts';

/** Half an hour each quarter, from an hour to 28 days ahead, free. */
export const somePolicy = (other: Partial<PolicyFacts> = {}): PolicyFacts => ({
  version: 1,
  effectiveFrom: '2001-01-01',
  kindsOffered: [VisitKind.REMOTE, VisitKind.ONSITE],
  durations: [20, 30, 60],
  startEveryMinutes: 15,
  noticeMinMinutes: 60,
  noticeMaxDays: 28,
  weeklyQuotaPerson: 3,
  weeklyQuotaVisitor: 3,
  maxVisitors: 4,
  adultAge: 18,
  minimumGuestAge: 0,
  bufferMinutes: 5,
  holdMinutes: 10,
  cancelCutoffMinutes: 720,
  visitApproval: 'AUTO',
  pairApprovalRequired: false,
  familiesMayReschedule: true,
  rateCentsPerMinute: 0,
  payer: 'FACILITY',
  ...other,
});

export const somebody = (other: Partial<VisitorFacts> = {}): VisitorFacts => ({
  id: 'elena',
  isHomeUser: true,
  givenName: 'Elena',
  familyName: 'Vargas',
  dateOfBirth: '1974-08-02',
  busy: [],
  counted: [],
  ...other,
});

export const aPlace = (other: Partial<PlaceFacts> = {}): PlaceFacts => ({
  id: 'screen 1',
  type: 'TERMINAL',
  shut: [],
  taken: [],
  ...other,
});

/** A jail in Denver with one terminal, open from nine to five each day; Elena may visit Daniel, by video. */
export const someFacts = (other: Partial<BookingFacts> = {}): BookingFacts => ({
  facilityId: 'riverbend',
  timeZone: 'America/Denver',
  kind: VisitKind.REMOTE,
  from: '2030-03-01',
  to: '2030-04-05',
  homeUserId: 'elena',
  incarceratedPersonId: 'daniel',
  accessApproved: true,
  bans: [],
  relationship: null,
  person: { isHere: true, housingUnitId: 'pod a', reviewVisits: false, suspended: null },
  terms: null,
  policies: [somePolicy()],
  hours: [1, 2, 3, 4, 5, 6, 7].map(weekday => ({
    weekday,
    opens: 540,
    closes: 1020,
    validFrom: '2001-01-01',
    validTo: null,
  })),
  blackouts: [],
  visitors: [somebody()],
  unknownGuests: [],
  personTimes: [],
  personCounted: [],
  places: [aPlace()],
  rateCaps: [],
  ...other,
});

/** From one moment to another, as facts tell it. */
export const between = (startsAt: string, endsAt?: string) => ({
  startsAt: Date.parse(startsAt),
  endsAt: endsAt ? Date.parse(endsAt) : Infinity,
});
