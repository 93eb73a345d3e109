import type { House } from './twoHouses.ts';

/** Who asks; a family by its number. */
export type Asker = 'officer' | 'administrator' | 'program' | 'nobody' | number;

/** One request of somebody of one house. */
export interface Probe {
  house: House;
  other: House;
  asker: Asker;
  query: string;
  variables: Record<string, unknown>;
  /** What its answer has to hold: a probe that is answered nothing has proven nothing. */
  holds: RegExp;
  /** The client goes away after so many milliseconds, and hears nothing. */
  leavesAfter?: number;
}

type Kind = (
  house: House,
  other: House,
  turn: number,
) => Omit<Probe, 'house' | 'other' | 'variables'> & { variables?: object };

const request = 'id reference status homeUser { id userName givenName familyName email }';
const anything = { holds: /__typename/ };
const decide = (
  name: string,
) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
  __typename ... on AccessRequest { ${request} } ... on Problem { message } } }`;
const own = `{ viewer { __typename ... on HomeUser { id givenName email accessRequests(first: 20) { nodes { ${request} } } sessions { id } } } }`;
const lists = `{ __typename accessRequests(first: 50) { nodes { ${request} } } }`;
const byId = `query ($id: ID!) { __typename accessRequest(id: $id) { ${request} } }`;
const family = (turn: number) => turn % 5;

/** Reads and changes, one's own and another house's, and what fails on the way. */
const kinds: Kind[] = [
  (house, _, turn) => ({ asker: family(turn), query: own, holds: new RegExp(house.families[family(turn)]!.accountId) }),
  () => ({ asker: 'officer', query: lists, holds: /"nodes":\[\{/ }),
  (_, { requestIds }, turn) => ({
    asker: 'officer',
    query: byId,
    variables: { id: requestIds[turn] },
    holds: /NOT_FOUND/,
  }),
  ({ requestIds }, _, turn) => ({
    asker: 'officer',
    query: decide('approveAccess'),
    variables: { input: { accessRequestId: requestIds[turn + 5], version: 1 } },
    holds: /"AccessRequest"/,
  }),
  () => ({ asker: 'nobody', query: `{ __typename viewer { __typename } }`, holds: /"viewer":null/ }),
  (_, { requestIds }, turn) => ({
    asker: 'officer',
    query: decide('approveAccess'),
    variables: { input: { accessRequestId: requestIds[turn + 5], version: 1 } },
    holds: /NOT_FOUND/,
  }),
  (_, { families }, turn) => ({
    asker: 'officer',
    query: 'query ($id: ID!) { homeUser(id: $id) { id email } homeUsers(first: 50) { nodes { id email } } }',
    variables: { id: families[family(turn)]!.accountId },
    holds: /"homeUser":null/,
  }),
  ({ facility }) => ({
    asker: 'administrator',
    query: 'query ($id: ID!) { staffMembers(facilityId: $id) { nodes { __typename id email userName } } }',
    variables: { id: facility.id },
    holds: /"StaffMember"/,
  }),
  (_, { facility }) => ({
    asker: 'administrator',
    query: 'query ($id: ID!) { staffMembers(facilityId: $id) { nodes { id email userName } } }',
    variables: { id: facility.id },
    holds: /NOT_FOUND/,
  }),
  () => ({ asker: 'program', query: lists, holds: /"nodes":\[\{/ }),
  (_, { requestIds }, turn) => ({
    asker: 'program',
    query: byId,
    variables: { id: requestIds[turn] },
    holds: /NOT_FOUND/,
  }),
  ({ facility }, _, turn) => ({
    asker: family(turn),
    query:
      'mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { __typename ... on Problem { message } } }',
    variables: { input: { facilityId: facility.id } },
    ...anything,
  }),
  (_, { requestIds }, turn) => ({
    asker: family(turn),
    query: decide('withdrawAccessRequest'),
    variables: { input: { accessRequestId: requestIds[turn], version: 1 } },
    holds: /NOT_FOUND/,
  }),
  ({ requestIds }, _, turn) => ({
    asker: 'officer',
    query: decide('denyAccess'),
    variables: { input: { accessRequestId: requestIds[turn], version: 1, reasonCodes: ['NO_SUCH_REASON'] } },
    holds: /"InvalidInput"/,
  }),
  ({ requestIds }, _, turn) => ({
    asker: 'program',
    query: decide('approveAccess'),
    variables: { input: { accessRequestId: requestIds[turn + 20], version: 7 } },
    holds: /"StaleVersion"/,
  }),
  () => ({ asker: 'officer', query: lists, leavesAfter: 1, ...anything }),
  ({ requestIds }, _, turn) => ({
    asker: 'officer',
    query: decide('askForInfo'),
    variables: { input: { accessRequestId: requestIds[turn + 30], version: 1, pieces: ['PHOTO'] } },
    leavesAfter: turn,
    ...anything,
  }),
  (_, __, turn) => ({ asker: family(turn), query: own, leavesAfter: turn % 3, ...anything }),
  (_, { requestIds }, turn) => ({
    asker: 'nobody',
    query: byId,
    variables: { id: requestIds[turn] },
    holds: /UNAUTHENTICATED/,
  }),
  ({ facility }, _, turn) => ({
    asker: 'administrator',
    query: `mutation ($input: SaveReplyTextInput!) { saveReplyText(input: $input) { __typename ... on ReplyText { title } } }`,
    variables: { input: { facilityId: facility.id, title: `Title ${turn}`, textEn: 'Text', textEs: 'Texto' } },
    holds: /"ReplyText"/,
  }),
];

/** Two hundred requests of two houses, by turns. */
export function probesOf(houses: readonly [House, House]): Probe[] {
  return Array.from({ length: 200 }, (_, i) => {
    const [house, other] = i % 2 === 0 ? [houses[0], houses[1]] : [houses[1], houses[0]];
    const number = Math.floor(i / 2);
    const made = kinds[number % kinds.length]!(house, other, Math.floor(number / kinds.length));
    return { ...made, house, other, variables: { ...made.variables } };
  });
}

/** What went wrong with an answer: it tells of the other house, or it does not tell what it should. */
export function faultsOf({ other, asker, query, holds }: Probe, answer: string): string[] {
  const foreign = other.marks.filter(mark => answer.includes(mark));
  const what = `${asker}: ${query.slice(0, 80)}`;
  return [
    ...foreign.map(mark => `leaks ${mark}; ${what}`),
    ...(holds.test(answer) ? [] : [`does not say ${holds}: ${answer.slice(0, 300)}; ${what}`]),
  ];
}

export const isLeak = (fault: string) => fault.startsWith('leaks');
