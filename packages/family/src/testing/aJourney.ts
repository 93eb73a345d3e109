import { jest } from '@jest/globals';
import { aFacility, aHomeUser, aRequest } from './aRequest.ts';

/** What the facility of the tests set about visits; say only what matters. */
export const aPolicy = (own: object = {}) => ({
  __typename: 'VisitingPolicy',
  facilityId: 'f1',
  version: 1,
  kindsOffered: ['ONSITE', 'REMOTE'],
  durations: [30, 60],
  noticeMaxDays: 28,
  maxVisitors: 3,
  adultAge: 18,
  minimumGuestAge: 0,
  visitApproval: 'AUTO',
  holdMinutes: 10,
  payer: 'FAMILY',
  ratePerMinute: { __typename: 'Money', cents: 0, currency: 'USD' },
  ...own,
});

export const terms = {
  __typename: 'VisitingTerms',
  facilityId: 'f1',
  version: 2,
  body: 'Be on time. Be kind.',
  acceptedAt: null as string | null,
};

export const daniel = {
  __typename: 'IncarceratedPerson',
  id: 'p1',
  personNumber: 'RC-1180',
  givenName: 'Daniel',
  familyName: 'Vargas',
};

/** That Marta may visit Daniel; say only what matters. */
export const aRelationship = (own: object = {}) => ({
  __typename: 'Relationship',
  id: 'rel1',
  version: 1,
  status: 'APPROVED',
  relation: 'MOTHER',
  facility: { __typename: 'Facility', id: 'f1' },
  incarceratedPerson: daniel,
  ...own,
});

export const nina = {
  __typename: 'Guest',
  id: 'g1',
  version: 1,
  givenName: 'Nina',
  familyName: 'Okafor',
  dateOfBirth: '2019-05-02',
};

/** A time in an hour from now, on the half hour, as the server writes it. */
export function aTime(daysAhead: number, clock = '17:30') {
  const date = new Date(Date.now() + daysAhead * 86_400_000).toISOString().slice(0, 10);
  const startsAt = `${date}T${clock}:00.000Z`;
  const endsAt = new Date(new Date(startsAt).getTime() + 30 * 60_000).toISOString();
  return { __typename: 'OpenTime', startsAt, endsAt, utcOffset: '-07:00' };
}

/** Days of the facility, in Denver, from one to another; those named have times, the others are full. */
export function openDays(from: string, to: string, times: readonly ReturnType<typeof aTime>[], state = 'FULL') {
  const days = [];
  for (let at = new Date(`${from}T12:00:00Z`); at.toISOString().slice(0, 10) <= to; at = new Date(+at + 86_400_000)) {
    const date = at.toISOString().slice(0, 10);
    const free = times.filter(({ startsAt }) => startsAt.startsWith(date));
    days.push({ __typename: 'OpenDay', date, state: free.length > 0 ? 'OPEN' : state, times: free });
  }
  return days;
}

/** A time that is kept for Marta; say only what matters. */
export const aHeldVisit = (own: object = {}) => ({
  id: 'v1',
  reference: '7K3M9QPD',
  version: 1,
  status: 'HELD',
  kind: 'ONSITE',
  facility: aFacility(),
  incarceratedPerson: daniel,
  ...aTime(3),
  __typename: 'Visit',
  durationMinutes: 30,
  heldUntil: new Date(Date.now() + 9 * 60_000).toISOString(),
  holdMayBeExtended: true,
  cancelBy: aTime(2).startsAt,
  decideBy: null,
  calendarUrl: null,
  availableActions: ['CONFIRM', 'EXTEND_HOLD', 'RELEASE'],
  visitors: [{ __typename: 'Visitor', id: 'h1', givenName: 'Marta', familyName: 'Okafor', age: 57, isHomeUser: true }],
  ...own,
});

/** The server of a small world in which Marta schedules a visit with Daniel: two times are free in 3 days. */
export function aJourney({ policy = aPolicy(), access = 'APPROVED', ofFacility = {}, ofViewer = {} } = {}) {
  const state = {
    access,
    visit: aHeldVisit() as ReturnType<typeof aHeldVisit> | null,
    times: [aTime(3), aTime(3, '19:00')],
    guests: [nina],
    relationships: [aRelationship()],
    found: [] as object[],
    refusals: [] as object[],
    terms: null as typeof terms | null,
  };
  const holdVisit = jest.fn((_root: unknown, _args: { input: Record<string, unknown> }): object | null => state.visit);
  const confirmVisit = jest.fn((_root: unknown, _args: { input: Record<string, unknown> }): object => {
    state.visit = aHeldVisit({ status: 'SCHEDULED', version: 2, heldUntil: null, availableActions: ['CANCEL'] });
    return state.visit;
  });
  const releaseVisit = jest.fn((_root: unknown, _args: { input: Record<string, unknown> }): object => aHeldVisit());
  const facility = () =>
    aFacility({
      version: 1,
      visitingPolicy: policy,
      visitingTerms: state.terms,
      myAccessRequest: aRequest({ status: state.access }),
      ...ofFacility,
    });
  const Query = {
    facility,
    viewer: () => aHomeUser([], { relationships: state.relationships, guests: state.guests, ...ofViewer }),
    visit: () => state.visit,
    findIncarceratedPeople: () => state.found,
    bookingOutlook: () => ({ refusals: state.refusals, nextQuotaDate: '2036-12-07' }),
    openTimes: (_root: unknown, { from, to }: { from: string; to: string }) => openDays(from, to, state.times),
  };
  return {
    state,
    holdVisit,
    confirmVisit,
    releaseVisit,
    Query,
    resolvers: { Query, Mutation: { holdVisit, confirmVisit, releaseVisit } },
  };
}
