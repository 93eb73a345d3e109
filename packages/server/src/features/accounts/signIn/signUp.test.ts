import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argon2 } from '../../../shared/passwords.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { aBrowser, aFamily, anAddress, aSignUp, lettersTo } from './testing/aBrowser.ts';

describe('signing up', () => {
  let world: World;
  let slow = 0;
  const counted =
    <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
    (...args: Args) => {
      slow++;
      return work(...args);
    };
  beforeAll(async () => {
    world = await createWorld({ passwords: { hash: counted(argon2.hash), fits: counted(argon2.fits) } });
  });
  afterAll(() => world.end());

  const pass = (minutes: number) => (world.clock.now = new Date(world.clock.now.getTime() + minutes * 60_000));
  const userNameOf = async (email: string) =>
    (await world.rows<{ name: string }>('SELECT user_name AS name FROM home_users WHERE email = $1', [email]))[0]?.name;
  const countUsers = async () =>
    Number((await world.rows<{ n: string }>('SELECT count(*) AS n FROM home_users'))[0]!.n);

  it('makes an account, sends a code and a link, and signs nobody in', async () => {
    const browser = aBrowser(world);
    const input = aSignUp();
    expect(await browser.send('signUp', input)).toEqual({
      __typename: 'SignedUp',
      verificationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      email: input.email,
      codeExpiresAt: new Date(world.clock.now.getTime() + 600_000).toISOString(),
    });
    const [letter] = await lettersTo(world, input.email);
    expect(letter).toMatchObject({ template: 'EMAIL_VERIFICATION', code: expect.stringMatching(/^\d{6}$/) });
    expect(await browser.viewer()).toBeNull();
  });

  it('keeps the password as argon2id and nothing that was typed in the audit', async () => {
    const input = aSignUp();
    await aBrowser(world).send('signUp', input);
    const [user] = await world.rows<{ id: string; hash: string }>(
      'SELECT id, password_hash AS hash FROM home_users WHERE email = $1',
      [input.email],
    );
    expect(user!.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const [entry] = await world.rows<{ type: string; details: Record<string, unknown> }>(
      `SELECT type, details FROM audit_entries WHERE details ->> 'homeUserId' = $1`,
      [user!.id],
    );
    expect(entry).toEqual({ type: 'SIGNED_UP', details: { homeUserId: user!.id, verificationId: expect.any(String) } });
  });

  it('answers a taken address the same, case ignored, keeps nothing, and tells its holder', async () => {
    const elena = await aFamily(world);
    pass(1);
    const before = await countUsers();
    const input = aSignUp({ email: elena.email.toUpperCase() });
    const answer = await aBrowser(world).send('signUp', input);
    expect(answer).toMatchObject({ __typename: 'SignedUp', email: input.email, codeExpiresAt: expect.any(String) });
    expect(await countUsers()).toBe(before);
    expect((await lettersTo(world, elena.email)).at(-1)).toMatchObject({ template: 'ACCOUNT_EXISTS', code: null });
  });

  it('costs the same statements and one argon2, whether the address is new, taken, or waits to be proved', async () => {
    const [proved, waiting] = [(await aFamily(world)).email, aSignUp().email];
    await aBrowser(world).send('signUp', aSignUp({ email: waiting }));
    pass(1);
    const seen = [];
    for (const { email } of [aSignUp(), { email: proved }, { email: waiting }]) {
      world.statements.length = slow = 0;
      const { __typename } = await aBrowser(world).send('signUp', aSignUp({ email }));
      seen.push({ __typename, slow, statements: [...world.statements] });
    }
    expect(seen[0]).toMatchObject({ __typename: 'SignedUp', slow: 1 });
    expect(seen.slice(1)).toEqual([seen[0], seen[0]]);
  });

  it('writes no more than five letters a day to one address, however often it is typed', async () => {
    const elena = await aFamily(world);
    for (let i = 0; i < 8; i++) {
      pass(1);
      await aBrowser(world).send('signUp', aSignUp({ email: elena.email }));
    }
    expect(await lettersTo(world, elena.email)).toHaveLength(5);
  });

  it('goes on with the first sign-up when the same form is sent twice', async () => {
    const browser = aBrowser(world);
    const input = aSignUp();
    const atOnce = await Promise.all([1, 2, 3].map(() => browser.send('signUp', input)));
    const { verificationId } = await browser.send('signUp', input);
    expect(new Set(atOnce.map(answer => answer.verificationId))).toEqual(new Set([verificationId]));
    const letters = await lettersTo(world, input.email);
    expect(letters).toHaveLength(1);
    const { code } = letters[0]!;
    expect(await browser.send('verifyEmail', { verificationId, code })).toMatchObject({ signedIn: true });
  });

  it('gives a stranger who types an unproved address with another password nothing', async () => {
    const input = aSignUp();
    await aBrowser(world).send('signUp', input);
    pass(1);
    const stranger = aBrowser(world);
    const { verificationId } = await stranger.send('signUp', aSignUp({ email: input.email }));
    const code = (await lettersTo(world, input.email))[0]!.code;
    expect(await stranger.send('verifyEmail', { verificationId, code })).toMatchObject({ why: 'WRONG' });
  });

  it('tells somebody under 18 kindly, and keeps nothing', async () => {
    const before = await countUsers();
    const answer = await aBrowser(world).send('signUp', aSignUp({ dateOfBirth: '2012-03-03' }));
    expect(answer).toEqual({ __typename: 'TooYoung', minimumAge: 18 });
    expect(await countUsers()).toBe(before);
  });

  it('names every wrong field at once', async () => {
    const wrong = aSignUp({ givenName: ' ', familyName: 'R2-D2', email: 'elena@', phone: '12', password: 'too short' });
    wrong.address = { ...wrong.address, postalCode: '8020' };
    const { fields } = await aBrowser(world).send('signUp', wrong);
    expect(fields).toEqual(
      expect.arrayContaining([
        { path: 'givenName', code: 'REQUIRED' },
        { path: 'familyName', code: 'PATTERN' },
        { path: 'address.postalCode', code: 'PATTERN' },
        { path: 'email', code: 'PATTERN' },
        { path: 'phone', code: 'PATTERN' },
        { path: 'password', code: 'TOO_SHORT' },
      ]),
    );
  });

  it.each(['\u0301', '\u200d', '...'])('takes no first name that nobody could see: %j', async givenName => {
    const { fields } = await aBrowser(world).send('signUp', aSignUp({ givenName }));
    expect(fields).toEqual([{ path: 'givenName', code: 'PATTERN' }]);
  });

  it.each(['1900-01-01', '2030-03-03'])('asks to look at a date of birth of %s again', async dateOfBirth => {
    const { fields } = await aBrowser(world).send('signUp', aSignUp({ dateOfBirth }));
    expect(fields.map(({ path }: { path: string }) => path)).toEqual(['dateOfBirth']);
  });

  it.each([
    ['José', 'Núñez Quemaduro', 'jnunezquemaduro'],
    ['Siobhán', 'O’Shaughnesskey', 'soshaughnesskey'],
    ['Anne-Marie', "D'Angeloquist-Holm", 'adangeloquistholm'],
    ['Юлия', 'Щукинская', 'yshchukinskaya'],
    ['Đoàn', 'Nguyễnphuong', 'dnguyenphuong'],
    ['Μαρία', 'Παπαδοπουλου', 'mpapadopoyloy'],
    ['أمينة', 'الحسيني', 'mlhsyny'],
    ['X', 'Æ', 'xae'],
    ['Kaʻiulani', 'Muñoz·Català', 'kmunozcatala'],
    ['Łucja', 'Wójciakowska', 'lwojciakowska'],
    ['Pieter', '’t Hoofdema', 'pthoofdema'],
  ])('calls %s %s %s', async (givenName, familyName, expected) => {
    const input = aSignUp({ givenName, familyName });
    expect(await aBrowser(world).send('signUp', input)).toMatchObject({ __typename: 'SignedUp' });
    expect(await userNameOf(input.email)).toMatch(new RegExp(`^${expected}\\d*$`));
  });

  it('takes a name of a hundred letters, and makes a user name of thirty', async () => {
    const input = aSignUp({ familyName: 'Wolfeschlegelsteinhausenbergerdorff'.padEnd(100, 'é') });
    await aBrowser(world).send('signUp', input);
    expect(await userNameOf(input.email)).toMatch(/^ewolfeschlegelsteinhausenberge\d*$/);
  });

  it('gives fifty people of one name who sign up at once fifty names, the next free number each', async () => {
    const inputs = Array.from({ length: 50 }, () => aSignUp({ givenName: 'Quentin', familyName: 'Zabriskie' }));
    const answers = await Promise.all(inputs.map(input => aBrowser(world).send('signUp', input)));
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['SignedUp']));
    const names = await Promise.all(inputs.map(({ email }) => userNameOf(email)));
    const numbered = Array.from({ length: 50 }, (_, i) => (i === 0 ? 'qzabriskie' : `qzabriskie${i + 1}`));
    expect(names.sort()).toEqual(numbered.sort());
  });

  it('makes one account of ten sign-ups with one address at once', async () => {
    const { email } = aSignUp();
    await Promise.all(Array.from({ length: 10 }, () => aBrowser(world).send('signUp', aSignUp({ email }))));
    expect(await world.rows('SELECT 1 FROM home_users WHERE email = $1', [email])).toHaveLength(1);
  });

  it('takes twenty sign-ups an hour from one address, and then looks at none', async () => {
    const address = anAddress();
    const browser = aBrowser(world, { address });
    const types = [];
    for (let i = 0; i < 21; i++) types.push((await browser.send('signUp', aSignUp())).__typename);
    expect(types).toEqual([...Array<string>(20).fill('SignedUp'), 'TooManyAttempts']);
  });
});
