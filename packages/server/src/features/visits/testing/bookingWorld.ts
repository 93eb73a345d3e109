import type { Viewer } from '../../../shared/viewer.ts';
import type { TestPerson } from '../../../testing/heldPeople.ts';
import type { TestFacility } from '../../../testing/people.ts';
import type { Answer, World } from '../../../testing/world.ts';

/** A facility in Denver that offers remote visits from nine to five, with one terminal unless told, and no quota to speak of. */
export async function aVisitingFacility(world: World, { terminals = 1, ...policy }: Record<string, unknown> = {}) {
  const facility = await world.aFacility();
  await world.aPolicy(facility, { weekly_quota_person: 100, weekly_quota_visitor: 100, ...policy });
  await world.visitingHours(facility);
  const terminalIds: string[] = [];
  for (let n = 0; n < Number(terminals); n++) terminalIds.push(await world.aTerminal(facility));
  return { facility, terminalIds };
}

/** Somebody who may visit there, and whom. */
export async function aVisitor(world: World, facility: TestFacility) {
  const homeUser = await world.aHomeUser();
  await world.anApprovedRequest(homeUser, facility);
  const person = await world.aPerson(facility);
  await world.aRelationship(homeUser, person);
  return { homeUser, person };
}

let keys = 0;
export const newKey = (): string => `test-key-${String(++keys).padStart(8, '0')}`;

export const asked = `__typename
  ... on Problem { message }
  ... on Visit { id reference version status kind privileged startsAt endsAt heldUntil decideBy holdMayBeExtended cancelBy availableActions }
  ... on VisitNotPossible { refusals { rule message nextDate } }
  ... on VisitChanged { visit { id status version } }
  ... on SlotTaken { nearest { startsAt } }
  ... on HoldRanOut { visit { id status } nearest { startsAt } }
  ... on InvalidInput { fields { path code } }`;

const typeOf = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}Input`;

/** Sends a mutation about a visit. @returns its answer; what is thrown is thrown here too */
export async function send(world: World, viewer: Viewer, mutation: string, input: object): Promise<Answer['data']> {
  const fields = asked
    .split('\n')
    .filter(line => isOffered(world, mutation, line))
    .join('\n');
  const source = `mutation ($input: ${typeOf(mutation)}!) { ${mutation}(input: $input) { ${fields} } }`;
  const { data, errors } = await world.as(viewer, source, { input: JSON.parse(JSON.stringify(input)) });
  if (errors) throw errors[0]!;
  return data[mutation];
}

/** A fragment on a type that the answer cannot be is refused by GraphQL. */
function isOffered({ schema }: World, mutation: string, line: string): boolean {
  const named = /\.\.\. on (\w+)/.exec(line)?.[1];
  if (!named || named === 'Problem') return true;
  const answer = schema.getMutationType()!.getFields()[mutation]!.type;
  const union = schema.getType(String(answer).replace('!', ''))!;
  return 'getTypes' in union && union.getTypes().some(({ name }) => name === named);
}

/** What holds a time: half an hour at ten in the morning of 5 March 2030 in Denver, unless told. */
export const aHold = (facility: TestFacility, person: TestPerson, overrides: object = {}) => ({
  facilityId: facility.id,
  incarceratedPersonId: person.id,
  kind: 'REMOTE',
  startsAt: '2030-03-05T17:00:00.000Z',
  durationMinutes: 30,
  guestIds: [],
  idempotencyKey: newKey(),
  ...overrides,
});
