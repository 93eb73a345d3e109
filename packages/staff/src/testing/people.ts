/** The same small jail in every test: its facility, two officers, and families who ask. */
export const riverbend = {
  __typename: 'Facility',
  id: 'f1',
  name: 'Riverbend County Jail',
  timeZone: 'America/Denver',
  phone: '(719) 555-0140',
  minimumAge: 18,
  decisionDays: 2,
};

export const theresaTran = {
  __typename: 'StaffMember',
  id: 's1',
  givenName: 'Theresa',
  familyName: 'Tran',
  role: 'OFFICER',
  standing: 'FULL',
  facilities: [riverbend],
};

export const raymondSoto = { ...theresaTran, id: 's2', givenName: 'Raymond', familyName: 'Soto' };

const page = (nodes: readonly object[]) => ({
  nodes,
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
});

/** A family account; the name makes the rest. */
export function aHomeUser(name = 'Elena Vargas', own: object = {}) {
  const [givenName = '', familyName = ''] = name.split(' ');
  const userName = `${givenName[0]}${familyName}`.toLowerCase();
  return {
    __typename: 'HomeUser',
    id: `h-${userName}`,
    userName,
    givenName,
    familyName,
    dateOfBirth: '1974-08-02',
    email: `${userName}@example.org`,
    emailVerified: true,
    phone: '720-555-0119',
    address: { line1: '418 Alder St', line2: null, city: 'Denver', state: 'CO', postalCode: '80204' },
    language: 'EN',
    documents: [] as object[],
    closedAt: null as string | null,
    firstPasswordExpiresAt: null as string | null,
    possibleDuplicates: [] as object[],
    legalHolds: [] as object[],
    relationships: [] as object[],
    bans: [] as object[],
    accessRequests: page([]),
    ...own,
  };
}

/** One entry of a history. */
export const anEvent = (action: string | null, own: object = {}) => ({
  __typename: 'AccessRequestEvent',
  id: `e-${action ?? 'sent'}-${Math.random()}`,
  at: '2026-11-21T14:36:00Z',
  action,
  fromStatus: null,
  toStatus: 'PENDING',
  by: action ? 'STAFF' : 'HOME_USER',
  staffMember: null,
  reasons: [],
  neededPieces: [],
  publicMessage: null,
  officerNote: null,
  ...own,
});

export type TestRequest = ReturnType<typeof aRequest>;

/** A family's request that waits; say only what matters. */
export function aRequest(name = 'Elena Vargas', own: object = {}) {
  const homeUser = aHomeUser(name);
  return {
    __typename: 'AccessRequest',
    id: `r-${homeUser.userName}`,
    reference: 'RC-40718',
    version: 1,
    status: 'PENDING',
    facility: riverbend,
    homeUser,
    requestedAt: '2026-11-21T14:36:00Z',
    answerBy: '2036-11-23T14:36:00Z',
    decidedAt: null as string | null,
    reasons: [] as object[],
    publicMessage: null as string | null,
    neededPieces: [] as string[],
    suspendedUntil: null as string | null,
    previousRequest: null as object | null,
    decidedBy: null as object | null,
    usualTimeExceeded: false,
    alsoViewing: [] as object[],
    changesSinceDecision: [] as object[],
    availableActions: ['APPROVE', 'DENY', 'ASK_FOR_INFO'],
    history: [anEvent(null)] as object[],
    ...own,
  };
}

/** The same request after an officer approved it. */
export const approvedBy = (officer: typeof theresaTran, request: TestRequest, at = '2026-11-23T21:05:00Z') => ({
  ...request,
  version: request.version + 1,
  status: 'APPROVED',
  availableActions: ['SUSPEND', 'REVOKE'],
  decidedAt: at,
  decidedBy: officer as object,
  history: [...request.history, anEvent('APPROVE', { at, staffMember: officer, toStatus: 'APPROVED' })],
});

/** A user whose page shows these requests. */
export const withRequests = (requests: readonly TestRequest[]) => ({
  ...requests[0]!.homeUser,
  accessRequests: page(requests),
});

/** The texts that the jail's officers use often. */
export const replyTexts = [
  aReplyText(
    't1',
    'Renew the ID',
    'Any county office renews an ID.',
    'Cualquier oficina del condado renueva la identificación.',
  ),
  aReplyText('t2', 'Office hours', 'Call us from 8 to 4.', 'Llámenos de 8 a 4.'),
];

function aReplyText(id: string, title: string, textEn: string, textEs: string) {
  return { __typename: 'ReplyText', id, facilityId: 'f1', title, textEn, textEs, position: 1, version: 1 };
}

export const reasons = [
  aReason('ID_EXPIRED', 'INVALID_ID', 'ID expired', 'Your ID is out of date.', 'Send an ID that is still good.'),
  aReason('ID_NOT_LEGIBLE', 'INVALID_ID', 'ID not legible', 'We could not read your ID.', 'Take a new picture.'),
  aReason(
    'PICTURE_TOO_BLURRY',
    'INVALID_PICTURE',
    'Picture too blurry',
    'Your photo is too blurry.',
    'Take a new photo.',
  ),
  {
    ...aReason(
      'ID_AND_PICTURE_DO_NOT_MATCH',
      'SECURITY_CONCERN',
      'ID and picture do not match',
      'We could not tell.',
      'Call the office.',
    ),
    needsOfficerNote: true,
  },
];

function aReason(code: string, category: string, label: string, publicText: string, whatYouCanDo: string) {
  return { __typename: 'Reason', code, category, label, publicText, whatYouCanDo, needsOfficerNote: false };
}
