import type { Question } from './questions.ts';
import type { Corner } from './corner.ts';

const person =
  (more: Record<string, unknown> = {}): Question['given'] =>
  ({ personId }) => ({ incarceratedPersonId: personId, ...more });
const relationship =
  (more: Record<string, unknown> = {}): Question['given'] =>
  ({ relationshipId }) => ({ relationshipId, version: 1, ...more });
const byId = ({ personId }: Corner) => ({ id: personId });

/** How the fields about people who are held are asked. */
export const peopleQuestions: Record<string, Question> = {
  incarceratedPeople: {
    given: ({ facility }) => ({ facilityId: facility.id, first: 100 }),
    seeks: ({ personId }) => personId,
  },
  incarceratedPerson: { given: byId },
  findIncarceratedPeople: {
    status: 'APPROVED',
    given: ({ facility }) => ({ facilityId: facility.id, search: 'Reyes Daniel' }),
  },
  saveIncarceratedPerson: {
    given: ({ facility, unitId }) => ({
      facilityId: facility.id,
      housingUnitId: unitId,
      personNumber: 'NEW-1',
      givenName: 'Ida',
      familyName: 'Lund',
      dateOfBirth: '1990-01-01',
    }),
  },
  releasePerson: { given: person({ version: 1 }) },
  transferPerson: { given: person({ version: 1, transferredTo: 'State prison' }) },
  suspendPrivileges: { given: person({ version: 1, until: '2030-04-01T00:00:00Z' }) },
  restorePrivileges: { given: person({ version: 1 }) },
  addCommitment: {
    given: person({ kind: 'COURT', startsAt: '2030-03-04T16:00:00Z', endsAt: '2030-03-04T18:00:00Z' }),
  },
  removeCommitment: { given: ({ commitmentId }) => ({ commitmentId }) },
  addKeepApart: {
    given: ({ personId, otherPersonId }) => ({
      incarceratedPersonId: personId,
      otherPersonId,
      startsAt: '2030-02-01T00:00:00Z',
      officerNote: 'A fight',
    }),
  },
  liftKeepApart: { given: ({ keepApartId }) => ({ keepApartId }) },
  banHomeUser: {
    given: ({ homeUser, facility }) => ({
      homeUserId: homeUser.accountId,
      facilityId: facility.id,
      officerNote: 'Contraband',
    }),
  },
  liftBan: { given: ({ banId }) => ({ banId, version: 1 }) },
  relationships: { given: () => ({ first: 100 }), seeks: ({ relationshipId }) => relationshipId },
  requestRelationship: {
    status: 'APPROVED',
    given: ({ facility, otherPersonId }) => ({
      facilityId: facility.id,
      incarceratedPersonId: otherPersonId,
      relation: 'FRIEND',
    }),
  },
  endRelationship: { given: relationship() },
  approveRelationship: { given: relationship() },
  denyRelationship: { given: relationship() },
  setReviewVisits: { given: relationship({ reviewVisits: true }) },
  relationshipChanged: { given: ({ relationshipId }) => ({ relationshipId }) },
};

const ofPerson = (path: string) => ({
  text: `query ($id: ID!) { incarceratedPerson(id: $id) { ${path} } }`,
  given: byId,
});

/** Ways to the types that are read about them. */
export const waysToPeople = {
  IncarceratedPerson: ofPerson('*'),
  Commitment: ofPerson('commitments { * }'),
  KeepApart: ofPerson('keepAparts { * }'),
  IncarceratedPersonConnection: {
    text: 'query ($facilityId: ID!) { incarceratedPeople(facilityId: $facilityId) { * } }',
    given: ({ facility }: Corner) => ({ facilityId: facility.id }),
  },
  RelationshipConnection: { text: '{ relationships { * } }', given: () => ({}) },
};
