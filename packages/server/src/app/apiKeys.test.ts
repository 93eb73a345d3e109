import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestFacility } from '../testing/people.ts';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { onTheWire } from '../testing/wire.ts';
import { createWorld, type World } from '../testing/world.ts';

const watch = 'subscription { accessRequestChanged { id status } }';

describe('a program at the door', () => {
  let world: World;
  let server: RunningServer;
  let here: TestFacility;
  beforeAll(async () => {
    world = await createWorld();
    server = await startServer();
    here = await world.aFacility();
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });

  const withKey = (key: string) => ({ origin: '', authorization: `Bearer ${key}` });
  const ask = (key: string) =>
    server.post(server.staffUrl, { query: '{ accessRequests { totalCount } }' }, withKey(key));

  it('comes in with its key and without an Origin', async () => {
    const { status, body } = await ask(await world.anApiKey(here));
    expect([status, body.data.accessRequests.totalCount]).toEqual([200, 0]);
  });

  it('is told 401 for a key that is unknown, revoked or over', async () => {
    const past = new Date('2030-01-01T00:00:00Z');
    const [revoked, over] = [
      await world.anApiKey(here, { revoked_at: past }),
      await world.anApiKey(here, { created_at: new Date(0), expires_at: new Date(1) }),
    ];
    for (const key of ['ov_nonesuch', revoked, over]) {
      const { status, body } = await ask(key);
      expect([status, body.errors![0]!.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  it('is remembered by when it came', async () => {
    const key = await world.anApiKey(here, { name: 'Came once' });
    await ask(key);
    for (;;) {
      const [row] = await world.rows<{ at: Date | null }>(
        `SELECT last_used_at AS at FROM api_clients WHERE name = 'Came once' AND facility_ids = ARRAY[$1::uuid]`,
        [here.id],
      );
      if (row!.at) break;
    }
  });

  it.each(['in the header', 'in the first message'])('hears of changes with its key %s', async where => {
    const key = await world.anApiKey(here, { scopes: ['SUBSCRIBE'] });
    const socket = server.socket(server.staffUrl, where === 'in the header' ? withKey(key) : { origin: '' });
    const wire = onTheWire(socket);
    await new Promise(opened => socket.once('open', opened));
    wire.say({ type: 'connection_init', payload: { authorization: `Bearer ${key}` } });
    await wire.message('connection_ack');
    wire.say({ id: '1', type: 'subscribe', payload: { query: watch } });
    wire.say({ type: 'ping' });
    await wire.message('pong');
    const elena = await world.aHomeUser();
    const { data } = await world.as(
      elena,
      `mutation { requestAccess(input: { facilityId: "${here.id}" }) { ... on AccessRequest { id } } }`,
    );
    expect((await wire.message('next')).payload.data.accessRequestChanged).toEqual({
      id: data.requestAccess.id,
      status: 'PENDING',
    });
    socket.close();
  });

  it('loses its socket when its key is revoked', async () => {
    const administrator = await world.anAdministrator(here);
    const create = `mutation { createApiKey(input: { name: "Board", facilityIds: ["${here.id}"], scopes: [SUBSCRIBE] }) { ... on ApiKeyMade { key apiClient { id } } } }`;
    const { key, apiClient } = (await world.as(administrator, create)).data.createApiKey;
    await world.rows('UPDATE api_clients SET created_at = now(), expires_at = $2 WHERE id = $1', [
      apiClient.id,
      new Date(Date.now() + 60_000),
    ]);
    const wire = onTheWire(server.socket(server.staffUrl, withKey(key)));
    await wire.subscribe(watch);
    await world.as(
      administrator,
      `mutation { revokeApiKey(input: { apiClientId: "${apiClient.id}" }) { __typename } }`,
    );
    expect(await wire.closed()).toBe(4403);
  });

  it('loses its socket when the day after a rotation is over', async () => {
    const key = await world.anApiKey(here, { scopes: ['SUBSCRIBE'], name: 'Rotated' });
    const wire = onTheWire(server.socket(server.staffUrl, withKey(key)));
    await wire.subscribe(watch);
    await world.rows(
      `UPDATE api_clients SET previous_key_hash = key_hash, previous_key_until = now() - interval '1 second', key_hash = sha256('new')
        WHERE name = 'Rotated' AND facility_ids = ARRAY[$1::uuid]`,
      [here.id],
    );
    expect(await wire.closed()).toBe(4403);
  });

  it('is not let in over a socket by a cookie that comes without an Origin, nor by a wrong key', async () => {
    const cookie = await server.signIn(world, await world.anOfficer(here));
    for (const headers of [{ origin: '', cookie }, withKey('ov_nonesuch')]) {
      const wire = onTheWire(server.socket(server.staffUrl, headers));
      await wire.subscribe(watch);
      expect(await wire.closed()).toBe(4403);
    }
  });
});
