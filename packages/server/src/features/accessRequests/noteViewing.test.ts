import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestFacility } from '../../testing/people.ts';
import { createWorld, type World } from '../../testing/world.ts';

const minutes = 60_000;

describe('who else is looking', () => {
  let world: World;
  let facility: TestFacility;
  let elena: Viewer;
  let officer: Viewer;
  let colleague: Viewer;
  let request: { id: string };
  const start = new Date('2030-03-01T18:00:00.000Z');
  const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);

  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    world.clock.now = start;
    facility = await world.aFacility();
    [officer, colleague] = [await world.anOfficer(facility), await world.anOfficer(facility)];
    elena = await world.aHomeUser();
    request = await world.aPendingRequest(elena, facility);
  });
  afterAll(() => world.end());

  const ask = async (viewer: Viewer, fields: string) => {
    const { data, errors } = await world.as(viewer, `{ accessRequest(id: "${request.id}") { ${fields} } }`);
    if (errors) throw errors[0]!;
    return data.accessRequest;
  };
  const beat = async (viewer: Viewer, id = request.id) => {
    const source = `mutation { noteViewing(input: { accessRequestId: "${id}" }) { ... on AccessRequest { alsoViewing { id } } } }`;
    const { data, errors } = await world.as(viewer, source);
    if (errors) throw errors[0]!;
    return data.noteViewing.alsoViewing.map((member: { id: string }) => member.id) as string[];
  };
  const looks = () =>
    world.rows(`SELECT 1 FROM audit_entries WHERE type = 'REQUEST_VIEWED' AND details->>'viewedRequestId' = $1`, [
      request.id,
    ]);

  it('shows each officer the other, and nobody themselves', async () => {
    expect(await beat(officer)).toEqual([]);
    expect(await beat(colleague)).toEqual([officer.accountId]);
    expect(await beat(officer)).toEqual([colleague.accountId]);
  });

  it('counts a look for thirty seconds after its last beat', async () => {
    await beat(colleague);
    world.clock.now = later(29_000);
    expect(await beat(officer)).toEqual([colleague.accountId]);
    world.clock.now = later(31_000);
    expect((await ask(officer, 'alsoViewing { id }')).alsoViewing).toEqual([]);
  });

  it('records the first look, and each that comes after a pause', async () => {
    for (const seconds of [0, 15, 30, 45]) {
      world.clock.now = later(seconds * 1000);
      await beat(officer);
    }
    expect(await looks()).toHaveLength(1);
    world.clock.now = later(10 * minutes);
    await beat(officer);
    expect(await looks()).toHaveLength(2);
  });

  it('keeps who looks, and no history of it', async () => {
    await beat(officer);
    world.clock.now = later(minutes);
    const other = await world.aPendingRequest(await world.aHomeUser(), facility);
    await beat(officer, other.id);
    const kept = 'SELECT access_request_id AS id FROM request_viewings WHERE staff_member_id = $1';
    expect(await world.rows(kept, [officer.accountId])).toEqual([{ id: other.id }]);
  });

  it('is no business of other facilities, nor of families', async () => {
    const stranger = await world.anOfficer(await world.aFacility());
    await expect(beat(stranger)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(beat(elena)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(ask(elena, 'alsoViewing { id }')).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
