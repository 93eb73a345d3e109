import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { onTheWire } from '../testing/wire.ts';
import { createWorld, type World } from '../testing/world.ts';

const changes = 'subscription { accessRequestChanged { id status } }';
const limits = { perUser: 2, pendingPerAddress: 3, initSeconds: 1, operations: 2, messages: 20, messageBytes: 2_000 };

describe('a socket', () => {
  let world: World;
  let server: RunningServer;
  beforeAll(async () => {
    world = await createWorld();
    server = await startServer({ production: true, socketLimits: limits });
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });

  const aCookie = async () => server.signIn(world, await world.aHomeUser());
  const open = (headers: Record<string, string>) => onTheWire(server.socket(server.familyUrl, headers));
  const aProgram = async () => ({
    authorization: `Bearer ${await world.anApiKey(await world.aFacility(), { scopes: ['READ', 'SUBSCRIBE'] })}`,
  });
  const said = async (wire: ReturnType<typeof open>) => {
    await wire.errors(1);
    return wire.heard.find(({ type }) => type === 'error')!.payload[0];
  };

  it('must say whose it is', async () => {
    expect(await open({ cookie: await aCookie() }).closed()).toBe(4408);
  });

  it('belongs to an account that has few; the next may open when one closes', async () => {
    const headers = { cookie: await aCookie() };
    const [first, second] = [open(headers), open(headers)];
    await Promise.all([first.subscribe(changes), second.subscribe(changes)]);
    const third = open(headers);
    await third.subscribe(changes);
    expect(await third.closed()).toBe(4429);
    first.close();
    await first.closed();
    const fourth = open(headers);
    await fourth.subscribe(changes);
    await fourth.message('connection_ack');
  });

  it('that has not said whose it is takes one of few places of its address', async () => {
    const waiting = [1, 2, 3].map(() => server.socket(server.familyUrl));
    await Promise.all(waiting.map(socket => new Promise(opened => socket.once('open', opened))));
    const next = server.socket(server.familyUrl);
    const status = await new Promise(resolve =>
      next.on('unexpected-response', (_, response) => resolve(response.statusCode)).on('error', () => undefined),
    );
    expect(status).toBe(429);
    await Promise.all(waiting.map(socket => onTheWire(socket).closed()));
  });

  it('closes when it says too much, or too much at once', async () => {
    const wire = open({ cookie: await aCookie() });
    await wire.subscribe(changes);
    for (let i = 0; i < limits.messages; i++) wire.say({ type: 'ping' });
    expect(await wire.closed()).toBe(4429);
    const loud = open({ cookie: await aCookie() });
    await loud.subscribe('x'.repeat(limits.messageBytes));
    expect(await loud.closed()).toBe(1009);
  });

  it('carries few subscriptions', async () => {
    const wire = open(await aProgram());
    await wire.subscribe(changes);
    for (const id of ['2', '3']) wire.say({ id, type: 'subscribe', payload: { query: changes } });
    expect(await said(wire)).toEqual({
      message: 'A socket carries 2 subscriptions at most (SOCKET_MAX_OPERATIONS).',
      extensions: { code: 'TOO_MANY_REQUESTS' },
    });
  });

  it.each([
    ['a limit', 'subscription { accessRequestChanged { id @a @b @c } }', /GRAPHQL_MAX_DIRECTIVES_PER_PLACE/],
    [
      'a name that is almost right',
      'subscription { accessRequestChanged { statu } }',
      /^Cannot query field "statu" on type "AccessRequest"\.$/,
    ],
    [
      'a question about the schema',
      'subscription S { accessRequestChanged { __typename } } query Q { __schema { types { name } } }',
      /introspection/,
    ],
    ['a query', '{ states { code } }', /subscriptions alone/],
    ['no GraphQL', 'subscription {', /Syntax Error/],
  ])('is refused %s as a POST is, to a program with a key', async (_what, query, words) => {
    const wire = open(await aProgram());
    await wire.subscribe(query);
    const { message, extensions } = await said(wire);
    expect([message, extensions.code]).toEqual([expect.stringMatching(words), 'BAD_USER_INPUT']);
  });

  it('is refused free text without a key, in production', async () => {
    const wire = open({ cookie: await aCookie() });
    await wire.subscribe(changes);
    expect((await said(wire)).message).toBe('Free text needs an API key.');
  });
});
