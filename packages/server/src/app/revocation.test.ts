import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argon2 } from '../shared/passwords.ts';
import { hashOf, newToken } from '../shared/tokens.ts';
import type { Viewer } from '../shared/viewer.ts';
import { startServer, type RunningServer } from '../testing/runningServer.ts';
import { onTheWire } from '../testing/wire.ts';
import { createWorld, type World } from '../testing/world.ts';

const changes = 'subscription { accessRequestChanged { id } }';
const password = 'violet otters sing badly';
const newPassword = 'quiet badgers hum loudly';

describe('a session that is over', () => {
  let world: World;
  let server: RunningServer;
  let second: RunningServer;
  let passwordHash: string;
  beforeAll(async () => {
    world = await createWorld();
    [server, second] = [await startServer(), await startServer()];
    passwordHash = await argon2.hash(password);
  });
  afterAll(async () => {
    await Promise.all([server.close(), second.close()]);
    await world.end();
  });

  const originOf = (of: RunningServer, viewer: Viewer) => (viewer.facilityIds.length > 0 ? of.staffUrl : of.familyUrl);

  /** Somebody who signed in, with a screen open at each server process. */
  async function signedIn(viewer: Viewer) {
    const cookie = await server.signIn(world, viewer);
    const wires = [server, second].map(process => onTheWire(process.socket(originOf(process, viewer), { cookie })));
    await Promise.all(wires.map(wire => wire.listen(changes)));
    return {
      viewer,
      cookie,
      closed: () => Promise.all(wires.map(wire => wire.closed())),
      heard: () => Promise.all(wires.map(wire => wire.message('next'))),
      events: () => wires.flatMap(wire => wire.heard.filter(({ type }) => type === 'next')),
      act: async (mutation: string, input: object) => {
        const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`.replace(
          /^(EndOtherSessions|SignOutEverywhere)Input/,
          'EndSessionsInput',
        );
        const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Problem { message } } }`;
        const { body } = await server.post(originOf(server, viewer), { query, variables: { input } }, { cookie });
        return (body.data?.[mutation]?.__typename ?? body.errors?.[0]?.extensions.code) as string;
      },
      who: async (of: RunningServer) => {
        const who = { query: '{ viewer { __typename } }' };
        return (await of.post(originOf(of, viewer), who, { cookie })).body.data.viewer;
      },
    };
  }

  async function aScene() {
    const here = await world.aFacility();
    const homeUser = await world.aHomeUser({ password_hash: passwordHash });
    const request = await world.aPendingRequest(homeUser, here);
    const [elena, officer] = [await signedIn(homeUser), await signedIn(await world.anOfficer(here))];
    /** Hears the same events, and nobody signs them out. */
    const bystander = await signedIn(await world.anOfficer(here));
    const administrator = await signedIn(await world.anAdministrator(here));
    await bySql(administrator, 'stepped_up_at = now()');
    return { here, request, elena, officer, bystander, administrator };
  }
  type Scene = Awaited<ReturnType<typeof aScene>>;
  const sessionOf = async ({ cookie }: Pick<Scene['elena'], 'cookie'>) => {
    const found = 'SELECT id FROM sessions WHERE token_hash = $1';
    return (await world.rows<{ id: string }>(found, [hashOf(cookie.split('=')[1]!)]))[0]!.id;
  };
  async function onAnotherDevice({ viewer }: Scene['elena']) {
    return signedIn(viewer);
  }
  const bySql = async (who: Pick<Scene['elena'], 'cookie'>, change: string) => {
    await world.rows(`UPDATE sessions SET ${change} WHERE id = $1`, [await sessionOf(who)]);
    return 'done';
  };

  const ways: [what: string, whose: 'elena' | 'officer', answer: string, end: (scene: Scene) => Promise<string>][] = [
    ['the family signs out', 'elena', 'SignedOut', ({ elena }) => elena.act('signOut', {})],
    ['staff sign out', 'officer', 'SignedOut', ({ officer }) => officer.act('signOut', {})],
    ['the family signs out everywhere', 'elena', 'SignedOut', ({ elena }) => elena.act('signOutEverywhere', {})],
    ['staff sign out everywhere', 'officer', 'SignedOut', ({ officer }) => officer.act('signOutEverywhere', {})],
    [
      'another device of the family signs it out',
      'elena',
      'SignedOut',
      async ({ elena }) => (await onAnotherDevice(elena)).act('endSession', { sessionId: await sessionOf(elena) }),
    ],
    [
      'another device signs all others out',
      'officer',
      'SignedOut',
      async ({ officer }) => (await onAnotherDevice(officer)).act('endOtherSessions', {}),
    ],
    [
      'the password is changed elsewhere',
      'elena',
      'PasswordChanged',
      async ({ elena }) => (await onAnotherDevice(elena)).act('changePassword', { password, newPassword }),
    ],
    [
      'the password is set by a letter',
      'elena',
      'PasswordChanged',
      async ({ elena }) => {
        const token = newToken();
        const letter = `INSERT INTO password_resets (token_hash, home_user_id, created_at, expires_at) VALUES ($1, $2, now(), now() + interval '1 hour')`;
        await world.rows(letter, [hashOf(token), elena.viewer.accountId]);
        return (await onAnotherDevice(elena)).act('resetPassword', { token, password: newPassword });
      },
    ],
    [
      'an administrator keeps them out',
      'officer',
      'StaffMember',
      ({ administrator, officer }) =>
        administrator.act('disableStaffMember', { staffMemberId: officer.viewer.accountId }),
    ],
    [
      'an administrator gives them another role',
      'officer',
      'StaffMember',
      ({ administrator, officer, here }) =>
        administrator.act('changeStaffMember', {
          staffMemberId: officer.viewer.accountId,
          role: 'ADMINISTRATOR',
          facilityIds: [here.id],
        }),
    ],
    [
      'its row is gone, and nobody told of it',
      'elena',
      'done',
      async ({ elena }) => {
        await world.rows('DELETE FROM sessions WHERE id = $1', [await sessionOf(elena)]);
        return 'done';
      },
    ],
    ['its longest time is over', 'officer', 'done', ({ officer }) => bySql(officer, 'expires_at = now()')],
    [
      'somebody changes a role in the database itself',
      'officer',
      'done',
      async ({ officer }) => {
        await world.rows(`UPDATE staff_members SET role = 'ADMINISTRATOR' WHERE id = $1`, [officer.viewer.accountId]);
        return 'done';
      },
    ],
  ];

  it.each(ways)('closes every screen and hears no event afterwards when %s', async (what, whose, answer, end) => {
    const scene = await aScene();
    const { request, administrator, bystander } = scene;
    expect(await end(scene)).toBe(answer);
    const decision = { accessRequestId: request.id, version: 1 };
    expect(await bystander.act('approveAccess', decision)).toBe('AccessRequest');
    expect(await scene[whose].closed()).toEqual([4403, 4403]);
    await Promise.all([bystander.heard(), administrator.heard()]);
    expect(scene[whose].events()).toEqual([]);
    const isStillSomebody = what.includes('in the database itself');
    for (const process of [server, second]) expect((await scene[whose].who(process)) !== null).toBe(isStillSomebody);
  });

  it('closes without any event, too: the clock and what nobody told are found', async () => {
    const { elena, officer, administrator } = await aScene();
    await bySql(elena, `last_seen_at = now() - interval '31 days'`);
    await bySql(officer, `last_active_at = now() - interval '31 minutes'`);
    await world.rows('UPDATE staff_members SET disabled_at = now() WHERE id = $1', [administrator.viewer.accountId]);
    expect(await elena.closed()).toEqual([4403, 4403]);
    expect(await administrator.closed()).toEqual([4403, 4403]);
    expect(await officer.closed()).toEqual([4423, 4423]);
  });

  it('is out although the line to the database was down when it ended', async () => {
    const { elena, bystander } = await aScene();
    await Promise.all([world.endListening(), elena.act('signOut', {})]);
    expect(await elena.closed()).toEqual([4403, 4403]);
    expect(bystander.events()).toEqual([]);
  });

  it('opens no screen any more, whichever of the two was first', async () => {
    const viewer = await world.aHomeUser();
    for (let round = 0; round < 20; round++) {
      const cookie = await server.signIn(world, viewer);
      const wires = [server, second].map(process => onTheWire(process.socket(process.familyUrl, { cookie })));
      const opened = wires.map(wire => wire.subscribe(changes));
      const query = 'mutation { signOutEverywhere(input: {}) { __typename } }';
      await Promise.all([server.post(server.familyUrl, { query }, { cookie }), ...opened]);
      expect(await Promise.all(wires.map(wire => wire.closed()))).toEqual([4403, 4403]);
    }
  });

  it('sends no picture that was still on its way', async () => {
    const viewer = await world.aHomeUser({}, []);
    const cookie = await server.signIn(world, viewer);
    const headers = { cookie, origin: server.familyUrl, 'x-openvisit': '1', 'content-type': 'image/jpeg' };
    const sending = request(`${server.familyUrl}/uploads/PHOTO`, {
      method: 'POST',
      headers: { ...headers, 'content-length': 2_000 },
    });
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    await new Promise(sent => sending.write(Buffer.alloc(1_000), sent));
    const query = 'mutation { signOutEverywhere(input: {}) { __typename } }';
    await server.post(server.familyUrl, { query }, { cookie });
    sending.end(Buffer.alloc(1_000));
    const [response] = await answered;
    expect(response.statusCode).toBe(401);
    expect(await world.rows('SELECT FROM documents WHERE home_user_id = $1', [viewer.accountId])).toEqual([]);
  });

  it('is one of three hundred, and all of them end at once', async () => {
    const { elena } = await aScene();
    await world.rows(
      `INSERT INTO sessions (token_hash, home_user_id, created_at, last_seen_at, expires_at)
       SELECT sha256(($1::text || n)::bytea), $1::uuid, now(), now(), now() + interval '1 day' FROM generate_series(1, 300) n`,
      [elena.viewer.accountId],
    );
    expect(await elena.act('signOutEverywhere', {})).toBe('SignedOut');
    expect(await elena.closed()).toEqual([4403, 4403]);
  });
});
