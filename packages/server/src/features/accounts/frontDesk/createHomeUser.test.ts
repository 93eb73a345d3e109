import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { createWorld, type World } from '../../../testing/world.ts';

const created = `__typename
  ... on HomeUserCreated { firstPassword expiresAt homeUser { id userName givenName email emailVerified phone firstPasswordExpiresAt } }
  ... on TooYoung { minimumAge } ... on InvalidInput { fields { path code } }`;
const create = `mutation ($input: CreateHomeUserInput!) { createHomeUser(input: $input) { ${created} } }`;
const renew = `mutation ($homeUserId: ID!) { renewFirstPassword(input: { homeUserId: $homeUserId }) {
  __typename ... on HomeUserCreated { firstPassword expiresAt homeUser { id } } } }`;
const signIn = `mutation ($login: String!, $password: String!, $newPassword: String) {
  signIn(input: { login: $login, password: $password, newPassword: $newPassword }) { __typename } }`;
const ownPassword = 'green kettles sing at dawn';

describe('an account made at the front desk', () => {
  let world: World;
  let here: TestFacility;
  let officer: Viewer;
  let number = 0;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    world.clock.now = new Date('2030-03-01T18:00:00.000Z');
    here = await world.aFacility();
    officer = await world.anOfficer(here);
  });

  const send = async (viewer: Viewer, source: string, variables: Record<string, unknown>) => {
    const { data, errors } = await world.as(viewer, source, variables);
    if (errors) throw errors[0]!;
    return Object.values(data as Record<string, (typeof data)['x']>)[0];
  };
  const somebody = (overrides: object = {}) => ({
    facilityId: here.id,
    givenName: 'Rosa',
    familyName: 'Quintanilla',
    dateOfBirth: '1961-05-30',
    email: `rosa${++number}@example.org`,
    phone: '(555) 555-0177',
    ...overrides,
  });
  const add = (overrides: object = {}, viewer = officer) => send(viewer, create, { input: somebody(overrides) });
  const enter = async (login: string, password: string, newPassword: string | null = null) =>
    (await world.as(null, signIn, { login, password, newPassword }, { address: `198.51.100.${++number % 250}` })).data
      .signIn.__typename;

  it('gets a first password that is random, shown once, and good for 14 days', async () => {
    const { firstPassword, expiresAt, homeUser } = await add();
    expect(firstPassword).toMatch(/^[a-hjkmnp-z]{5}(-[a-hjkmnp-z]{5}){3}$/);
    expect(expiresAt).toBe('2030-03-15T18:00:00.000Z');
    expect(homeUser).toMatchObject({
      emailVerified: false,
      firstPasswordExpiresAt: expiresAt,
      phone: '(555) 555-0177',
    });
    expect(homeUser.userName).toMatch(/^rquintanilla\d*$/);
    expect((await add()).firstPassword).not.toBe(firstPassword);

    const everything = await world.rows<{ text: string }>(
      `SELECT row_to_json(h)::text AS text FROM home_users h WHERE id = $1
       UNION ALL SELECT details::text FROM audit_entries UNION ALL SELECT row_to_json(m)::text FROM outbox_messages m`,
      [homeUser.id],
    );
    expect(everything.filter(({ text }) => text.includes(firstPassword))).toEqual([]);
  });

  it('is made without a phone and an address, which many do not know by heart', async () => {
    expect(await add({ phone: null, address: null })).toMatchObject({ homeUser: { phone: null } });
  });

  it('opens only together with a password of their own, and then never again', async () => {
    const { firstPassword, homeUser } = await add();
    expect(await enter(homeUser.userName, firstPassword)).toBe('PasswordChangeNeeded');
    expect(await enter(homeUser.userName, firstPassword, ownPassword)).toBe('SignedIn');
    expect(await enter(homeUser.userName, firstPassword)).toBe('SignInRefused');
    expect(await enter(homeUser.email, ownPassword)).toBe('SignedIn');
  });

  it('asks no facility before its person has proved the e-mail address', async () => {
    const { firstPassword, homeUser } = await add();
    await enter(homeUser.userName, firstPassword, ownPassword);
    const rosa = { ...(await world.aHomeUser()), accountId: homeUser.id };
    const ask = `mutation { requestAccess(input: { facilityId: "${here.id}" }) { __typename } }`;
    expect((await world.as(rosa, ask)).data.requestAccess.__typename).toBe('EmailNotVerified');
    const resend = 'mutation { resendVerification(input: {}) { __typename ... on VerificationSent { email } } }';
    expect((await world.as(rosa, resend)).data.resendVerification).toEqual({
      __typename: 'VerificationSent',
      email: homeUser.email,
    });
  });

  it('opens nothing after its 14 days, until the front desk prints a new slip', async () => {
    const { firstPassword, homeUser } = await add();
    world.clock.now = new Date('2030-03-15T18:00:00.000Z');
    expect(await enter(homeUser.userName, firstPassword, ownPassword)).toBe('SignInRefused');
    const renewed = await send(officer, renew, { homeUserId: homeUser.id });
    expect(renewed).toMatchObject({ expiresAt: '2030-03-29T18:00:00.000Z', homeUser: { id: homeUser.id } });
    expect(await enter(homeUser.userName, firstPassword, ownPassword)).toBe('SignInRefused');
    expect(await enter(homeUser.userName, renewed.firstPassword, ownPassword)).toBe('SignedIn');
  });

  it('gets no new slip once the person has signed in, nor does a family that signed up by itself', async () => {
    const { firstPassword, homeUser } = await add();
    await enter(homeUser.userName, firstPassword, ownPassword);
    const elena = await world.aHomeUser();
    await world.aPendingRequest(elena, here);
    for (const homeUserId of [homeUser.id, elena.accountId])
      expect((await send(officer, renew, { homeUserId })).__typename).toBe('AccountInUse');
  });

  it('is found by the staff of that facility at once, and by no other', async () => {
    const { homeUser } = await add({ familyName: 'Zubizarreta' });
    const elsewhere = await world.anOfficer(await world.aFacility());
    const search = '{ homeUsers(search: "zubizarreta") { nodes { id } } }';
    expect((await world.as(officer, search)).data.homeUsers.nodes).toEqual([{ id: homeUser.id }]);
    expect((await world.as(elsewhere, search)).data.homeUsers.nodes).toEqual([]);
    await expect(send(elsewhere, renew, { homeUserId: homeUser.id })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    const recorded =
      "SELECT by_id AS by, facility_id AS facility FROM audit_entries WHERE type = 'HOME_USER_CREATED' AND details ->> 'homeUserId' = $1";
    expect(await world.rows(recorded, [homeUser.id])).toEqual([{ by: officer.accountId, facility: here.id }]);
  });

  it('takes an address once, whatever its case, also when two officers type it at once', async () => {
    const { email } = somebody();
    const answers = await Promise.all([add({ email }), add({ email: email.toUpperCase() })]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['EmailTaken', 'HomeUserCreated']);
  });

  it('gives thirty people of one name thirty user names, though they are made at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 30 }, () => add({ givenName: 'Ana', familyName: 'Núñez-Ó Briain' })),
    );
    const names = made.map(({ homeUser }) => homeUser.userName);
    expect(new Set(names).size).toBe(30);
    for (const name of names) expect(name).toMatch(/^anunezobriain\d*$/);
  });

  it.each([
    ['17 years and 364 days old', { dateOfBirth: '2012-03-02' }, { __typename: 'TooYoung', minimumAge: 18 }],
    ['born tomorrow', { dateOfBirth: '2030-03-04' }, { fields: [{ path: 'dateOfBirth', code: 'FUTURE' }] }],
    ['born in 1900', { dateOfBirth: '1900-01-01' }, { fields: [{ path: 'dateOfBirth', code: 'TOO_LONG_AGO' }] }],
    ['without a name', { givenName: '  ' }, { fields: [{ path: 'givenName', code: 'REQUIRED' }] }],
    ['at an address that is none', { email: 'rosa at home' }, { fields: [{ path: 'email', code: 'PATTERN' }] }],
    [
      'with half an address',
      { address: { line1: '', city: 'Denver', state: 'CO', postalCode: '80204' } },
      { fields: [{ path: 'address.line1', code: 'REQUIRED' }] },
    ],
    ['at no facility', { facilityId: 'not an id' }, { fields: [{ path: 'facilityId', code: 'UNKNOWN' }] }],
  ])('is not made for somebody %s', async (_who, overrides, answer) => {
    expect(await add(overrides)).toMatchObject(answer);
  });

  it('keeps to the age of the facility, in its zone', async () => {
    here = await world.aFacility({ minimum_age: 21 });
    officer = await world.anOfficer(here);
    expect(await add({ dateOfBirth: '2009-03-02' })).toEqual({ __typename: 'TooYoung', minimumAge: 21 });
    expect((await add({ dateOfBirth: '2009-03-01' })).__typename).toBe('HomeUserCreated');
  });

  it('is made by staff of the facility alone', async () => {
    const elsewhere = await world.anOfficer(await world.aFacility());
    expect((await add({}, elsewhere)).fields).toEqual([{ path: 'facilityId', code: 'UNKNOWN' }]);
    await expect(add({}, await world.aHomeUser())).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
