import { anEvent, aHomeUser, riverbend } from './people.ts';

/** Where people live, and where visits happen, in every test. */
export const unitB = { __typename: 'HousingUnit', id: 'u2', name: 'Unit B', version: 1 };

export const aPlace = (name = 'B2', own: object = {}) => ({
  __typename: 'Terminal',
  id: `t-${name}`,
  version: 1,
  name,
  type: 'TERMINAL',
  kinds: ['REMOTE', 'ONSITE'],
  status: 'ACTIVE',
  outOfServiceSince: null,
  blockedUntil: null,
  officerNote: null as string | null,
  housingUnits: [unitB] as object[],
  blocks: [] as object[],
  ...own,
});

export const lockdown = {
  __typename: 'Reason',
  code: 'LOCKDOWN',
  category: 'BEHAVIORAL',
  label: 'Lockdown',
  publicText: 'There is a lockdown.',
  whatYouCanDo: 'Choose another day.',
  needsOfficerNote: false,
};

export type TestVisit = ReturnType<typeof aVisit>;

/** A booked visit; say only what matters. */
export const aVisit = (own: object = {}) => ({
  __typename: 'Visit',
  id: 'v1',
  version: 2,
  reference: '7K3M-9QPD',
  status: 'SCHEDULED',
  kind: 'REMOTE',
  privileged: false,
  facility: riverbend,
  homeUser: aHomeUser(),
  incarceratedPerson: {
    __typename: 'IncarceratedPerson',
    id: 'p1',
    personNumber: '204417',
    givenName: 'Daniel',
    familyName: 'Vargas',
  },
  startsAt: '2036-11-28T17:30:00Z',
  endsAt: '2036-11-28T18:00:00Z',
  durationMinutes: 30,
  heldUntil: null,
  decideBy: null as string | null,
  bookedAt: '2036-11-20T17:30:00Z',
  endedAt: null,
  flags: [] as string[],
  publicMessage: null as string | null,
  officerNote: null as string | null,
  places: [aPlace()] as object[],
  reasons: [] as object[],
  visitors: [
    { __typename: 'Visitor', id: 'h-evargas', givenName: 'Elena', familyName: 'Vargas', age: 62, isHomeUser: true },
    { __typename: 'Visitor', id: 'g1', givenName: 'Mia', familyName: 'Vargas', age: 9, isHomeUser: false },
  ] as object[],
  availableActions: ['RESCHEDULE', 'CANCEL'],
  history: [aVisitEvent('CONFIRM', 2)] as object[],
  ...own,
});

/** One entry of a visit's history. */
export const aVisitEvent = (action: string, version: number, own: object = {}) => ({
  ...anEvent(null),
  __typename: 'VisitEvent',
  id: `${action}-${version}`,
  at: '2036-11-20T17:30:00Z',
  version,
  action,
  toStatus: 'SCHEDULED',
  apiClient: null,
  startsAt: '2036-11-28T17:30:00Z',
  endsAt: '2036-11-28T18:00:00Z',
  previousStartsAt: null,
  previousEndsAt: null,
  ...own,
});
