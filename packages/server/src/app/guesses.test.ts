import { randomInt } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argon2 } from '../shared/passwords.ts';
import { aStranger } from '../testing/aStranger.ts';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { onTheWire } from '../testing/wire.ts';
import { createWorld, type World } from '../testing/world.ts';

const password = 'violet otters sing badly';
const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';

interface Answered {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  type: string | undefined;
}

describe('guesses that come over HTTP', () => {
  let world: World;
  let server: RunningServer;
  const start = () => startServer({ trustedProxies: ['127.0.0.1'] });
  beforeAll(async () => {
    world = await createWorld();
    server = await start();
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });

  /** An address of this machine that no other test sends from. */
  const aLocalAddress = () => `127.${randomInt(1, 255)}.${randomInt(255)}.${randomInt(1, 255)}`;
  const anAddress = () => `198.51.${randomInt(255)}.${randomInt(255)}`;

  /** @param from the address that the request comes from */
  function send(
    { familyUrl }: RunningServer,
    body: unknown,
    headers: Record<string, string>,
    from = '127.0.0.1',
  ): Promise<Answered> {
    const sent = JSON.stringify(body);
    const given = { 'content-type': 'application/json', 'x-openvisit': '1', origin: familyUrl, ...headers };
    const { port } = new URL(familyUrl);
    return new Promise((resolve, reject) => {
      const options = { method: 'POST', host: '127.0.0.1', port, path: '/graphql', localAddress: from, headers: given };
      const asked = request(options, async response => {
        const parts: Buffer[] = [];
        for await (const part of response) parts.push(part as Buffer);
        const { data } = JSON.parse(Buffer.concat(parts).toString()) as { data?: { signIn?: { __typename: string } } };
        resolve({ status: response.statusCode!, headers: response.headers, type: data?.signIn?.__typename });
      });
      asked.on('error', reject).end(sent);
    });
  }
  const signIn = (login: string, typed: string, headers: Record<string, string> = {}, from?: string, at = server) =>
    send(at, { query, variables: { input: { login, password: typed } } }, headers, from);

  async function aLogin() {
    const { accountId } = await world.aHomeUser({ password_hash: await argon2.hash(password) });
    const [row] = await world.rows<{ login: string }>('SELECT user_name AS login FROM home_users WHERE id = $1', [
      accountId,
    ]);
    return { accountId, login: row!.login };
  }
  const cookieOf = (answered: Answered, name: string) =>
    (answered.headers['set-cookie'] as string[]).find(cookie => cookie.startsWith(`${name}=`))!.split(';')[0]!;

  it('pause a name on a server that was started anew, and let the browser in that the account knows', async () => {
    const { login } = await aLogin();
    const known = await signIn(login, password, { 'x-forwarded-for': anAddress() });
    const cookie = cookieOf(known, 'ov_family_device');
    const before = await start();
    for (let i = 0; i < 5; i++) await signIn(login, 'wrong', { 'x-forwarded-for': anAddress() }, undefined, before);
    await before.close();

    const after = await start();
    const elsewhere = await signIn(login, password, { 'x-forwarded-for': anAddress() }, undefined, after);
    expect(elsewhere.type).toBe('TooManyAttempts');
    const home = await signIn(login, password, { 'x-forwarded-for': anAddress(), cookie }, undefined, after);
    expect(home.type).toBe('SignedIn');
    expect(cookieOf(home, 'ov_family_device')).toBe(cookie);
    await after.close();
  });

  it('are believed to come from elsewhere when a trusted proxy says so, and nobody else', async () => {
    const from = aLocalAddress();
    const types = [];
    for (let i = 0; i < 6; i++)
      types.push((await signIn(aStranger(), 'x', { 'x-forwarded-for': anAddress() }, from)).type);
    expect(types).toEqual([...Array<string>(5).fill('SignInRefused'), 'TooManyAttempts']);

    const throughProxy = [];
    for (let i = 0; i < 6; i++)
      throughProxy.push((await signIn(aStranger(), 'x', { 'x-forwarded-for': anAddress() })).type);
    expect(throughProxy).toEqual(Array<string>(6).fill('SignInRefused'));
  });

  it('tell the nearest address that the proxy did not add itself: what a client writes before it counts for nothing', async () => {
    const client = anAddress();
    const types = [];
    for (let i = 0; i < 6; i++)
      types.push((await signIn(aStranger(), 'x', { 'x-forwarded-for': `${anAddress()}, ${client}` })).type);
    expect(types.at(-1)).toBe('TooManyAttempts');
  });

  it('are refused as a whole when two stand in one request, and nothing is counted', async () => {
    const { login } = await aLogin();
    const input = `input: { login: "${login}", password: "${password}" }`;
    const aliases = `mutation { a: signIn(${input}) { __typename } b: signIn(${input}) { __typename } }`;
    const address = anAddress();
    const answers = [
      await send(server, { query: aliases }, { 'x-forwarded-for': address }),
      await send(server, [{ query: aliases }, { query: aliases }], { 'x-forwarded-for': address }),
    ];
    for (const { status, headers } of answers) {
      expect(status).toBe(400);
      expect(headers['set-cookie']).toBeUndefined();
    }
    const counted = await world.rows('SELECT 1 FROM attempt_counters WHERE key = sha256($1::bytea)', [address]);
    expect(counted).toEqual([]);
  });

  it('are the links to pictures that open nothing: after three hundred in an hour the address waits', async () => {
    const from = aLocalAddress();
    await world.rows("INSERT INTO attempt_counters VALUES ('DOCUMENT_LINK_ADDRESS', sha256($1::bytea), 299, now())", [
      from,
    ]);
    const look = () =>
      new Promise<number>((resolve, reject) => {
        const { port } = new URL(server.familyUrl);
        request(
          { host: '127.0.0.1', port, path: '/documents/AAAAAAAAAAAAAAAAAAAAAA', localAddress: from },
          response => {
            response.resume();
            resolve(response.statusCode!);
          },
        )
          .on('error', reject)
          .end();
      });
    expect([await look(), await look()]).toEqual([404, 429]);
  });

  it('are keys that are none: after thirty the address waits, and a right key goes on from there', async () => {
    const from = aLocalAddress();
    await world.rows("INSERT INTO attempt_counters VALUES ('API_KEY_ADDRESS', sha256($1::bytea), 29, now())", [from]);
    const key = await world.anApiKey(await world.aFacility());
    const ask = (authorization: string) => send(server, { query: '{ __typename }' }, { authorization }, from);
    const [first, second] = [await ask('Bearer ov_wrong'), await ask('Bearer ov_wrong')];
    expect([first.status, second.status]).toEqual([401, 429]);
    expect(second.headers['retry-after']).toBe('600');
    expect((await ask(`Bearer ${key}`)).status).toBe(200);
  });

  it('are keys that are none over WebSocket, too', async () => {
    const address = anAddress();
    const headers = { 'x-forwarded-for': address, authorization: 'Bearer ov_wrong' };
    const socket = server.socket(server.familyUrl, headers);
    const wire = onTheWire(socket);
    socket.once('open', () => wire.say({ type: 'connection_init' }));
    expect(await wire.closed()).toBe(4403);
    const counted = await world.rows(
      "SELECT attempts FROM attempt_counters WHERE kind = 'API_KEY_ADDRESS' AND key = sha256($1::bytea)",
      [address],
    );
    expect(counted).toEqual([{ attempts: 1 }]);
  });

  it('leave no cookie behind for a demo link: nobody typed a password there', async () => {
    const { accountId } = await aLogin();
    const token = `demo-${randomInt(1_000_000_000)}`;
    await world.rows('INSERT INTO demo_links (token_hash, home_user_id) VALUES (sha256($1::bytea), $2)', [
      token,
      accountId,
    ]);
    const answer = await fetch(`${server.familyUrl}/demo/sign-in/${token}`, { redirect: 'manual' });
    expect(answer.headers.getSetCookie().map(cookie => cookie.split('=')[0])).toEqual(['ov_family']);
    expect(await world.rows('SELECT 1 FROM known_devices WHERE home_user_id = $1', [accountId])).toEqual([]);
  });
});
