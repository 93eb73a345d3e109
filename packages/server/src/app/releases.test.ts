import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { keepRelease, keptReleases } from '../database/keepRelease.ts';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { onTheWire } from '../testing/wire.ts';
import { loadTrustedDocuments } from './trustedDocuments.ts';
import { createWorld, type World } from '../testing/world.ts';

const day = (day: number) => new Date(Date.UTC(2031, 0, day));
const outdated = { message: 'This page is out of date. Load it again.', extensions: { code: 'BAD_USER_INPUT' } };
const firstRelease = {
  'sha256:who': 'query OldWho { viewer { __typename ... on HomeUser { givenName } } }',
  'sha256:gone': '{ states { nothingThatExists } }',
  'sha256:form': `mutation OldForm($input: RequestAccessInput!) { requestAccess(input: $input) { __typename } }`,
  'sha256:live': 'subscription OldLive { accessRequestChanged { id status } }',
};
const release = (number: number) => ({ [`sha256:${number}`]: `query Release${number} { states { code } }` });

/** The server of a later release: it has the documents of its own apps, and those that the owner kept. */
describe('a tab that was left open over a deploy', () => {
  let world: World;
  let server: RunningServer;
  let cookie: string;
  beforeAll(async () => {
    world = await createWorld();
    await keepRelease(world.urls.owner, day(1), firstRelease);
    await keepRelease(world.urls.owner, day(2), release(2));
    server = await startServer({ production: true });
    cookie = await server.signIn(world, await world.aHomeUser());
  });
  afterAll(async () => {
    await server.close();
    await world.rows('DELETE FROM released_documents');
    await world.end();
  });
  const ask = (id: string, variables?: object) => server.post(server.familyUrl, { id, variables }, { cookie });

  it('goes on with the documents of the release that it was loaded from', async () => {
    expect((await ask('sha256:who')).body.data).toEqual({ viewer: { __typename: 'HomeUser', givenName: 'Elena' } });
    expect((await ask('sha256:2')).status).toBe(200);
  });

  it.each([
    ['the schema takes its document no more', 'sha256:gone', {}],
    ['a form of today wants more than it sends', 'sha256:form', { input: {} }],
    ['nobody knows its release any more', 'sha256:long-ago', {}],
  ])('is asked to load again where %s', async (_where, id, variables) => {
    const { status, body } = await ask(id, variables);
    expect([status, body.errors]).toEqual([400, [outdated]]);
  });

  it('hears on of what changes, by its old subscription, and is asked to load again for an unknown one', async () => {
    const wire = onTheWire(server.socket(server.familyUrl, { cookie }));
    await wire.subscribe('');
    wire.say({ id: '2', type: 'subscribe', payload: { query: '', extensions: { documentId: 'sha256:long-ago' } } });
    wire.say({ id: '3', type: 'subscribe', payload: { query: '', extensions: { documentId: 'sha256:live' } } });
    wire.say({ id: '4', type: 'subscribe', payload: { query: '', extensions: { documentId: 'sha256:long-ago' } } });
    await wire.errors(3);
    const refused = wire.heard.filter(({ type }) => type === 'error');
    expect(refused.map(({ id, payload }) => [id, payload[0].message])).toEqual([
      ['1', 'Free text needs an API key.'],
      ['2', outdated.message],
      ['4', outdated.message],
    ]);
  });

  it('that is newer than the server it asks is answered too, while servers are replaced one by one', async () => {
    const documents = await loadTrustedDocuments(world.pool);
    await keepRelease(world.urls.owner, day(2), { ...release(2), ...release(99) });
    const paused = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
    expect(documents.text('sha256:99')).toBeUndefined();
    await documents.look!();
    expect([documents.text('sha256:99'), documents.isOld!('sha256:99')]).toEqual([release(99)['sha256:99'], true]);
    paused.mockRestore();
    await world.rows("DELETE FROM released_documents WHERE documents ? 'sha256:99'");
  });

  it('is asked to load again when ten releases have come after its own; one that is deployed again is kept', async () => {
    for (let number = 3; number <= keptReleases + 1; number++)
      await keepRelease(world.urls.owner, day(number), release(number));
    await keepRelease(world.urls.owner, day(20), release(2));
    const later = await startServer({ production: true });
    try {
      const status = async (id: string) => (await later.post(later.familyUrl, { id })).status;
      expect([await status('sha256:who'), await status('sha256:2'), await status('sha256:3')]).toEqual([400, 200, 200]);
      const kept = await world.rows<{ count: number }>('SELECT count(*)::int AS count FROM released_documents');
      expect(kept).toEqual([{ count: keptReleases }]);
    } finally {
      await later.close();
    }
  });

  it('cannot be given a text by whoever runs requests', async () => {
    const write = "INSERT INTO released_documents VALUES (repeat('0', 64), '{}', now())";
    await expect(world.pool.query(write)).rejects.toThrow('permission denied');
    await expect(world.pool.query('DELETE FROM released_documents')).rejects.toThrow('permission denied');
  });
});
