import type { Question } from './questions.ts';
import type { Corner } from './corner.ts';

type Values = Record<string, unknown>;

const key = { idempotencyKey: 'a key of a question' };
const held =
  (more: Values = {}): Question['given'] =>
  ({ heldVisitId }) => ({ visitId: heldVisitId, version: 1, ...more });
const requested =
  (more: Values = {}): Question['given'] =>
  ({ requestedVisitId }) => ({ visitId: requestedVisitId, version: 1, ...more });
const byId = ({ visitId }: Corner) => ({ id: visitId });
const why = { reasonCodes: ['LOCKDOWN'] };
const wanted = ({ facility, otherPersonId }: Corner) => ({
  facilityId: facility.id,
  incarceratedPersonId: otherPersonId,
  kind: 'REMOTE',
});

/** How the fields about visits are asked. */
export const visitQuestions: Record<string, Question> = {
  visit: { given: byId },
  visitByReference: { given: ({ visitReference }) => ({ reference: visitReference }) },
  visits: { given: () => ({ first: 100 }), seeks: ({ visitId }) => visitId },
  visitChanged: { given: ({ visitId }) => ({ visitId }) },
  holdVisit: {
    status: 'APPROVED',
    given: (corner, _, kind) => ({
      ...wanted(corner),
      ...key,
      startsAt: '2030-03-05T17:00:00.000Z',
      durationMinutes: 30,
      guestIds: [],
      ...(kind !== 'home user' && { homeUserId: corner.homeUser.accountId }),
    }),
  },
  extendHold: { status: 'APPROVED', given: held() },
  confirmVisit: { status: 'APPROVED', given: held(key) },
  releaseVisit: { given: held() },
  withdrawVisit: { given: requested() },
  approveVisit: { status: 'APPROVED', given: requested() },
  declineVisit: { given: requested(why) },
  rescheduleVisit: {
    status: 'APPROVED',
    given: ({ visitId }) => ({ visitId, version: 1, startsAt: '2030-03-20T18:00:00.000Z', ...key }),
  },
  cancelVisit: {
    given: ({ visitId }, _, kind) => ({ visitId, version: 1, ...key, ...(kind !== 'home user' && why) }),
  },
  openTimes: {
    status: 'APPROVED',
    given: (corner, _, kind) => ({
      ...wanted(corner),
      durationMinutes: 30,
      from: '2030-03-05',
      to: '2030-03-06',
      ...(kind !== 'home user' && { homeUserId: corner.homeUser.accountId }),
    }),
  },
  bookingOutlook: {
    status: 'APPROVED',
    given: (corner, _, kind) => ({
      ...wanted(corner),
      ...(kind !== 'home user' && { homeUserId: corner.homeUser.accountId }),
    }),
  },
  visitsHitBy: {
    given: ({ otherPersonId }) => ({ change: { person: { incarceratedPersonId: otherPersonId, leaves: true } } }),
  },
};

const below = (path: string) => ({ text: `query ($id: ID!) { visit(id: $id) { ${path} } }`, given: byId });
const openTimes = (path: string) => ({
  text: `query ($facilityId: ID!, $person: ID!, $for: ID) { openTimes(facilityId: $facilityId, incarceratedPersonId: $person, kind: REMOTE,
    durationMinutes: 30, from: "2030-03-13", to: "2030-03-20", forVisitId: $for) { ${path} } }`,
  given: ({ facility, otherPersonId, visitId }: Corner) => ({
    facilityId: facility.id,
    person: otherPersonId,
    for: visitId,
  }),
});

/** Ways to the types that are read about them. */
export const waysToVisits = {
  Visit: below('*'),
  Visitor: below('visitors { * }'),
  VisitEvent: below('history { * }'),
  VisitConnection: { text: '{ visits { * } }', given: () => ({}) },
  OpenDay: openTimes('*'),
  OpenTime: openTimes('times { * }'),
  HitVisits: {
    text: 'query ($person: ID!) { visitsHitBy(change: { person: { incarceratedPersonId: $person, leaves: true } }) { * } }',
    given: ({ otherPersonId }: Corner) => ({ person: otherPersonId }),
  },
};
