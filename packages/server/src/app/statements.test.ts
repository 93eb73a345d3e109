import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../shared/viewer.ts';
import { take } from '../testing/operations.ts';
import { createWorld, type World } from '../testing/world.ts';

describe('how many statements an operation costs', () => {
  let world: World;
  let elena: Viewer;
  let officer: Viewer;
  beforeAll(async () => {
    world = await createWorld();
    const facility = await world.aFacility();
    officer = await world.anOfficer(facility);
    for (let i = 0; i < 20; i++) {
      elena = await world.aHomeUser();
      await world.aPendingRequest(elena, facility);
    }
  });
  afterAll(() => world.end());

  async function cost(viewer: Viewer | null, source: string) {
    world.statements.length = 0;
    const { errors } = await world.as(viewer, source);
    expect(errors).toBeUndefined();
    return world.statements.length;
  }

  it.each([
    ['the schema itself', 0, '{ __schema { queryType { name } } }'],
    [
      'twenty requests with their people, facilities and reasons',
      1,
      '{ accessRequests(status: PENDING, first: 20) { nodes { id status availableActions homeUser { givenName address { city } } facility { name } reasons { code } } } }',
    ],
    [
      'all that the review queue shows of twenty requests',
      6,
      `{ accessRequests(status: PENDING, first: 20) { totalCount nodes { queuePlace usualDecisionHours previousRequest { status }
          homeUser { documents { id } accessRequests(first: 5) { nodes { status } } } } } }`,
    ],
    [
      'the same with the names of states',
      2,
      '{ accessRequests(status: PENDING, first: 20) { nodes { facility { stateName } } } }',
    ],
    [
      'twenty people with their requests',
      2,
      '{ homeUsers(first: 20) { nodes { givenName accessRequests(first: 5) { nodes { status facility { name } } } } } }',
    ],
  ])('%s: %i', async (_what, statements, source) => {
    expect(await cost(officer, source)).toBe(statements);
  });

  it('twenty colleagues with their invitations and facilities', async () => {
    const [here, there] = [await world.aFacility(), await world.aFacility()];
    for (let i = 0; i < 20; i++) await world.anOfficer(here, there);
    const administrator = await world.anAdministrator(here, there);
    const list =
      '{ staffMembers(first: 20) { nodes { givenName email disabledAt invitation { sentAt } facilities { name } } } }';
    expect(await cost(administrator, list)).toBe(3);
  });

  it('what administrators set, for all facilities of a state', async () => {
    expect(
      await cost(
        officer,
        '{ facilities(state: "CO") { decisionDays documentDays version familyNote familyNoteEn familyNoteEs } }',
      ),
    ).toBe(2);
  });

  it('twenty requests with all that a review needs, and twenty own decisions', async () => {
    const facility = await world.aFacility();
    const [decider, colleague] = [await world.anOfficer(facility), await world.anOfficer(facility)];
    for (let i = 0; i < 20; i++) {
      const somebody = await world.aHomeUser();
      const { id } = await world.aPendingRequest(somebody, facility);
      await world.as(colleague, `mutation { noteViewing(input: { accessRequestId: "${id}" }) { __typename } }`);
      await take(world, decider, 'approveAccess', { accessRequestId: id, version: 1 });
      await world.aDocument(somebody.accountId, 'PHOTO', new Date(world.clock.now.getTime() + 1));
    }
    const review = `{ accessRequests(first: 20) { nodes { usualTimeExceeded alsoViewing { givenName } changesSinceDecision { what }
      previousRequest { reasons { code } } homeUser { possibleDuplicates { why } documents { id } } } } }`;
    expect(await cost(decider, review)).toBe(6);
    const own =
      '{ ownDecisions(first: 20) { nodes { action accessRequest { reference homeUser { givenName } facility { name } } } } }';
    expect(await cost(decider, own)).toBe(2);
  });

  it('a heartbeat of whoever looks: look, beat, and who else', async () => {
    const [waiting] = (await world.as(officer, '{ accessRequests(first: 1) { nodes { id } } }')).data.accessRequests
      .nodes;
    const beat = `mutation { noteViewing(input: { accessRequestId: "${waiting.id}" }) { ... on AccessRequest { alsoViewing { id } } } }`;
    expect(await cost(officer, beat)).toBe(4);
    expect(await cost(officer, beat)).toBe(3);
  });

  it("a family's home: their account, and their requests", async () => {
    expect(
      await cost(
        elena,
        '{ viewer { ... on HomeUser { givenName accessRequests(first: 20) { nodes { status facility { name } } } } } }',
      ),
    ).toBe(2);
  });

  it('an approval: look, move, history, record, letter, its job, notice', async () => {
    const facility = await world.aFacility();
    const { id } = await world.aPendingRequest(elena, facility);
    const decider = await world.anOfficer(facility);
    world.statements.length = 0;
    await take(world, decider, 'approveAccess', { accessRequestId: id, version: 1 });
    expect(
      world.statements
        .map(text => /\b(FROM|UPDATE|INTO) (\w+)|(\w+\.enqueue|pg_notify)/.exec(text))
        .map(match => match?.[2] ?? match?.[3]),
    ).toEqual([
      'access_requests',
      'access_requests',
      'access_request_events',
      'audit_entries',
      'outbox_messages',
      'jobs.enqueue',
      'pg_notify',
    ]);
  });
});
