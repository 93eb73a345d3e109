import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import { take } from '../../testing/operations.ts';
import type { TestFacility } from '../../testing/people.ts';
import { testPool } from '../../testing/testPool.ts';
import { createWorld, type World } from '../../testing/world.ts';

const minutes = 60_000;
const hours = 60 * minutes;

describe('what officers are told while they review', () => {
  let world: World;
  let facility: TestFacility;
  let elena: Viewer;
  let officer: Viewer;
  let colleague: Viewer;
  let request: { id: string; version: number };
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
  const list = async (filter: string, viewer = officer) => {
    const { data, errors } = await world.as(viewer, `{ accessRequests(${filter}) { totalCount nodes { id } } }`);
    if (errors) throw errors[0]!;
    expect(data.accessRequests.totalCount).toBe(data.accessRequests.nodes.length);
    return data.accessRequests.nodes.map(({ id }: { id: string }) => id) as string[];
  };
  const approve = (input: object = {}) =>
    take(world, officer, 'approveAccess', { accessRequestId: request.id, version: 1, ...input });

  it('knows when the usual time is exceeded, and says nothing where it is not known', async () => {
    expect(await ask(officer, 'usualTimeExceeded')).toEqual({ usualTimeExceeded: false });
    for (let i = 0; i < 5; i++) {
      const { id } = await world.aPendingRequest(await world.aHomeUser(), facility, later(-4 * hours));
      await take(world, officer, 'approveAccess', { accessRequestId: id, version: 1 });
    }
    world.clock.now = later(3 * hours);
    expect((await ask(officer, 'usualTimeExceeded')).usualTimeExceeded).toBe(false);
    world.clock.now = later(5 * hours);
    expect((await ask(officer, 'usualTimeExceeded')).usualTimeExceeded).toBe(true);
    await approve();
    expect((await ask(officer, 'usualTimeExceeded')).usualTimeExceeded).toBe(false);
  });

  it('shows what the person changed after the decision, and finds those who did', async () => {
    await approve();
    const changes = async () => (await ask(officer, 'changesSinceDecision { what at }')).changesSinceDecision;
    expect(await changes()).toEqual([]);
    expect(await list('filter: { changedSinceDecision: true }')).toEqual([]);

    await world.aDocument(elena.accountId, 'PHOTO', later(hours));
    await world.rows('UPDATE home_users SET phone_changed_at = $2 WHERE id = $1', [elena.accountId, later(2 * hours)]);
    expect(await changes()).toEqual([
      { what: 'PHOTO', at: later(hours).toISOString() },
      { what: 'PHONE', at: later(2 * hours).toISOString() },
    ]);
    for (const filter of ['filter', 'status: APPROVED, filter']) {
      expect(await list(`${filter}: { changedSinceDecision: true }`)).toEqual([request.id]);
      expect(await list(`${filter}: { changedSinceDecision: false }`)).toEqual([]);
    }
    await expect(ask(elena, 'changesSinceDecision { what }')).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });

    world.clock.now = later(3 * hours);
    const until = { until: '2030-04-01', reasonCodes: ['ID_EXPIRED'] };
    await take(world, officer, 'suspendAccess', { accessRequestId: request.id, version: 2, ...until });
    expect(await changes()).toEqual([]);
    expect(await list('filter: { changedSinceDecision: true }')).toEqual([]);
  });

  it("lists the officer's own decisions, newest first, with their requests", async () => {
    await approve();
    world.clock.now = later(hours);
    await take(world, officer, 'revokeAccess', {
      accessRequestId: request.id,
      version: 2,
      reasonCodes: ['ID_EXPIRED'],
    });
    const other = await world.aPendingRequest(await world.aHomeUser(), facility);
    await take(world, colleague, 'approveAccess', { accessRequestId: other.id, version: 1 });
    const own =
      'ownDecisions(first: 1) { nodes { action accessRequest { id status } } pageInfo { hasNextPage endCursor } }';
    const { data } = await world.as(officer, `{ ${own} }`);
    expect(data.ownDecisions.nodes).toEqual([
      { action: 'REVOKE', accessRequest: { id: request.id, status: 'REVOKED' } },
    ]);
    const rest = own.replace('first: 1', `first: 5, after: "${data.ownDecisions.pageInfo.endCursor}"`);
    const { nodes, pageInfo } = (await world.as(officer, `{ ${rest} }`)).data.ownDecisions;
    expect(nodes).toEqual([{ action: 'APPROVE', accessRequest: { id: request.id, status: 'REVOKED' } }]);
    expect(pageInfo.hasNextPage).toBe(false);
  });

  describe('a decision on pictures', () => {
    const newest = async () =>
      (await world.rows<{ id: string }>('SELECT id FROM documents WHERE home_user_id = $1', [elena.accountId])).map(
        ({ id }) => id,
      );

    it('counts where the newest ones were on the screen', async () => {
      expect(await approve({ documentIds: await newest() })).toMatchObject({
        __typename: 'AccessRequest',
        status: 'APPROVED',
      });
    });

    it.each<[string, object]>([
      ['approveAccess', {}],
      ['denyAccess', { reasonCodes: ['ID_EXPIRED'] }],
      ['askForInfo', { pieces: ['PHOTO'] }],
    ])('is not taken by %s where another has come', async (mutation, input) => {
      const documentIds = await newest();
      await world.aDocument(elena.accountId, 'PHOTO', later(1));
      const answer = await take(world, officer, mutation, {
        accessRequestId: request.id,
        version: 1,
        documentIds,
        ...input,
      });
      expect(answer).toMatchObject({ __typename: 'StaleVersion', accessRequest: { status: 'PENDING', version: 1 } });
    });

    it('is not taken where one piece was not seen, or a stranger was named', async () => {
      const documentIds = await newest();
      for (const seen of [documentIds.slice(1), [], [...documentIds, 'not an id']]) {
        expect(await approve({ documentIds: seen })).toMatchObject({ __typename: 'StaleVersion' });
      }
    });

    it('is not taken where one comes at the very same moment', async () => {
      const documentIds = await newest();
      const upload = testPool(world.urls.superuser, { max: 2 });
      const uploading = await upload.connect();
      await uploading.query('BEGIN');
      await uploading.query(
        `INSERT INTO documents (home_user_id, piece, storage_key, media_type, width, height, bytes, sha256, uploaded_at)
         VALUES ($1, 'PHOTO', $2, 'image/jpeg', 9, 9, 9, sha256('x'), $3)`,
        [elena.accountId, `test/${elena.accountId}.jpg`, later(1)],
      );
      const answer = approve({ documentIds });
      const waits = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'UPDATE access_requests%' AND datname = current_database()`;
      while ((await upload.query(waits)).rows.length === 0);
      await uploading.query('COMMIT');
      uploading.release();
      expect(await answer).toMatchObject({ __typename: 'StaleVersion', accessRequest: { status: 'PENDING' } });
      await upload.end();
    });

    it('sent twice by the same officer is what already happened', async () => {
      const documentIds = await newest();
      await approve({ documentIds });
      await world.aDocument(elena.accountId, 'PHOTO', later(1));
      expect(await approve({ documentIds })).toMatchObject({
        __typename: 'AccessRequest',
        status: 'APPROVED',
        version: 2,
      });
    });
  });

  it('takes an address and pictures together, and the place in the queue stays', async () => {
    await take(world, officer, 'askForInfo', { accessRequestId: request.id, version: 1, pieces: ['PHOTO', 'ADDRESS'] });
    const later1 = await world.aPendingRequest(await world.aHomeUser(), facility, later(minutes));
    const address = { line1: '12 Alder St', city: 'Riverbend', state: 'CO', postalCode: '80099' };
    const provide = (input: object) =>
      take(world, elena, 'provideInfo', { accessRequestId: request.id, version: 2, ...input });
    expect((await provide({})).fields.map(({ path }: { path: string }) => path)).toEqual(['documents', 'address']);
    expect((await provide({ address })).fields.map(({ path }: { path: string }) => path)).toEqual(['documents']);
    world.clock.now = later(hours);
    await world.aDocument(elena.accountId, 'PHOTO', later(hours));
    expect(await provide({ address })).toMatchObject({
      __typename: 'AccessRequest',
      status: 'PENDING',
      neededPieces: [],
    });
    expect(await list('status: PENDING')).toEqual([request.id, later1.id]);
    const { homeUser, queuePlace } = await ask(
      officer,
      'queuePlace homeUser { address { line1 } documents { piece } }',
    );
    expect(queuePlace).toBe(1);
    expect(homeUser.address).toEqual({ line1: '12 Alder St' });
  });
});
