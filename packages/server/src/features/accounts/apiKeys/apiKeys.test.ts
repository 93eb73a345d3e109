import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSessions } from '../../../app/sessions.ts';
import { ApiScope } from '../../../shared/apiScope.ts';
import { days } from '../../../shared/clock.ts';
import type { Viewer } from '../../../shared/viewer.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { looksLikeApiKey } from './newApiKey.ts';

const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  __typename ... on ApiKeyMade { key apiClient { id name prefix scopes expiresAt facilities { id } createdBy { id } } }
  ... on InvalidInput { fields { path code } } } }`;
const rotate = `mutation ($id: ID!) { rotateApiKey(input: { apiClientId: $id }) {
  __typename ... on ApiKeyMade { key apiClient { prefix rotatedAt previousKeyUntil expiresAt } } } }`;
const revoke = `mutation ($id: ID!) { revokeApiKey(input: { apiClientId: $id }) { __typename ... on ApiClient { revokedAt } } }`;

describe('the keys of programs', () => {
  let world: World;
  let [here, elsewhere] = [] as unknown as [TestFacility, TestFacility];
  let administrator: Viewer;
  beforeAll(async () => {
    world = await createWorld();
    [here, elsewhere] = [await world.aFacility(), await world.aFacility()];
    administrator = await world.anAdministrator(here);
  });
  afterAll(() => world.end());

  const make = async (input: object = {}, as = administrator) => {
    const usual = { name: ' Jail records ', facilityIds: [here.id], scopes: ['READ', 'DECIDE'] };
    return (await world.as(as, create, { input: { ...usual, ...input } })).data.createApiKey;
  };
  const viewerOf = (key: string) => createSessions(world.pool, world.now).viewerOfKey(key);

  it('are made by an administrator, shown once and kept as a hash', async () => {
    const { key, apiClient } = await make();
    expect(looksLikeApiKey(key)).toBe(true);
    expect(apiClient).toMatchObject({
      name: 'Jail records',
      prefix: key.slice(3, 11),
      scopes: ['READ', 'DECIDE'],
      facilities: [{ id: here.id }],
      createdBy: { id: administrator.accountId },
      expiresAt: new Date(world.clock.now.getTime() + days(365)).toISOString(),
    });
    const [row] = await world.rows<{ row: string }>(
      'SELECT to_jsonb(c)::text AS row FROM api_clients c WHERE id = $1',
      [apiClient.id],
    );
    expect(row!.row).not.toContain(key.slice(12));
    expect(await viewerOf(key)).toMatchObject({
      accountId: apiClient.id,
      scopes: ['READ', 'DECIDE'],
      facilityIds: [here.id],
    });
  });

  it('reach no facility that is not the own', async () => {
    expect(await make({ facilityIds: [here.id, elsewhere.id] })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'facilityIds', code: 'UNKNOWN' }],
    });
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ facilityIds: [] }, 'facilityIds'],
    [{ scopes: [] }, 'scopes'],
    [{ expiresInDays: 0 }, 'expiresInDays'],
    [{ expiresInDays: 731 }, 'expiresInDays'],
  ])('need all that a key needs: %j', async (input, path) => {
    expect((await make(input)).fields).toMatchObject([{ path }]);
  });

  it('are refused once their days are over', async () => {
    const { key } = await make({ expiresInDays: 1 });
    const now = world.clock.now;
    world.clock.now = new Date(now.getTime() + days(1));
    expect(await viewerOf(key)).toBeNull();
    world.clock.now = now;
    expect(await viewerOf(key)).not.toBeNull();
  });

  it('are rotated: the key before works for a day more, the one before that no longer', async () => {
    const first = await make({ expiresInDays: 30 });
    const now = world.clock.now;
    world.clock.now = new Date(now.getTime() + days(10));
    const { data } = await world.as(administrator, rotate, { id: first.apiClient.id });
    const second = data.rotateApiKey;
    expect(second.apiClient).toMatchObject({
      prefix: second.key.slice(3, 11),
      previousKeyUntil: new Date(world.clock.now.getTime() + days(1)).toISOString(),
      expiresAt: new Date(world.clock.now.getTime() + days(30)).toISOString(),
    });
    expect(await viewerOf(first.key)).not.toBeNull();
    world.clock.now = new Date(now.getTime() + days(11));
    expect(await viewerOf(first.key)).toBeNull();
    expect(await viewerOf(second.key)).not.toBeNull();
    world.clock.now = now;
  });

  it('are revoked with the one before, for good', async () => {
    const first = await make();
    const second = (await world.as(administrator, rotate, { id: first.apiClient.id })).data.rotateApiKey;
    const revoked = await world.as(administrator, revoke, { id: first.apiClient.id });
    expect(revoked.data.revokeApiKey).toEqual({ __typename: 'ApiClient', revokedAt: world.clock.now.toISOString() });
    expect([await viewerOf(first.key), await viewerOf(second.key)]).toEqual([null, null]);
    expect((await world.as(administrator, rotate, { id: first.apiClient.id })).data.rotateApiKey.__typename).toBe(
      'KeyRevoked',
    );
    expect((await world.as(administrator, revoke, { id: first.apiClient.id })).data.revokeApiKey.__typename).toBe(
      'ApiClient',
    );
  });

  it('that also reach elsewhere are listed, and changed together with an administrator there', async () => {
    const both = await world.anAdministrator(here, elsewhere);
    const { apiClient } = await make({ name: 'Two jails', facilityIds: [here.id, elsewhere.id] }, both);
    const { data } = await world.as(administrator, '{ apiClients(first: 100) { nodes { id } } }');
    expect(data.apiClients.nodes).toContainEqual({ id: apiClient.id });
    for (const [source, field] of [
      [rotate, 'rotateApiKey'],
      [revoke, 'revokeApiKey'],
    ] as const)
      expect((await world.as(administrator, source, { id: apiClient.id })).data[field].__typename).toBe(
        'KeyOfOtherFacility',
      );
  });

  it('are listed by name, a page at a time', async () => {
    const [quiet] = [await world.aFacility()];
    const boss = await world.anAdministrator(quiet);
    for (const name of ['Beta', 'Alpha', 'Gamma']) await make({ name, facilityIds: [quiet.id] }, boss);
    const list =
      'query ($after: String) { apiClients(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }';
    const one = (await world.as(boss, list)).data.apiClients;
    const two = (await world.as(boss, list, { after: one.pageInfo.endCursor })).data.apiClients;
    expect([...one.nodes, ...two.nodes].map(({ name }: { name: string }) => name)).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(two.pageInfo.hasNextPage).toBe(false);
  });

  it('leave a record of who made, rotated and revoked them, without the key', async () => {
    const { key, apiClient } = await make();
    await world.as(administrator, rotate, { id: apiClient.id });
    await world.as(administrator, revoke, { id: apiClient.id });
    const rows = await world.rows<{ type: string; by: string; details: object }>(
      `SELECT type, by_id AS by, details FROM audit_entries WHERE details->>'apiClientId' = $1 ORDER BY id`,
      [apiClient.id],
    );
    expect(rows.map(({ type }) => type)).toEqual(['API_KEY_MADE', 'API_KEY_ROTATED', 'API_KEY_REVOKED']);
    expect(rows.every(({ by }) => by === administrator.accountId)).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(key.slice(12));
  });
});

describe('what a program does with its key', () => {
  let world: World;
  let here: TestFacility;
  beforeAll(async () => {
    world = await createWorld();
    here = await world.aFacility();
  });
  afterAll(() => world.end());

  const approve = `mutation ($id: ID!) { approveAccess(input: { accessRequestId: $id, version: 1 }) {
    __typename ... on Problem { message } ... on AccessRequest { status version availableActions } } }`;

  it('decides in the name of the facility: staff read which program, the family reads the facility alone', async () => {
    const [elena, program] = [await world.aHomeUser(), await world.aProgram(Object.values(ApiScope), here)];
    const { id } = await world.aPendingRequest(elena, here);
    const { data, errors } = await world.as(program, approve, { id });
    expect(errors).toBeUndefined();
    expect(data.approveAccess).toEqual({
      __typename: 'AccessRequest',
      status: 'APPROVED',
      version: 2,
      availableActions: ['SUSPEND', 'REVOKE'],
    });
    expect((await world.as(program, approve, { id })).data.approveAccess.status).toBe('APPROVED');

    const told =
      'query ($id: ID!) { accessRequest(id: $id) { decidedBy { id } decidedByClient { name } history { by apiClient { name } staffMember { id } } } }';
    const officer = await world.anOfficer(here);
    expect((await world.as(officer, told, { id })).data.accessRequest).toMatchObject({
      decidedBy: null,
      decidedByClient: { name: 'Jail records' },
      history: [{ by: 'HOME_USER' }, { by: 'STAFF', apiClient: { name: 'Jail records' }, staffMember: null }],
    });
    const forFamily = 'query ($id: ID!) { accessRequest(id: $id) { status history { by } } }';
    expect((await world.as(elena, forFamily, { id })).data.accessRequest.history[1]).toEqual({ by: 'STAFF' });
    expect((await world.as(officer, approve, { id })).data.approveAccess.message).toMatch(
      /^Jail records approved this/,
    );
    const mails = await world.rows('SELECT FROM outbox_messages WHERE access_request_id = $1', [id]);
    expect(mails).toHaveLength(1);
    const audit = await world.rows(`SELECT FROM audit_entries WHERE by_party = 'API' AND by_id = $1`, [
      program.accountId,
    ]);
    expect(audit).toHaveLength(1);
  });

  it('does each thing that a decision can be, and leaves corrections to people', async () => {
    const program = await world.aProgram([ApiScope.DECIDE], here);
    const decided = async (id: string, move: string, input: object) => {
      const source = `mutation ($input: ${move[0]!.toUpperCase()}${move.slice(1)}Input!) { ${move}(input: $input) { __typename ... on AccessRequest { version status } } }`;
      const { data, errors } = await world.as(program, source, { input: { accessRequestId: id, ...input } });
      return errors ? errors[0]!.extensions['code'] : data[move].status;
    };
    const why = { reasonCodes: ['ID_EXPIRED'] };
    const one = await world.aPendingRequest(await world.aHomeUser(), here);
    expect(await decided(one.id, 'approveAccess', { version: 1 })).toBe('APPROVED');
    expect(await decided(one.id, 'suspendAccess', { version: 2, until: '2030-06-01', ...why })).toBe('SUSPENDED');
    expect(await decided(one.id, 'reinstateAccess', { version: 3 })).toBe('APPROVED');
    expect(await decided(one.id, 'revokeAccess', { version: 4, ...why })).toBe('REVOKED');
    const two = await world.aPendingRequest(await world.aHomeUser(), here);
    expect(await decided(two.id, 'askForInfo', { version: 1, pieces: ['ADDRESS'] })).toBe('NEEDS_INFO');
    const three = await world.aPendingRequest(await world.aHomeUser(), here);
    expect(await decided(three.id, 'denyAccess', { version: 1, ...why })).toBe('DENIED');
    expect(await decided(three.id, 'correctDenial', { version: 2, officerNote: 'Fine' })).toBe('FORBIDDEN');
  });

  it('never rests a decision on pictures, which it does not see', async () => {
    const [elena, program] = [await world.aHomeUser(), await world.aProgram([ApiScope.DECIDE], here)];
    const { id } = await world.aPendingRequest(elena, here);
    const { data } = await world.as(
      program,
      `mutation ($id: ID!) { approveAccess(input: { accessRequestId: $id, version: 1, documentIds: [] }) { __typename } }`,
      { id },
    );
    expect(data.approveAccess.__typename).toBe('InvalidInput');
  });

  it('is stopped by the database too, where its key does not decide', async () => {
    const [elena, program] = [await world.aHomeUser(), await world.aProgram([ApiScope.READ], here)];
    const { id } = await world.aPendingRequest(elena, here);
    const client = await world.pool.connect();
    try {
      await client.query(`BEGIN; SET LOCAL ROLE openvisit_api; SET LOCAL app.viewer_id = '${program.accountId}';
        SET LOCAL app.facility_ids = '{${here.id}}'; SET LOCAL app.viewer_scopes = 'READ SUBSCRIBE'`);
      const moved = await client.query(`UPDATE access_requests SET status = 'APPROVED', version = 2 WHERE id = $1`, [
        id,
      ]);
      expect(moved.rowCount).toBe(0);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('hears of its facilities alone, with the scope for it', async () => {
    const [elena, other, elsewhere] = [await world.aHomeUser(), await world.aHomeUser(), await world.aFacility()];
    const watch = 'subscription { accessRequestChanged { id status } }';
    const [hears, reads] = [
      await world.aProgram([ApiScope.SUBSCRIBE], here),
      await world.aProgram([ApiScope.READ], here),
    ];
    expect(await world.watch(reads, watch)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const events = (await world.watch(hears, watch)) as AsyncIterableIterator<{ data: unknown }>;
    const ask = 'mutation ($id: ID!) { requestAccess(input: { facilityId: $id }) { ... on AccessRequest { id } } }';
    await world.as(other, ask, { id: elsewhere.id });
    const { data } = await world.as(elena, ask, { id: here.id });
    expect((await events.next()).value.data).toEqual({
      accessRequestChanged: { id: data.requestAccess.id, status: 'PENDING' },
    });
    await events.return!();
  });
});
