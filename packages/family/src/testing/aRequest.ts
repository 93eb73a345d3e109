const facility = {
  __typename: 'Facility',
  id: 'f1',
  name: 'Riverbend County Jail',
  state: 'CO',
  stateName: 'Colorado',
  timeZone: 'America/Denver',
  kindsOffered: ['REMOTE', 'ONSITE'],
  phone: '303-555-0142',
  decisionDays: 3,
  minimumAge: 18,
  infoDays: 14,
  usualDecisionHours: 48,
  queueLength: 3,
  myAccessRequest: null,
};

/** A facility of the tests' small world; say only what matters. */
export const aFacility = (own: object = {}) => ({ ...facility, ...own });

/** A picture that Marta sent; say only what matters. */
export function aDocument(piece: string, own: object = {}) {
  return { __typename: 'Document', id: `d-${piece}`, piece, uploadedAt: '2026-11-20T14:36:00Z', ...own };
}

const marta = {
  __typename: 'HomeUser',
  id: 'h1',
  userName: 'mokafor',
  givenName: 'Marta',
  familyName: 'Okafor',
  dateOfBirth: '1969-04-11',
  email: 'marta@example.org',
  phone: '720-555-0113',
  language: 'EN',
  address: null,
  emailVerified: true,
  documents: [aDocument('PHOTO'), aDocument('ID_FRONT')],
};

/** A family account with these requests, newest first. */
export const aHomeUser = (requests: readonly object[] = [], own: object = {}) => ({
  ...marta,
  accessRequests: { nodes: requests, totalCount: requests.length, pageInfo: { hasNextPage: false, endCursor: null } },
  ...own,
});

/** One entry of a request's history. */
export const anEvent = (id: string, own: object = {}) => ({
  __typename: 'AccessRequestEvent',
  id,
  at: '2026-11-21T14:36:00Z',
  action: null,
  fromStatus: null,
  toStatus: 'PENDING',
  by: 'HOME_USER',
  reasons: [],
  neededPieces: [],
  publicMessage: null,
  ...own,
});

/** Marta's request, 4th in line; say only what matters. */
export const aRequest = (own: object = {}) => ({
  __typename: 'AccessRequest',
  id: 'r1',
  reference: 'RC-40718',
  version: 1,
  status: 'PENDING',
  facility: aFacility(),
  homeUser: marta,
  requestedAt: '2026-11-21T14:36:00Z',
  answerBy: '2036-11-26T07:00:00Z',
  decidedAt: null,
  queuePlace: 4,
  usualDecisionHours: 48,
  reasons: [],
  publicMessage: null,
  neededPieces: [],
  infoBy: null,
  suspendedUntil: null,
  askAgainFrom: null,
  previousRequest: null,
  availableActions: ['WITHDRAW'],
  history: [anEvent('e1')],
  ...own,
});
