import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { addInvitation } from '../cli/addInvitation.ts';
import { aDevice } from '../testing/secondFactor/aDevice.ts';
import { startServer, type RunningServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';

const texts: Record<string, string> = {
  viewer: 'query Viewer { viewer { __typename ... on StaffMember { role facilities { name } } } }',
  accept: `mutation Accept($token: String!) { acceptInvitation(input: { token: $token }) {
    __typename ... on SignedIn { viewer { ... on StaffMember { id } } } } }`,
  begin: `mutation Begin { startPasskeyEnrolment(input: {}) { ... on PasskeyChallenge { challengeId options } } }`,
  add: `mutation Add($challengeId: ID!, $response: String!) {
    finishPasskeyEnrolment(input: { challengeId: $challengeId, response: $response, name: "Phone" }) { __typename } }`,
  disable: `mutation Disable($id: ID!) { disableStaffMember(input: { staffMemberId: $id }) { __typename } }`,
  search: 'query Search { homeUsers(first: 1) { nodes { id } } }',
};
const trustedDocuments = {
  text: (id: string) => texts[id],
  holds: (text: string) => Object.values(texts).includes(text),
};
const staffUrl = 'https://staff.example.org';

describe('an invitation in production', () => {
  let world: World;
  let server: RunningServer;
  let owner: pg.Client;
  beforeAll(async () => {
    world = await createWorld();
    server = await startServer({ production: true, staffUrl }, trustedDocuments);
    owner = new pg.Client({ connectionString: world.urls.owner });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await server.close();
    await world.end();
  });

  const local = () => `http://127.0.0.1:${server.environment.staffPort}`;
  const post = (id: string, variables: object = {}, headers: Record<string, string> = {}) =>
    server.post(local(), { id, variables }, { origin: staffUrl, ...headers });
  const open = async (token: string) => {
    const { headers, body } = await post('accept', { token });
    return { answer: body.data.acceptInvitation, setCookie: headers.get('set-cookie') };
  };

  /** @returns the cookie of somebody who was invited and added a passkey */
  const comeIn = async (staffMemberId: string) => {
    const { setCookie } = await open(await addInvitation(owner, staffMemberId, new Date()));
    const cookie = setCookie!.split(';')[0]!;
    const { challengeId, options } = (await post('begin', {}, { cookie })).body.data.startPasskeyEnrolment;
    const { headers, body } = await post('add', { challengeId, response: aDevice().make(options) }, { cookie });
    expect(body.data.finishPasskeyEnrolment.__typename).toBe('SecondFactorAdded');
    return headers
      .getSetCookie()
      .find(one => one.startsWith('__Host-ov_staff='))!
      .split(';')[0]!;
  };

  it('lets the first administrator in by the link that the command line printed', async () => {
    const administrator = await world.anAdministrator(await world.aFacility());
    const token = await addInvitation(owner, administrator.accountId, new Date());
    const { answer, setCookie } = await open(token);
    expect(answer).toEqual({ __typename: 'SignedIn', viewer: { id: administrator.accountId } });
    expect(setCookie).toMatch(/^__Host-ov_staff=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure$/);

    const cookie = setCookie!.split(';')[0]!;
    expect((await post('viewer', {}, { cookie })).body.data.viewer).toEqual({
      __typename: 'StaffMember',
      role: 'ADMINISTRATOR',
      facilities: [{ name: 'Riverbend County Jail' }],
    });
    expect((await post('search', {}, { cookie })).body.errors![0]!.extensions.code).toBe('SECOND_FACTOR_NEEDED');
    expect(await open(token)).toEqual({ answer: { __typename: 'LinkExpired' }, setCookie: null });
  });

  it('ends, with its session and its open screens, when its person is disabled', async () => {
    const here = await world.aFacility();
    const [administrator, officer] = [await world.anAdministrator(here), await world.anOfficer(here)];
    const cookies: string[] = [];
    for (const { accountId } of [administrator, officer]) cookies.push(await comeIn(accountId));
    const [administrators, officers] = cookies as [string, string];
    const socket = server.socket(local(), { origin: staffUrl, cookie: officers });
    await new Promise(opened => socket.once('open', opened));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await new Promise(acknowledged => socket.once('message', acknowledged));
    const closed = new Promise<number>(resolve => socket.once('close', resolve));

    const { body } = await post('disable', { id: officer.accountId }, { cookie: administrators });
    expect(body.data.disableStaffMember.__typename).toBe('StaffMember');
    expect(await closed).toBe(4403);
    expect((await post('search', {}, { cookie: officers })).body.errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});
