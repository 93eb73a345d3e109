import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashOf, newToken } from '../../../shared/tokens.ts';
import type { Viewer } from '../../../shared/viewer.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { createWorld, type World } from '../../../testing/world.ts';

const invite = `mutation ($input: InviteStaffMemberInput!) { inviteStaffMember(input: $input) { __typename
  ... on StaffMember { id userName email role language facilities { id } invitation { sentAt expiresAt acceptedAt } }
  ... on InvalidInput { fields { path code } } } }`;
const accept = `mutation ($token: String!) { acceptInvitation(input: { token: $token }) { __typename
  ... on SignedIn { viewer { ... on StaffMember { id role facilities { id } } } } } }`;
const look =
  'query ($token: String!) { invitation(token: $token) { givenName familyName role expiresAt facilities { id } } }';
const weekLater = '2030-03-08T18:00:00.000Z';

describe('inviting a colleague', () => {
  let world: World;
  let here: TestFacility;
  let administrator: Viewer;
  let number = 0;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    world.clock.now = new Date('2030-03-01T18:00:00.000Z');
    here = await world.aFacility();
    administrator = await world.anAdministrator(here);
  });

  const somebody = (overrides: object = {}) => ({
    givenName: 'Priya',
    familyName: 'Ramanathan',
    email: `priya${++number}@example.org`,
    role: 'OFFICER',
    facilityIds: [here.id],
    ...overrides,
  });
  const send = async (viewer: Viewer, input: object) => {
    const { data, errors } = await world.as(viewer, invite, { input });
    if (errors) throw errors[0]!;
    return data.inviteStaffMember;
  };
  /** Stands in for the mail: the token is kept nowhere, so that the test gives the invitation one that it knows. */
  const linkOf = async (staffMemberId: string) => {
    const token = newToken();
    await world.rows('UPDATE staff_invitations SET token_hash = $2 WHERE staff_member_id = $1 AND used_at IS NULL', [
      staffMemberId,
      hashOf(token),
    ]);
    return token;
  };
  const open = async (token: string, viewer: Viewer | null = null) => {
    const tokens: string[] = [];
    const caller = {
      app: 'staff' as const,
      device: 'Firefox',
      startSession: (session: string) => void tokens.push(session),
    };
    const { data, errors } = await world.as(viewer, accept, { token }, caller);
    if (errors) throw errors[0]!;
    return { ...data.acceptInvitation, tokens };
  };

  it('adds them with a user name of their own, and a link for 7 days', async () => {
    const [first, second] = [await send(administrator, somebody()), await send(administrator, somebody())];
    expect(first).toMatchObject({
      role: 'OFFICER',
      language: 'EN',
      facilities: [{ id: here.id }],
      invitation: { sentAt: world.clock.now.toISOString(), expiresAt: weekLater, acceptedAt: null },
    });
    expect(first.userName).toMatch(/^pramanathan\d*$/);
    expect(second.userName).not.toBe(first.userName);
  });

  it('gives fifty people of one name fifty user names, though they are invited at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send(administrator, somebody({ familyName: 'Ōkubo' }))),
    );
    expect(new Set(answers.map(({ userName }) => userName)).size).toBe(50);
  });

  it('takes an address once, whatever its case', async () => {
    const person = somebody();
    const answers = await Promise.all([
      send(administrator, person),
      send(administrator, { ...person, email: person.email.toUpperCase() }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['EmailTaken', 'StaffMember']);
    const elsewhere = await world.anAdministrator(await world.aFacility());
    expect((await send(elsewhere, { ...person, facilityIds: elsewhere.facilityIds })).__typename).toBe('EmailTaken');
  });

  it('invites to facilities of one’s own alone', async () => {
    const elsewhere = await world.aFacility();
    for (const facilityIds of [[elsewhere.id], [here.id, elsewhere.id], ['not an id']])
      expect((await send(administrator, somebody({ facilityIds }))).fields).toEqual([
        { path: 'facilityIds', code: 'UNKNOWN' },
      ]);
    expect((await send(administrator, somebody({ facilityIds: [] }))).fields).toEqual([
      { path: 'facilityIds', code: 'REQUIRED' },
    ]);
    const officer = await world.anOfficer(here);
    await expect(send(officer, somebody())).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('names every wrong field at once', async () => {
    const wrong = somebody({ givenName: ' ', familyName: '<b>', email: 'nobody' });
    expect((await send(administrator, wrong)).fields).toEqual([
      { path: 'givenName', code: 'REQUIRED' },
      { path: 'familyName', code: 'PATTERN' },
      { path: 'email', code: 'PATTERN' },
    ]);
  });

  it('shows whoever has the link what it invites to, and opens half an hour, once, for the second factor', async () => {
    const { id } = await send(administrator, somebody({ role: 'ADMINISTRATOR' }));
    const token = await linkOf(id);
    const { data } = await world.as(null, look, { token });
    expect(data.invitation).toEqual({
      givenName: 'Priya',
      familyName: 'Ramanathan',
      role: 'ADMINISTRATOR',
      expiresAt: weekLater,
      facilities: [{ id: here.id }],
    });

    const opened = await Promise.all([open(token), open(token)]);
    expect(opened.map(({ __typename }) => __typename).sort()).toEqual(['LinkExpired', 'SignedIn']);
    const { viewer, tokens } = opened.find(({ __typename }) => __typename === 'SignedIn');
    expect(viewer).toEqual({ id, role: 'ADMINISTRATOR', facilities: [{ id: here.id }] });
    const session = 'SELECT device, expires_at AS "expiresAt" FROM sessions WHERE token_hash = $1';
    expect(await world.rows(session, [hashOf(tokens[0]!)])).toEqual([
      { device: 'Firefox', expiresAt: new Date('2030-03-01T18:30:00.000Z') },
    ]);
    expect((await world.as(null, look, { token })).data.invitation).toBeNull();
    const recorded =
      "SELECT by_id FROM audit_entries WHERE type = 'INVITATION_ACCEPTED' AND details ->> 'staffMemberId' = $1";
    expect(await world.rows(recorded, [id])).toEqual([{ by_id: id }]);
  });

  it('ends the session that the browser had before', async () => {
    const { id } = await send(administrator, somebody());
    const sessionId = await world.aSession(administrator);
    const answer = await open(await linkOf(id), { ...administrator, sessionId });
    expect(answer).toMatchObject({ __typename: 'SignedIn', viewer: { id } });
    expect(await world.rows('SELECT FROM sessions WHERE id = $1', [sessionId])).toEqual([]);
  });

  it('opens nothing by a link that is unknown, replaced, too old, or of somebody who was disabled', async () => {
    const { id } = await send(administrator, somebody());
    const replaced = await linkOf(id);
    await world.as(administrator, `mutation { renewInvitation(input: { staffMemberId: "${id}" }) { __typename } }`);
    const token = await linkOf(id);
    for (const old of [replaced, 'x', '', newToken()]) expect((await open(old)).__typename).toBe('LinkExpired');

    world.clock.now = new Date(weekLater);
    expect((await open(token)).__typename).toBe('LinkExpired');
    expect((await world.as(null, look, { token })).data.invitation).toBeNull();
    world.clock.now = new Date('2030-03-02T18:00:00.000Z');
    await world.rows('UPDATE staff_members SET disabled_at = $2 WHERE id = $1', [id, world.clock.now]);
    expect((await open(token)).__typename).toBe('LinkExpired');
  });

  it('leaves no session open when its person is disabled at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await send(administrator, somebody());
      const token = await linkOf(id);
      const disable = `mutation { disableStaffMember(input: { staffMemberId: "${id}" }) { __typename } }`;
      const [, { errors }] = await Promise.all([open(token), world.as(administrator, disable)]);
      expect(errors).toBeUndefined();
      expect(await world.rows('SELECT FROM sessions WHERE staff_member_id = $1', [id])).toEqual([]);
    }
  });

  it('opens no session in the family app', async () => {
    const { id } = await send(administrator, somebody());
    const token = await linkOf(id);
    for (const viewer of [null, await world.aHomeUser()]) {
      const { data } = await world.as(viewer, accept, { token }, { app: 'family' });
      expect(data.acceptInvitation.__typename).toBe('LinkExpired');
      expect((await world.as(viewer, look, { token })).data.invitation).toMatchObject({ givenName: 'Priya' });
    }
  });

  it('never writes the token into the record', async () => {
    const { id } = await send(administrator, somebody());
    const [recorded] = await world.rows<{ details: object }>(
      "SELECT details FROM audit_entries WHERE type = 'STAFF_INVITED' AND details ->> 'staffMemberId' = $1",
      [id],
    );
    expect(recorded!.details).toEqual({ staffMemberId: id });
  });
});
