import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argon2 } from '../shared/passwords.ts';
import { hashOf, newToken } from '../shared/tokens.ts';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';
import { sendRaw } from './testing/sendRaw.ts';
import { aStranger } from '../testing/aStranger.ts';

const behindTls = { familyUrl: 'https://visits.example.org', staffUrl: 'https://staff.example.org' };
const password = 'violet otters sing badly';

describe.each([
  ['http', {}, '', ''],
  ['https', behindTls, '__Host-', '; Secure'],
] as const)('a cookie over %s', (_protocol, urls, prefix, secure) => {
  let world: World;
  let server: RunningServer;
  beforeAll(async () => {
    [world, server] = await Promise.all([createWorld(), startServer(urls)]);
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });

  const token = String.raw`[\w-]{22}`;
  const forSession = (app: string, value: string, age: string) =>
    new RegExp(`^${prefix}ov_${app}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}$`);

  async function mutate(mutation: string, variables: object, cookie = '') {
    const headers = { 'content-type': 'application/json', 'x-openvisit': '1', origin: 'OWN', cookie };
    const body = JSON.stringify({ query: mutation, variables });
    const { familyPort, familyUrl } = server.environment;
    return sendRaw(familyPort, { method: 'POST', path: '/graphql', headers, body }, familyUrl);
  }

  it('of a family that signs in and out is read by no script and sent by no other site', async () => {
    const { accountId } = await world.aHomeUser({ password_hash: await argon2.hash(password) });
    const [{ login } = { login: '' }] = await world.rows<{ login: string }>(
      'SELECT user_name AS login FROM home_users WHERE id = $1',
      [accountId],
    );
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const given = (await mutate(signIn, { input: { login, password } })).headers.getSetCookie();
    expect(given).toEqual([
      expect.stringMatching(forSession('family', token, '7776000')),
      expect.stringMatching(
        `^${prefix}ov_family_device=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000${secure}$`,
      ),
    ]);
    const cookie = given[0]!.split(';')[0]!;
    const left = await mutate('mutation { signOut(input: {}) { __typename } }', {}, cookie);
    expect(left.headers.getSetCookie()).toEqual([expect.stringMatching(forSession('family', '', '0'))]);
  });

  it('of a link of the demo is as good, at either door', async () => {
    const elena = await world.aHomeUser();
    const officer = await world.anOfficer(await world.aFacility());
    const doors = [
      ['family', 'home_user_id', elena.accountId, '7776000'],
      ['staff', 'staff_member_id', officer.accountId, '43200'],
    ] as const;
    for (const [app, column, id, age] of doors) {
      const link = newToken();
      await world.rows(`INSERT INTO demo_links (token_hash, ${column}) VALUES ($1, $2)`, [hashOf(link), id]);
      const { [`${app}Port` as const]: port, [`${app}Url` as const]: url } = server.environment;
      const { headers } = await sendRaw(port, { path: `/demo/sign-in/${link}` }, url);
      expect(headers.getSetCookie()).toEqual([expect.stringMatching(forSession(app, token, age))]);
    }
  });

  it('of no request that was refused', async () => {
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const refused = await mutate(signIn, { input: { login: aStranger(), password } });
    expect([refused.status, refused.headers.getSetCookie()]).toEqual([200, []]);
  });
});
