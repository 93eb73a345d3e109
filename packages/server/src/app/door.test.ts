import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, type RunningServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';

const who = { query: '{ viewer { __typename } }' };

describe('the two doors', () => {
  let world: World;
  let server: RunningServer;
  beforeAll(async () => {
    world = await createWorld();
    server = await startServer();
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });

  it('know each app by its own cookie alone', async () => {
    const [elena, officer] = [await world.aHomeUser(), await world.anOfficer(await world.aFacility())];
    const [family, staff] = [await server.signIn(world, elena), await server.signIn(world, officer)];
    expect((await server.post(server.familyUrl, who, { cookie: family })).body.data.viewer.__typename).toBe('HomeUser');
    expect((await server.post(server.staffUrl, who, { cookie: staff })).body.data.viewer.__typename).toBe(
      'StaffMember',
    );
    expect((await server.post(server.staffUrl, who, { cookie: family })).body.data.viewer).toBeNull();
    expect(
      (await server.post(server.familyUrl, who, { cookie: `ov_family=${staff.split('=')[1]}x` })).body.data.viewer,
    ).toBeNull();
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }, 403],
    ["the other app's origin", { origin: 'STAFF' }, 403],
    ['no origin and no key', { origin: '' }, 403],
    ['no preflight header', { 'x-openvisit': '' }, 400],
  ])('refuse a request with %s', async (_what, headers, status) => {
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === 'STAFF' ? server.staffUrl : value]),
    );
    expect((await server.post(server.familyUrl, who, sent)).status).toBe(status);
  });

  it('let a program in by its key, without an origin, to the facilities of the key alone', async () => {
    const [here, elsewhere] = [await world.aFacility(), await world.aFacility()];
    const { reference } = await world.aPendingRequest(await world.aHomeUser(), here);
    await world.aPendingRequest(await world.aHomeUser(), elsewhere);
    const key = await world.anApiKey(here);
    const query = '{ viewer { ... on ApiClient { name } } accessRequests(first: 9) { nodes { reference status } } }';
    const headers = { origin: '', authorization: `Bearer ${key}` };
    const { body } = await server.post(server.staffUrl, { query }, headers);
    expect(body.data).toEqual({
      viewer: { name: 'Jail records' },
      accessRequests: { nodes: [{ reference, status: 'PENDING' }] },
    });
    const wrong = await server.post(server.staffUrl, { query }, { ...headers, authorization: 'Bearer nothing' });
    expect(wrong.body.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('take either preflight header', async () => {
    const other = await server.post(server.familyUrl, who, { 'x-openvisit': '', 'apollo-require-preflight': '1' });
    expect(other.status).toBe(200);
  });

  it.each([
    [
      'two mutations in one document',
      { query: 'mutation { a: signOut(input: {}) { __typename } b: signOut(input: {}) { __typename } }' },
    ],
    [
      'a variable of a wrong type',
      { query: 'query ($id: ID!) { facility(id: $id) { id } }', variables: { id: { a: 1 } } },
    ],
    ['a text that is no GraphQL', { query: '{ viewer' }],
    ['a field that does not exist', { query: '{ nothing }' }],
    ['an id of a page that is gone', { id: 'sha256:0' }],
    ['a document of ten thousand fields', { query: `{ ${'viewer { __typename } '.repeat(10_000)} }` }],
  ])('answer 400 to %s', async (_what, body) => {
    const answer = await server.post(server.familyUrl, body);
    expect([answer.status, answer.body.errors![0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(JSON.stringify(answer.body)).not.toMatch(/did you mean|stack/i);
  });

  it('name the place of a wrong variable', async () => {
    const query = 'mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { __typename } }';
    const missing = await server.post(server.familyUrl, { query, variables: { input: {} } });
    expect(missing.body.errors![0]!.extensions.path).toBe('input.facilityId');
  });

  it('send a page that runs no foreign and no inline script, and stores no answer', async () => {
    const answer = await server.post(server.familyUrl, who);
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
    expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(answer.headers.get('permissions-policy')).toMatch(/^camera=\(self\), microphone=\(\)/);
    expect((await fetch(server.staffUrl)).headers.get('permissions-policy')).toMatch(/^camera=\(\), /);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toMatch(/no-store/);
  });

  it('tell whether the process lives and whether it can work', async () => {
    expect(await (await fetch(`${server.familyUrl}/health/live`)).json()).toEqual({ live: true });
    expect(await (await fetch(`${server.staffUrl}/health/ready`)).json()).toEqual({ ready: true, database: 'up' });
  });

  it('open a picture once, for the session that asked, and never for another', async () => {
    const here = await world.aFacility();
    const [elena, officer] = [await world.aHomeUser(), await world.anOfficer(here)];
    await world.aPendingRequest(elena, here);
    const documentId = await world.aDocument(elena.accountId, 'ID_BACK');
    const [mine, colleagues] = [
      await server.signIn(world, officer),
      await server.signIn(world, await world.anOfficer(here)),
    ];
    const query = 'mutation ($id: ID!) { documentLink(input: { documentId: $id }) { ... on DocumentLink { url } } }';
    const { body } = await server.post(server.staffUrl, { query, variables: { id: documentId } }, { cookie: mine });
    const open = (cookie: string) => fetch(server.staffUrl + body.data.documentLink.url, { headers: { cookie } });
    expect((await open(colleagues)).status).toBe(404);
    const used = () =>
      world.rows('SELECT used_at IS NOT NULL AS used FROM document_links WHERE document_id = $1', [documentId]);
    expect(await used()).toEqual([{ used: false }]);
    await open(mine);
    expect(await used()).toEqual([{ used: true }]);
    expect((await open(mine)).status).toBe(404);
    const audited = await world.rows("SELECT type FROM audit_entries WHERE details->>'documentId' = $1", [documentId]);
    expect(audited).toEqual([{ type: 'DOCUMENT_LINKED' }]);
  });

  it('shut the demo and the outbox in production, and want documents that they know', async () => {
    const production = await startServer({ production: true });
    try {
      const get = (path: string) => fetch(production.familyUrl + path).then(({ status }) => status);
      expect([await get('/demo/sign-in/x'), await get('/outbox')]).toEqual([404, 404]);
      expect((await production.post(production.familyUrl, who)).status).toBe(400);
    } finally {
      await production.close();
    }
  });
});
