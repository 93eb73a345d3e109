import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import type { TestPerson } from '../../../testing/heldPeople.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { moves } from './relationship.states.ts';

const fields = 'id version status kind relation availableActions incarceratedPerson { givenName personNumber }';
const answer = `__typename ... on Relationship { ${fields} } ... on RelationshipChanged { message relationship { status } }
  ... on InvalidInput { fields { path code } }`;
const request = `mutation ($input: RequestRelationshipInput!) { requestRelationship(input: $input) {
  __typename ... on Relationship { ${fields} } ... on InvalidInput { fields { path code } } } }`;
const change = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} } }`;

describe('a relationship', () => {
  let world: World;
  let here: TestFacility;
  let daniel: TestPerson;
  beforeAll(async () => {
    world = await createWorld();
    here = await world.aFacility();
    daniel = await world.aPerson(here);
  });
  afterAll(() => world.end());

  async function anApproved(): Promise<Viewer> {
    const homeUser = await world.aHomeUser();
    const { id } = await world.aPendingRequest(homeUser, here);
    await world.rows(
      "UPDATE access_requests SET status = 'APPROVED', version = 2, turn_since = NULL, decided_at = now() WHERE id = $1",
      [id],
    );
    return homeUser;
  }
  const ask = async (homeUser: Viewer, relation = 'MOTHER', person = daniel) => {
    const input = { facilityId: here.id, incarceratedPersonId: person.id, relation };
    return (await world.as(homeUser, request, { input })).data.requestRelationship;
  };
  const did = async (viewer: Viewer, name: string, input: object) => {
    const app = viewer.facilityIds.length > 0 ? 'staff' : 'family';
    return (await world.as(viewer, change(name), { input }, { app })).data[name];
  };

  it('is approved at once where the facility decides nothing; asking again answers with the same one', async () => {
    const elena = await anApproved();
    const first = await ask(elena);
    expect(first).toMatchObject({ status: 'APPROVED', kind: 'FAMILY', incarceratedPerson: { givenName: 'Daniel' } });
    const again = await Promise.all([ask(elena, 'FRIEND'), ask(elena), ask(elena)]);
    expect(again.map(({ id, relation }) => [id, relation])).toEqual([1, 2, 3].map(() => [first.id, 'MOTHER']));
  });

  it.each(['ATTORNEY', 'CLERGY'])('of an %s waits for the facility, always', async relation => {
    expect(await ask(await anApproved(), relation)).toMatchObject({ status: 'PENDING', kind: relation });
  });

  it('is asked by two taps at once one time only', async () => {
    const elena = await anApproved();
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(elena, 'ATTORNEY')));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const told = await world.rows(
      "SELECT FROM audit_entries WHERE type = 'RELATIONSHIP_REQUESTED' AND home_user_id = $1",
      [elena.accountId],
    );
    expect(told).toHaveLength(1);
  });

  it('is refused to whom the facility did not approve, and with somebody who is not there', async () => {
    expect(await ask(await world.aHomeUser())).toMatchObject({ __typename: 'AccessNotApproved' });
    const gone = await world.aPerson(here, { status: 'RELEASED', housing_unit_id: null, left_at: world.clock.now });
    const unknown = { fields: [{ path: 'incarceratedPersonId', code: 'UNKNOWN' }] };
    expect(await ask(await anApproved(), 'MOTHER', gone)).toMatchObject(unknown);
    expect(await ask(await anApproved(), 'MOTHER', { ...daniel, id: 'x' })).toMatchObject(unknown);
  });

  it('is decided by one of two officers, and the other reads who was first', async () => {
    const [elena, one, other] = [await anApproved(), await world.anOfficer(here), await world.anOfficer(here)];
    const { id: relationshipId, version } = await ask(elena, 'ATTORNEY');
    const answers = await Promise.all([
      did(one, 'approveRelationship', { relationshipId, version }),
      did(other, 'denyRelationship', { relationshipId, version, officerNote: 'No license' }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Relationship', 'RelationshipChanged']);
    const { message } = answers.find(({ __typename }) => __typename === 'RelationshipChanged')!;
    expect(message).toMatch(/^Raymond Soto (approved|denied) this first/);
  });

  it('ends where its family ends it, and can be asked for again', async () => {
    const elena = await anApproved();
    const { id: relationshipId, version } = await ask(elena);
    expect(await did(elena, 'endRelationship', { relationshipId, version })).toMatchObject({
      status: 'ENDED',
      availableActions: [],
    });
    expect(await did(elena, 'endRelationship', { relationshipId, version: 9 })).toMatchObject({
      __typename: 'RelationshipChanged',
    });
    expect((await ask(elena)).id).not.toBe(relationshipId);
  });

  it('waits for the facility again after a no, as whatever it is asked for', async () => {
    const [elena, officer] = [await anApproved(), await world.anOfficer(here)];
    const { id: relationshipId, version } = await ask(elena, 'ATTORNEY');
    await did(officer, 'denyRelationship', { relationshipId, version });
    const again = await ask(elena, 'FRIEND');
    expect(again).toMatchObject({ status: 'PENDING', kind: 'FAMILY' });
    await did(elena, 'endRelationship', { relationshipId: again.id, version: again.version });
    expect(await ask(elena, 'MOTHER')).toMatchObject({ status: 'PENDING' });
  });

  it('is looked at as before when it ended and is asked for again', async () => {
    const [elena, officer] = [await anApproved(), await world.anOfficer(here)];
    const { id: relationshipId } = await ask(elena);
    await did(officer, 'setReviewVisits', { relationshipId, version: 1, reviewVisits: true });
    await did(elena, 'endRelationship', { relationshipId, version: 2 });
    const { id } = await ask(elena);
    expect(await world.rows('SELECT review_visits FROM relationships WHERE id = $1', [id])).toEqual([
      { review_visits: true },
    ]);
  });

  it('tells every open screen of its family what was decided', async () => {
    const [elena, officer] = [await anApproved(), await world.anOfficer(here)];
    const { id: relationshipId, version } = await ask(elena, 'CLERGY');
    const screen = (await world.watch(
      elena,
      'subscription { relationshipChanged { id status version } }',
    )) as AsyncIterator<{
      data: unknown;
    }>;
    const heard = screen.next();
    await did(officer, 'approveRelationship', { relationshipId, version });
    expect((await heard).value.data).toEqual({
      relationshipChanged: { id: relationshipId, status: 'APPROVED', version: version + 1 },
    });
    await screen.return?.();
  });

  it('has the same life cycle in the code and in the database', async () => {
    const rows = await world.rows('SELECT action, from_status, to_status, by_party FROM relationship_moves');
    const declared = Object.entries(moves).flatMap(([action, { from, to, by }]) =>
      from.flatMap(from_status => by.map(by_party => ({ action, from_status, to_status: to, by_party }))),
    );
    const sorted = (list: object[]) => list.map(row => JSON.stringify(Object.entries(row).sort())).sort();
    expect(sorted(declared)).toEqual(sorted(rows as object[]));
  });

  it('cannot be approved by its family, whatever they send to the database', async () => {
    const elena = await anApproved();
    const { id } = await ask(elena, 'ATTORNEY');
    const forge = world.rows("UPDATE relationships SET status = 'APPROVED' WHERE id = $1", [id]);
    await expect(forge).rejects.toMatchObject({ constraint: 'one_version_at_a_time' });
  });

  it('ends with the account of its family', async () => {
    const elena = await anApproved();
    const { id } = await ask(elena);
    await world.rows('UPDATE home_users SET closed_at = now() WHERE id = $1', [elena.accountId]);
    expect(await world.rows('SELECT status FROM relationships WHERE id = $1', [id])).toEqual([{ status: 'ENDED' }]);
  });
});
