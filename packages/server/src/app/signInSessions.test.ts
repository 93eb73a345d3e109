import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAddress } from '../features/accounts/signIn/testing/aBrowser.ts';
import { argon2 } from '../shared/passwords.ts';
import { aStranger } from '../testing/aStranger.ts';
import { startServer, type RunningServer } from '../testing/runningServer.ts';
import { onTheWire } from '../testing/wire.ts';
import { createWorld, type World } from '../testing/world.ts';

const password = 'violet otters sing badly';
const changes = 'subscription { accessRequestChanged { id } }';

describe('a session that signing in opens', () => {
  let world: World;
  let server: RunningServer;
  beforeAll(async () => {
    world = await createWorld();
    server = await startServer({ trustedProxies: ['127.0.0.1', '::1'] });
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });

  const signIn = (login: string, headers: Record<string, string> = {}) =>
    server.post(
      server.familyUrl,
      {
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: { login, password } },
      },
      headers,
    );
  const cookieOf = ({ headers }: Awaited<ReturnType<typeof signIn>>) => headers.get('set-cookie')!.split(';')[0]!;
  async function aLogin() {
    const { accountId } = await world.aHomeUser({ password_hash: await argon2.hash(password) });
    const [row] = await world.rows<{ login: string }>('SELECT user_name AS login FROM home_users WHERE id = $1', [
      accountId,
    ]);
    return { accountId, login: row!.login };
  }

  it('comes in a cookie that no script reads and no other site sends, and remembers the device', async () => {
    const { accountId, login } = await aLogin();
    const answer = await signIn(login, { 'user-agent': 'Mozilla/5.0 (iPhone)' });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^ov_family=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7776000$/),
      expect.stringMatching(/^ov_family_device=[\w-]{22}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=31536000$/),
    ]);
    const who = { query: '{ viewer { ... on HomeUser { id } } }' };
    const { body } = await server.post(server.familyUrl, who, { cookie: cookieOf(answer) });
    expect(body.data.viewer).toEqual({ id: accountId });
    expect(await world.rows('SELECT device FROM sessions WHERE home_user_id = $1', [accountId])).toEqual([
      { device: 'Mozilla/5.0 (iPhone)' },
    ]);
  });

  it('does not come with a refusal', async () => {
    expect((await signIn(aStranger(), { 'x-forwarded-for': anAddress() })).headers.get('set-cookie')).toBeNull();
  });

  it('ends on every other device with a change of the password: their open screens close', async () => {
    const { login } = await aLogin();
    const [phone, laptop] = [cookieOf(await signIn(login)), cookieOf(await signIn(login))];
    const wire = onTheWire(server.socket(server.familyUrl, { cookie: phone }));
    await wire.subscribe(changes);
    const input = { password, newPassword: 'quiet badgers hum loudly' };
    const query = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }';
    const { body } = await server.post(server.familyUrl, { query, variables: { input } }, { cookie: laptop });
    expect(body.data.changePassword.__typename).toBe('PasswordChanged');
    expect(await wire.closed()).toBe(4403);
  });

  it('is paused by the address that a trusted proxy tells', async () => {
    const from = (address: string) => signIn(aStranger(), { 'x-forwarded-for': address });
    const [here, types] = [anAddress(), [] as string[]];
    for (let i = 0; i < 6; i++) types.push((await from(here)).body.data.signIn.__typename);
    expect(types.slice(-2)).toEqual(['SignInRefused', 'TooManyAttempts']);
    expect((await from(anAddress())).body.data.signIn.__typename).toBe('SignInRefused');
  });
});
