import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argon2 } from '../../../shared/passwords.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { aBrowser, aFamily, aPassword, lettersTo } from './testing/aBrowser.ts';
import { aStranger } from '../../../testing/aStranger.ts';

describe('slow guessing from many addresses', () => {
  let world: World;
  let compared: (string | null | undefined)[] = [];
  beforeAll(async () => {
    const fits: typeof argon2.fits = async (kept, password) => {
      compared.push(kept);
      return kept != null && (await argon2.fits(kept, password));
    };
    world = await createWorld({ passwords: { ...argon2, fits } });
  });
  afterAll(() => world.end());

  const pass = (minutes: number) => (world.clock.now = new Date(world.clock.now.getTime() + minutes * 60_000));
  const signIn = async (login: string, password = 'wrong', browser = aBrowser(world)) =>
    (await browser.send('signIn', { login, password })).__typename as string;
  /** Four an hour by each name, each from an address of its own: no other count is ever full. */
  async function guessSlowly(logins: readonly string[], rounds: number) {
    const types = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      for (const login of logins) for (let i = 0; i < 4; i++) types.add(await signIn(login));
      pass(61);
    }
    return [...types];
  }

  it('compares nothing more after fifty in a day, by whichever name, and says no other word for it', async () => {
    const { browser, userName, email, password } = await aFamily(world);
    compared = [];
    expect(await guessSlowly([userName, email], 8)).toEqual(['SignInRefused']);
    expect(compared).toHaveLength(64);
    expect(compared.filter(Boolean)).toHaveLength(50);
    expect([await signIn(userName, password), await signIn(email, password)]).toEqual([
      'SignInRefused',
      'SignInRefused',
    ]);
    expect(await signIn(userName, password, browser)).toBe('SignedIn');
  });

  it('is told to the holder by one letter a day, and to nobody else', async () => {
    const { accountId, userName, email } = await aFamily(world);
    const told = async () =>
      (await lettersTo(world, accountId)).filter(({ template }) => template === 'PASSWORD_GUESSED');
    await guessSlowly([userName, email], 6);
    expect(await told()).toHaveLength(0);
    await guessSlowly([userName, email], 4);
    expect(await told()).toHaveLength(1);
  });

  it('ends with its day, and with a new password', async () => {
    const { accountId, userName, email } = await aFamily(world);
    await guessSlowly([userName, email], 7);
    await aBrowser(world).send('requestPasswordReset', { login: email });
    const token = (await lettersTo(world, accountId)).at(-1)!.token;
    const chosen = aPassword();
    await aBrowser(world).send('resetPassword', { token, password: chosen });
    expect(await signIn(userName, chosen)).toBe('SignedIn');

    const other = await aFamily(world);
    await guessSlowly([other.userName, other.email], 7);
    pass(24 * 60);
    expect(await signIn(other.userName, other.password)).toBe('SignedIn');
  });

  it('asks the same statements of a known and an unknown name, before and after', async () => {
    const { userName } = await aFamily(world);
    const seen = [];
    for (const login of [userName, `${userName}nobody`]) {
      world.statements.length = 0;
      await guessSlowly([login], 13);
      const answer = await aBrowser(world).send('signIn', { login, password: 'wrong' });
      seen.push({ answer, statements: [...world.statements] });
    }
    expect(seen[1]).toEqual(seen[0]);
  });

  it('fills nobody’s count from an address that has to wait', async () => {
    const { userName, password } = await aFamily(world);
    const stranger = aBrowser(world);
    for (let i = 0; i < 5; i++) await signIn(aStranger(), 'wrong', stranger);
    for (let i = 0; i < 20; i++) expect(await signIn(userName, 'wrong', stranger)).toBe('TooManyAttempts');
    expect(await signIn(userName, password)).toBe('SignedIn');
  });

  it('counts fifty that come at once from fifty addresses as fifty', async () => {
    const { accountId } = await aFamily(world);
    const [row] = await world.rows<{ userName: string; email: string }>(
      'SELECT user_name AS "userName", email FROM home_users WHERE id = $1',
      [accountId],
    );
    compared = [];
    const logins = Array.from({ length: 50 }, (_, i) => (i % 2 ? row!.userName : row!.email));
    const types = await Promise.all(logins.map(login => signIn(login)));
    expect(types.filter(type => type === 'SignInRefused')).toHaveLength(10);
    expect(compared).toHaveLength(10);
  });
});
