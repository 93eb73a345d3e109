import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import { take } from '../../testing/operations.ts';
import type { TestFacility } from '../../testing/people.ts';
import { createWorld, type World } from '../../testing/world.ts';

const hours = 3_600_000;

describe('filters of the list of requests', () => {
  let world: World;
  let facility: TestFacility;
  let elena: Viewer;
  let officer: Viewer;
  let request: { id: string; version: number };
  const start = new Date('2030-03-01T18:00:00.000Z');
  const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);

  beforeAll(async () => {
    world = await createWorld();
  });
  beforeEach(async () => {
    world.clock.now = start;
    facility = await world.aFacility();
    officer = await world.anOfficer(facility);
    elena = await world.aHomeUser();
    request = await world.aPendingRequest(elena, facility);
  });
  afterAll(() => world.end());

  const list = async (filter: string, viewer = officer) => {
    const { data, errors } = await world.as(viewer, `{ accessRequests(${filter}) { totalCount nodes { id } } }`);
    if (errors) throw errors[0]!;
    expect(data.accessRequests.totalCount).toBe(data.accessRequests.nodes.length);
    return data.accessRequests.nodes.map(({ id }: { id: string }) => id) as string[];
  };
  const approve = (input: object = {}) =>
    take(world, officer, 'approveAccess', { accessRequestId: request.id, version: 1, ...input });

  it('keep to one facility, and never leave the own ones', async () => {
    const [second, foreign] = [await world.aFacility(), await world.aFacility()];
    const there = await world.aPendingRequest(await world.aHomeUser(), second);
    await world.aPendingRequest(await world.aHomeUser(), foreign);
    const both = await world.anOfficer(facility, second);
    expect(await list(`filter: { facilityId: "${second.id}" }`, both)).toEqual([there.id]);
    expect((await list('filter: {}', both)).sort()).toEqual([request.id, there.id].sort());
    expect(await list(`filter: { facilityId: "${foreign.id}" }`, both)).toEqual([]);
  });

  it("count the facility's own hours, not those of the family", async () => {
    const older = await world.aPendingRequest(await world.aHomeUser(), facility, later(-30 * hours));
    const asked = await world.aPendingRequest(await world.aHomeUser(), facility, later(-40 * hours));
    const turned = `UPDATE access_requests SET version = 2, status = 'NEEDS_INFO', turn_since = NULL, facility_seconds = 3600,
      needed_pieces = '{ADDRESS}', info_by = now() WHERE id = $1`;
    const back = `UPDATE access_requests SET version = 3, status = 'PENDING', turn_since = $2, needed_pieces = '{}', info_by = NULL WHERE id = $1`;
    await world.rows(turned, [asked.id]);
    await world.rows(back, [asked.id, later(-2 * hours)]);
    expect(await list('filter: { waitingAtLeastHours: 24 }')).toEqual([older.id]);
    expect(await list('filter: { waitingAtLeastHours: 3 }')).toEqual([asked.id, older.id]);
    expect(await list('status: PENDING, filter: { waitingAtLeastHours: 31 }')).toEqual([]);
    expect(await list('status: PENDING, filter: { waitingAtLeastHours: 2147483647 }')).toEqual([]);
    expect(await list('status: DENIED, filter: { waitingAtLeastHours: -1 }')).toEqual([]);
  });

  it('tell apart who asked again', async () => {
    await approve();
    await take(world, officer, 'revokeAccess', {
      accessRequestId: request.id,
      version: 2,
      reasonCodes: ['ID_EXPIRED'],
    });
    world.clock.now = later(200 * 24 * hours);
    const again = await take(world, elena, 'requestAccess', { facilityId: facility.id });
    expect(await list('filter: { askedAgain: true }')).toEqual([again.id]);
    expect(await list('status: PENDING, filter: { askedAgain: true }')).toEqual([again.id]);
    expect(await list('filter: { askedAgain: false }')).toEqual([request.id]);
  });

  it('page through all of it', async () => {
    for (let i = 0; i < 4; i++) await world.aPendingRequest(await world.aHomeUser(), facility, later(-i * hours));
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const page = `first: 2, filter: { askedAgain: false, waitingAtLeastHours: 1 }${after && `, after: "${after}"`}`;
      const { data } = await world.as(
        officer,
        `{ accessRequests(${page}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      seen.push(...data.accessRequests.nodes.map(({ id }: { id: string }) => id));
      if (!data.accessRequests.pageInfo.hasNextPage) break;
      after = data.accessRequests.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(3);
    expect(seen).toHaveLength(3);
  });
});
