import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSessions } from './sessions.ts';
import { days } from '../shared/clock.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { TestFacility } from '../testing/people.ts';
import { createWorld, type World } from '../testing/world.ts';
import { looksLikeApiKey } from '../features/accounts/apiKeys/newApiKey.ts';

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
