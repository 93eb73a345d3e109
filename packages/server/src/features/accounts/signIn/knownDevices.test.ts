import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argon2 } from '../../../shared/passwords.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { sweepSignIn } from './removeUnproved.ts';
import { aBrowser, aFamily, anAddress, aPassword, type Browser, lettersTo } from './testing/aBrowser.ts';
import { testPool } from '../../../testing/testPool.ts';
import { aStranger } from '../../../testing/aStranger.ts';

describe('a browser in which somebody signed in before', () => {
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
  const guess = async (browser: Browser, login: string, password = wrong, from?: string) =>
    (await browser.send('signIn', { login, password }, from)).__typename as string;
  const devicesOf = (accountId: string) =>
    world.rows<{ token_hash: Buffer }>('SELECT token_hash FROM known_devices WHERE home_user_id = $1', [accountId]);
  /** Strangers fill the counts of both names, each from an address of its own. */
  async function siege(...logins: string[]) {
    for (const login of logins) for (let i = 0; i < 6; i++) await guess(aBrowser(world), login);
  }

  it('is let in while strangers pause both names of the account, and its address', async () => {
    const { browser, userName, email, password } = await aFamily(world);
    await siege(userName, email);
    for (let i = 0; i < 6; i++) await guess(aBrowser(world, { address: browser.address }), aStranger());
    expect(await guess(aBrowser(world, { address: browser.address }), userName, password)).toBe('TooManyAttempts');
    expect(await guess(browser, userName, password)).toBe('SignedIn');
    expect(await guess(browser, email, password)).toBe('SignedIn');
  });

  it('is known after signing out, from anywhere, and to its own account alone', async () => {
    const [elena, other] = [await aFamily(world), await aFamily(world)];
    await siege(elena.userName, other.userName);
    expect(await guess(elena.browser, elena.userName, elena.password, anAddress())).toBe('SignedIn');
    expect(await guess(elena.browser, other.userName, other.password)).toBe('TooManyAttempts');
  });

  it('may be shared by a household: each account in it knows it, and nobody reads which they are', async () => {
    const [mother, son] = [await aFamily(world), await aFamily(world)];
    await guess(mother.browser, son.userName, son.password);
    await siege(mother.userName, son.userName);
    expect(await guess(mother.browser, mother.userName, mother.password)).toBe('SignedIn');
    expect(await guess(mother.browser, son.userName, son.password)).toBe('SignedIn');
    const [one, both] = [await devicesOf(mother.accountId), await devicesOf(son.accountId)];
    expect(both.map(({ token_hash }) => token_hash)).not.toContainEqual(one[0]!.token_hash);
  });

  it('has five tries of its own, and then waits ten minutes; nobody else waits for them', async () => {
    const { browser, userName, password } = await aFamily(world);
    const types = [];
    for (let i = 0; i < 6; i++) types.push(await guess(browser, userName));
    expect(types).toEqual([...Array<string>(5).fill('SignInRefused'), 'TooManyAttempts']);
    expect(await guess(browser, userName, password)).toBe('TooManyAttempts');
    expect(await guess(aBrowser(world, { address: browser.address }), userName, password)).toBe('SignedIn');
    pass(10);
    expect(await guess(browser, userName, password)).toBe('SignedIn');
  });

  it('gives whoever steals its cookie those five tries, and after thirty in a day no more than anybody', async () => {
    const { browser, userName, password } = await aFamily(world);
    compared = 0;
    for (let round = 0; round < 7; round++) {
      for (let i = 0; i < 6; i++) await guess(aBrowser(world, { stolen: browser.device()! }), userName);
      pass(10);
    }
    expect(compared).toBe(35);
    await siege(userName);
    expect(await guess(aBrowser(world, { stolen: browser.device()! }), userName, password)).toBe('TooManyAttempts');
  });

  it('counts fifty guesses that come at once as fifty', async () => {
    const { browser, userName } = await aFamily(world);
    compared = 0;
    const types = await Promise.all(Array.from({ length: 50 }, () => guess(browser, userName)));
    expect(compared).toBe(5);
    expect(types.filter(type => type === 'TooManyAttempts')).toHaveLength(45);
  });

  it('asks the same of a known and an unknown name, with a cookie that neither knows', async () => {
    const { userName } = await aFamily(world);
    const { browser } = await aFamily(world);
    const seen = [];
    for (const login of [userName, `${userName}x`, 'nobody@example.org']) {
      world.statements.length = 0;
      const answer = await aBrowser(world, { stolen: browser.device()! }).send('signIn', { login, password: wrong });
      seen.push({ answer, statements: [...world.statements] });
    }
    expect(seen.slice(1)).toEqual([seen[0], seen[0]]);
  });

  it.each(['', 'x', "' OR true --", 'A'.repeat(22)])('is not the one that sends %j', async sent => {
    const { userName, password } = await aFamily(world);
    await siege(userName);
    expect(await guess(aBrowser(world, { stolen: sent }), userName, password)).toBe('TooManyAttempts');
  });

  it('is a stranger again after a new password, but for the one that chose it', async () => {
    const { browser, accountId, userName, password } = await aFamily(world);
    const phone = aBrowser(world);
    await guess(phone, userName, password);
    expect(await devicesOf(accountId)).toHaveLength(2);
    const newPassword = aPassword();
    await browser.send('changePassword', { password, newPassword });
    await siege(userName);
    expect(await guess(phone, userName, newPassword)).toBe('TooManyAttempts');
    expect(await guess(browser, userName, newPassword)).toBe('SignedIn');
  });

  it('is the one in which the link of a forgotten password was used: whoever guesses on locks nobody out', async () => {
    const { browser, accountId, userName, email, password } = await aFamily(world);
    await siege(userName, email);
    const phone = aBrowser(world);
    await phone.send('requestPasswordReset', { login: email });
    const token = (await lettersTo(world, accountId)).at(-1)!.token;
    const chosen = aPassword();
    await phone.send('resetPassword', { token, password: chosen });
    await siege(userName, email);
    expect(await guess(phone, userName, chosen)).toBe('SignedIn');
    expect(await guess(browser, userName, password)).toBe('TooManyAttempts');
  });

  it('is forgotten with all others by signing out everywhere, and with a closed account', async () => {
    const { browser, accountId, userName, password } = await aFamily(world);
    await guess(aBrowser(world), userName, password);
    const source = 'mutation { signOut(input: { everywhere: true }) { __typename } }';
    await world.as(await browser.viewer(), source, {}, {});
    expect(await devicesOf(accountId)).toEqual([]);

    const closing = await aFamily(world);
    await world.rows('UPDATE home_users SET closed_at = now() WHERE id = $1', [closing.accountId]);
    expect(await devicesOf(closing.accountId)).toEqual([]);
  });

  it('is one of ten: the longest unused goes; and is forgotten after a year', async () => {
    const { browser, accountId, userName, password } = await aFamily(world);
    for (let i = 0; i < 10; i++) {
      pass(1);
      await guess(aBrowser(world), userName, password);
    }
    expect(await devicesOf(accountId)).toHaveLength(10);
    await siege(userName);
    expect(await guess(browser, userName, password)).toBe('TooManyAttempts');

    pass(365 * 24 * 60);
    const pool = testPool(world.urls.system);
    await sweepSignIn({ pool, now: world.now });
    await pool.end();
    expect(await devicesOf(accountId)).toEqual([]);
  });
});
