import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argon2 } from '../../../shared/passwords.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { aBrowser, aFamily, anAddress, aPassword, aSignUp } from './testing/aBrowser.ts';
import { aStranger } from '../../../testing/aStranger.ts';

describe('signing in', () => {
  let world: World;
  let compared = 0;
  beforeAll(async () => {
    const fits: typeof argon2.fits = (kept, password) => {
      compared++;
      return argon2.fits(kept, password);
    };
    world = await createWorld({ passwords: { ...argon2, fits } });
  });
  afterAll(() => world.end());

  const pass = (minutes: number) => (world.clock.now = new Date(world.clock.now.getTime() + minutes * 60_000));
  const wrong = 'not the password at all';

  it('takes the user name or the e-mail, case and outer spaces ignored', async () => {
    const { userName, email, password, accountId } = await aFamily(world);
    for (const login of [userName, ` ${userName.toUpperCase()} `, email, email.toUpperCase()]) {
      const browser = aBrowser(world);
      const answer = await browser.send('signIn', { login, password });
      expect(answer).toMatchObject({ __typename: 'SignedIn', viewer: { id: accountId, userName } });
      expect(await browser.viewer()).toMatchObject({ accountId });
    }
  });

  it('takes the same letters from another keyboard', async () => {
    const password = 'El niño comió azúcar 9'.normalize('NFC');
    const { userName } = await aFamily(world, { password });
    const answer = await aBrowser(world).send('signIn', { login: userName, password: password.normalize('NFD') });
    expect(answer.__typename).toBe('SignedIn');
  });

  it('gives a new session each time, and ends the one that this browser had', async () => {
    const { browser, userName, password } = await aFamily(world);
    const before = (await browser.viewer())!.sessionId;
    await browser.send('signIn', { login: userName, password });
    expect((await browser.viewer())!.sessionId).not.toBe(before);
    expect(await world.rows('SELECT 1 FROM sessions WHERE id = $1', [before])).toEqual([]);
  });

  it('lets somebody go on who has not proved the address yet', async () => {
    const input = aSignUp();
    await aBrowser(world).send('signUp', input);
    const answer = await aBrowser(world).send('signIn', { login: input.email, password: input.password });
    expect(answer).toMatchObject({ __typename: 'SignedIn', viewer: { emailVerified: false } });
  });

  it('sends the same statements, compares once and answers the same for a known and an unknown name, and for one without a password', async () => {
    const { userName } = await aFamily(world);
    const without = (await world.aHomeUser()).accountId;
    const [row] = await world.rows<{ name: string }>('SELECT user_name AS name FROM home_users WHERE id = $1', [
      without,
    ]);
    const seen = [];
    for (const login of [userName, `${userName}x`, row!.name, 'nobody@example.org']) {
      world.statements.length = 0;
      compared = 0;
      const answer = await aBrowser(world).send('signIn', { login, password: wrong });
      seen.push({ answer, compared, statements: [...world.statements] });
    }
    expect(seen[0]).toMatchObject({ answer: { __typename: 'SignInRefused' }, compared: 1 });
    expect(seen.slice(1)).toEqual([seen[0], seen[0], seen[0]]);
  });

  it('pauses for ten minutes after five failures by one name, known or not, from wherever they come', async () => {
    const { userName, password } = await aFamily(world);
    for (const login of [userName, `${userName}nobody`]) {
      const types = [];
      for (let i = 0; i < 6; i++)
        types.push((await aBrowser(world).send('signIn', { login, password: wrong })).__typename);
      expect(types).toEqual([...Array<string>(5).fill('SignInRefused'), 'TooManyAttempts']);
    }
    const answer = await aBrowser(world).send('signIn', { login: userName, password });
    expect(answer).toMatchObject({ tryAgainAt: new Date(world.clock.now.getTime() + 600_000).toISOString() });
    pass(10);
    expect((await aBrowser(world).send('signIn', { login: userName, password })).__typename).toBe('SignedIn');
  });

  it('pauses for ten minutes after five failures from one address, whatever the names', async () => {
    const browser = aBrowser(world);
    const types = [];
    for (let i = 0; i < 6; i++)
      types.push((await browser.send('signIn', { login: aStranger(), password: wrong })).__typename);
    expect(types).toEqual([...Array<string>(5).fill('SignInRefused'), 'TooManyAttempts']);
  });

  it('counts failures only: who signs in often from one address is never paused', async () => {
    const { userName, password } = await aFamily(world);
    const browser = aBrowser(world);
    for (let i = 0; i < 7; i++) {
      expect((await browser.send('signIn', { login: userName, password })).__typename).toBe('SignedIn');
    }
  });

  it('compares five of 1,000 guesses that come at once from as many addresses', async () => {
    const { userName } = await aFamily(world);
    compared = 0;
    for (let i = 0; i < 2; i++) {
      const guesses = Array.from({ length: 500 }, () =>
        aBrowser(world).send('signIn', { login: userName, password: wrong }, anAddress()),
      );
      await Promise.all(guesses);
    }
    expect(compared).toBe(5);
  });

  it('wants the first password of a front desk changed before it opens anything', async () => {
    const first = 'RUBY-OTTER-4417-KITE';
    const { accountId } = await world.aHomeUser({
      password_hash: await argon2.hash(first),
      first_password_expires_at: new Date(world.clock.now.getTime() + 86_400_000),
    });
    const [row] = await world.rows<{ login: string }>('SELECT user_name AS login FROM home_users WHERE id = $1', [
      accountId,
    ]);
    const [browser, login] = [aBrowser(world), row!.login];
    expect((await browser.send('signIn', { login, password: first })).__typename).toBe('PasswordChangeNeeded');
    expect(await browser.viewer()).toBeNull();
    const easy = await browser.send('signIn', { login, password: first, newPassword: 'elena vargas elena' });
    expect(easy).toMatchObject({ fields: [{ path: 'newPassword', code: 'TOO_EASY' }] });
    const same = await browser.send('signIn', { login, password: first, newPassword: first });
    expect(same).toMatchObject({ fields: [{ path: 'newPassword', code: 'UNCHANGED' }] });

    const newPassword = aPassword();
    expect((await browser.send('signIn', { login, password: first, newPassword })).__typename).toBe('SignedIn');
    expect(await browser.viewer()).toMatchObject({ accountId });
    expect((await aBrowser(world).send('signIn', { login, password: first })).__typename).toBe('SignInRefused');
    expect((await aBrowser(world).send('signIn', { login, password: newPassword })).__typename).toBe('SignedIn');
  });

  it('knows a first password no more after its day, nor a closed account', async () => {
    const password_hash = await argon2.hash(wrong);
    for (const columns of [
      { password_hash, first_password_expires_at: world.clock.now },
      { password_hash, closed_at: world.clock.now },
    ]) {
      const { accountId } = await world.aHomeUser(columns);
      const [row] = await world.rows<{ login: string }>('SELECT user_name AS login FROM home_users WHERE id = $1', [
        accountId,
      ]);
      expect((await aBrowser(world).send('signIn', { login: row!.login, password: wrong })).__typename).toBe(
        'SignInRefused',
      );
    }
  });

  it('is not for the door of the staff', async () => {
    const source = 'mutation { signIn(input: { login: "x", password: "y" }) { __typename } }';
    const { errors } = await world.as(null, source, {}, { app: 'staff' });
    expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });
});
