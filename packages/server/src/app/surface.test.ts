import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { ownManifest } from '../shared/manifest.ts';
import { onTheWire } from '../testing/wire.ts';
import { createWorld, type World } from '../testing/world.ts';
import { usualGraphqlLimits } from './limits/graphqlLimits.ts';
import { type Ask, probes } from './testing/probes.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const installations = [
  ['production', { production: true }],
  ['the demo', { production: false }],
] as const;

describe.each(installations)('an attack tool that looks at %s', (_where, environment) => {
  let server: RunningServer;
  let headersOf: Record<string, Record<string, string>>;
  beforeAll(async () => {
    server = await startServer(environment);
    const here = await world.aFacility();
    const page = { origin: server.staffUrl, 'x-openvisit': '1' };
    headersOf = {
      nobody: page,
      'an officer': { ...page, cookie: await server.signIn(world, await world.anOfficer(here)) },
      'a program with a key': { authorization: `Bearer ${await world.anApiKey(here)}` },
    };
  });
  afterAll(() => server.close());

  const askAs =
    (who: string): Ask =>
    async ({ path = '/graphql', init = {}, body }) => {
      const headers = { 'content-type': 'application/json', ...headersOf[who], ...(init.headers as object) };
      const sent = init.method === 'GET' ? undefined : (init.body ?? JSON.stringify(body));
      const response = await fetch(server.staffUrl + path, { method: 'POST', ...init, headers, body: sent });
      return { status: response.status, text: await response.text() };
    };

  describe.each(['nobody', 'an officer', 'a program with a key'])('as %s', who => {
    it.each(probes.filter(({ productionAlone }) => environment.production || !productionAlone))(
      'finds nothing with $tries',
      async ({ finds }) => {
        expect(await finds(askAs(who))).toBe(false);
      },
    );

    it('is answered at all where it may ask', async () => {
      const { status, text } = await askAs(who)({ body: { query: '{ __typename }' } });
      const may = !environment.production || who === 'a program with a key';
      expect([status, text.includes('"data"')]).toEqual(may ? [200, true] : [400, false]);
    });
  });

  it('is refused what is no JSON, in the shape of GraphQL', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data',
      'application/graphql',
    ]) {
      const init = { headers: { 'content-type': type }, body: '{ __typename }' };
      const { status, text } = await askAs('a program with a key')({ init });
      expect([type, status, Object.keys(JSON.parse(text) as object)]).toEqual([type, 415, ['errors']]);
    }
    const { status, text } = await askAs('nobody')({ body: { query: 'x'.repeat(300_000) } });
    expect([status, Object.keys(JSON.parse(text) as object)]).toEqual([413, ['errors']]);
  });
});

describe('a program in production', () => {
  let server: RunningServer;
  let headers: Record<string, string>;
  beforeAll(async () => {
    server = await startServer({ production: true, graphqlLimits: { ...usualGraphqlLimits, costPerMinute: 30 } });
    headers = {
      origin: '',
      'x-openvisit': '',
      authorization: `Bearer ${await world.anApiKey(await world.aFacility())}`,
    };
  });
  afterAll(() => server.close());

  it('spends what its key has for a minute, and hears when to come again', async () => {
    const page = { query: '{ accessRequests(first: 20) { nodes { __typename } } }' };
    expect((await server.post(server.staffUrl, page, headers)).status).toBe(200);
    const second = await server.post(server.staffUrl, page, headers);
    expect([second.status, second.body.errors![0]!.extensions.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = { ...headers, authorization: `Bearer ${await world.anApiKey(await world.aFacility())}` };
    expect((await server.post(server.staffUrl, page, other)).status).toBe(200);
  });

  it.each(['family', 'staff'] as const)(
    'is alone with its free text: the %s app sends ids, by POST and by socket',
    async app => {
      const url = server.environment[`${app}Url`];
      const here = await world.aFacility();
      const cookie = await server.signIn(world, await (app === 'family' ? world.aHomeUser() : world.anOfficer(here)));
      const posted = await server.post(url, { query: '{ __typename }' }, { cookie });
      expect([posted.status, posted.body.errors![0]!.message]).toEqual([400, 'Free text needs an API key.']);
      const wire = onTheWire(server.socket(url, { cookie }));
      await wire.subscribe('subscription { accessRequestChanged { id } }');
      expect((await wire.message('error')).payload[0].message).toBe('Free text needs an API key.');
      const [id] = Object.entries(ownManifest()).find(([, text]) => text.includes('subscription '))!;
      wire.say({ id: '2', type: 'subscribe', payload: { query: '', extensions: { documentId: id } } });
      wire.say({ type: 'ping' });
      await wire.message('pong');
      expect(wire.heard.filter(({ type }) => type === 'error')).toHaveLength(1);
    },
  );

  it('is told a limit in one sentence, before anything is run', async () => {
    const { status, body } = await server.post(server.staffUrl, { query: '{ __typename @a @b @c }' }, headers);
    expect([status, body]).toEqual([
      400,
      {
        errors: [
          {
            message: 'One place has 3 directives; at most 2 are taken (GRAPHQL_MAX_DIRECTIVES_PER_PLACE).',
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      },
    ]);
  });

  it('whose key is none is not let in with free text', async () => {
    const wrong = { ...headers, authorization: 'Bearer ov_nothing' };
    const { status, body } = await server.post(server.staffUrl, { query: '{ __typename }' }, wrong);
    expect([status, body.errors![0]!.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const other = { ...headers, origin: server.staffUrl, 'x-openvisit': '1', authorization: 'Basic eA==' };
    expect((await server.post(server.staffUrl, { query: '{ __typename }' }, other)).status).toBeGreaterThanOrEqual(400);
  });
});
