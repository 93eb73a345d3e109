import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, type RunningServer } from '../testing/runningServer.ts';
import { onTheWire } from '../testing/wire.ts';
import { createWorld, type World } from '../testing/world.ts';

const changes = 'subscription { accessRequestChanged { id status version } }';

describe('open sockets', () => {
  let world: World;
  let server: RunningServer;
  let second: RunningServer;
  beforeAll(async () => {
    world = await createWorld();
    [server, second] = [await startServer(), await startServer()];
  });
  afterAll(async () => {
    await Promise.all([server.close(), second.close()]);
    await world.end();
  });

  async function aScene() {
    const here = await world.aFacility();
    const [elena, officer] = [await world.aHomeUser(), await world.anOfficer(here)];
    const request = await world.aPendingRequest(elena, here);
    return {
      elena,
      officer,
      request,
      family: await server.signIn(world, elena),
      staff: await server.signIn(world, officer),
    };
  }
  const approve = (id: string) => ({
    query: `mutation { approveAccess(input: { accessRequestId: "${id}", version: 1 }) { __typename } }`,
  });

  it('hear of a decision that another server process took', async () => {
    const { request, family, staff } = await aScene();
    const wire = onTheWire(server.socket(server.familyUrl, { cookie: family }));
    await wire.subscribe(changes);
    await second.post(second.staffUrl, approve(request.id), { cookie: staff });
    expect((await wire.message('next')).payload.data.accessRequestChanged).toEqual({
      id: request.id,
      status: 'APPROVED',
      version: 2,
    });
  });

  it('are refused to a stranger and to a page of another site', async () => {
    const stranger = onTheWire(server.socket(server.familyUrl));
    await stranger.subscribe(changes);
    expect(await stranger.closed()).toBe(4403);
    const { family } = await aScene();
    const foreign = server.socket(server.familyUrl, { cookie: family, origin: 'https://evil.example' });
    const status = await new Promise(resolve =>
      foreign.on('unexpected-response', (_, response) => resolve(response.statusCode)).on('error', () => undefined),
    );
    expect(status).toBe(403);
  });

  it('carry subscriptions alone', async () => {
    const { family } = await aScene();
    const wire = onTheWire(server.socket(server.familyUrl, { cookie: family }));
    await wire.subscribe('{ viewer { __typename } }');
    expect((await wire.message('error')).payload[0].message).toMatch(/subscriptions alone/);
  });

  it('close when their session signs out, on every server process, and hear nothing afterwards', async () => {
    const { request, family, staff } = await aScene();
    const wires = [server, second].map(process => onTheWire(process.socket(process.familyUrl, { cookie: family })));
    await Promise.all(wires.map(wire => wire.subscribe(changes)));
    await server.post(
      server.familyUrl,
      { query: 'mutation { signOut(input: {}) { __typename } }' },
      { cookie: family },
    );
    expect(await Promise.all(wires.map(wire => wire.closed()))).toEqual([4403, 4403]);
    await server.post(server.staffUrl, approve(request.id), { cookie: staff });
    expect(wires.flatMap(wire => wire.heard.filter(({ type }) => type === 'next'))).toEqual([]);
    const { body } = await server.post(server.familyUrl, { query: '{ viewer { __typename } }' }, { cookie: family });
    expect(body.data.viewer).toBeNull();
  });

  it('are told to read again after the line to the database was lost, and hear what comes then', async () => {
    const { request, family, staff } = await aScene();
    const wire = onTheWire(server.socket(server.familyUrl, { cookie: family }));
    await wire.subscribe(changes);
    await world.rows('SELECT 1');
    await world.endListening();
    expect((await wire.message('ping')).payload).toEqual({ resync: true });
    await server.post(server.staffUrl, approve(request.id), { cookie: staff });
    expect((await wire.message('next')).payload.data.accessRequestChanged.status).toBe('APPROVED');
  });

  it('close with a code that brings them back when a server process ends', async () => {
    const ending = await startServer();
    const { family } = await aScene();
    const wire = onTheWire(ending.socket(ending.familyUrl, { cookie: family }));
    await wire.subscribe(changes);
    await ending.close();
    expect(await wire.closed()).toBe(1012);
  });
});
