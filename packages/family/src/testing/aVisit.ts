import { aFacility } from './aRequest.ts';

/** Whom Marta visits. */
export const aPerson = (own: object = {}) => ({
  __typename: 'IncarceratedPerson',
  id: 'p1',
  personNumber: '104-882',
  givenName: 'Daniel',
  familyName: 'Okafor',
  facility: aFacility(),
  ...own,
});

/** One entry of a visit's history. */
export const aVisitEvent = (id: string, own: object = {}) => ({
  __typename: 'VisitEvent',
  id,
  at: '2026-11-21T14:36:00Z',
  version: 1,
  action: 'CONFIRM',
  fromStatus: 'HELD',
  toStatus: 'SCHEDULED',
  by: 'HOME_USER',
  startsAt: '2036-11-29T17:30:00Z',
  endsAt: '2036-11-29T18:00:00Z',
  previousStartsAt: null,
  previousEndsAt: null,
  reasons: [],
  publicMessage: null,
  ...own,
});

/** Marta's booked visit with Daniel, by video, years from now; say only what matters. */
export const aVisit = (own: object = {}) => ({
  __typename: 'Visit',
  id: 'v1',
  reference: '7K3M9QPD',
  version: 2,
  status: 'SCHEDULED',
  kind: 'REMOTE',
  privileged: false,
  facility: aFacility(),
  homeUser: { __typename: 'HomeUser', id: 'h1', email: 'marta@example.org' },
  incarceratedPerson: aPerson(),
  startsAt: '2036-11-29T17:30:00Z',
  endsAt: '2036-11-29T18:00:00Z',
  durationMinutes: 30,
  heldUntil: null,
  holdMayBeExtended: false,
  decideBy: null,
  visitors: [
    { __typename: 'Visitor', id: 'h1', givenName: 'Marta', familyName: 'Okafor', age: 67, isHomeUser: true },
    { __typename: 'Visitor', id: 'g1', givenName: 'Leo', familyName: 'Okafor', age: 7, isHomeUser: false },
  ],
  reasons: [],
  publicMessage: null,
  endedBy: null,
  endedAt: null,
  cancelBy: '2036-11-28T17:30:00Z',
  bookedAt: '2026-11-21T14:36:00Z',
  availableActions: ['RESCHEDULE', 'CANCEL'],
  history: [aVisitEvent('ve1')],
  calendarUrl: '/visits/v1.ics',
  ...own,
});
