import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type World } from '../../../testing/world.ts';
import { aBrowser, aFamily, anAddress, aSignUp, lettersTo } from './testing/aBrowser.ts';

describe('proving an address', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  const pass = (minutes: number) => (world.clock.now = new Date(world.clock.now.getTime() + minutes * 60_000));
  async function aSignedUpPerson() {
    const browser = aBrowser(world);
    const input = aSignUp();
    const { verificationId } = await browser.send('signUp', input);
    const [letter] = await lettersTo(world, input.email);
    return { browser, input, verificationId: verificationId as string, code: letter!.code!, token: letter!.token! };
  }
  const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  it('by the code signs in the device that signed up', async () => {
    const { browser, verificationId, code, input } = await aSignedUpPerson();
    expect(await browser.send('verifyEmail', { verificationId, code: `${code.slice(0, 3)} ${code.slice(3)}` })).toEqual(
      {
        __typename: 'EmailVerified',
        email: input.email,
        userName: expect.stringMatching(/^evargas\d*$/),
        signedIn: true,
        already: false,
      },
    );
    expect(await browser.viewer()).toMatchObject({ role: 'HOME_USER' });
  });

  it('by the link signs in the same device, and nobody on another one', async () => {
    const here = await aSignedUpPerson();
    const sameDevice = { token: here.token, verificationId: here.verificationId };
    expect(await here.browser.send('verifyEmail', sameDevice)).toMatchObject({ signedIn: true });

    const there = await aSignedUpPerson();
    const laptop = aBrowser(world);
    expect(await laptop.send('verifyEmail', { token: there.token })).toMatchObject({ signedIn: false, already: false });
    expect(await laptop.viewer()).toBeNull();
  });

  it('says that it was done when the link is opened twice, and signs nobody in by it', async () => {
    const { token, verificationId } = await aSignedUpPerson();
    await aBrowser(world).send('verifyEmail', { token });
    const again = aBrowser(world);
    expect(await again.send('verifyEmail', { token, verificationId })).toMatchObject({
      already: true,
      signedIn: false,
    });
    expect(await again.viewer()).toBeNull();
  });

  it('opens one session when the code is sent twice at once', async () => {
    const { browser, verificationId, code } = await aSignedUpPerson();
    const answers = await Promise.all([1, 2].map(() => browser.send('verifyEmail', { verificationId, code })));
    expect(answers.map(({ already }) => already).sort()).toEqual([false, true]);
    const { accountId } = (await browser.viewer())!;
    expect(await world.rows('SELECT 1 FROM sessions WHERE home_user_id = $1', [accountId])).toHaveLength(1);
  });

  it('refuses a code after ten minutes, while the link still works for the day', async () => {
    const { browser, verificationId, code, token } = await aSignedUpPerson();
    pass(10);
    expect(await browser.send('verifyEmail', { verificationId, code })).toMatchObject({ why: 'EXPIRED', triesLeft: 0 });
    expect(await browser.send('verifyEmail', { token })).toMatchObject({ __typename: 'EmailVerified' });
  });

  it('refuses a link after a day', async () => {
    const { browser, token } = await aSignedUpPerson();
    pass(24 * 60);
    expect(await browser.send('verifyEmail', { token })).toMatchObject({ why: 'EXPIRED' });
  });

  it('refuses the code of another', async () => {
    const [mine, theirs] = [await aSignedUpPerson(), await aSignedUpPerson()];
    const code = mine.code === theirs.code ? other(theirs.code) : theirs.code;
    const answer = await mine.browser.send('verifyEmail', { verificationId: mine.verificationId, code });
    expect(answer).toMatchObject({ why: 'WRONG', triesLeft: 4 });
  });

  it.each([
    ['a link that we never sent', { token: 'AAAAAAAAAAAAAAAAAAAAAA' }],
    ['a code without its sign-up', { code: '123456' }],
    ['a sign-up that never was', { verificationId: '00000000-0000-4000-8000-000000000000', code: '123456' }],
    ['an id that is none', { verificationId: "' OR true --", code: '123456' }],
  ])('knows nothing of %s', async (_what, input) => {
    expect(await aBrowser(world).send('verifyEmail', input)).toMatchObject({ why: 'UNKNOWN' });
  });

  it('asks for a code where none is given, and for six digits', async () => {
    for (const [input, code] of [
      [{}, 'REQUIRED'],
      [{ code: '12345' }, 'PATTERN'],
      [{ code: '12345x' }, 'PATTERN'],
    ] as const) {
      expect(await aBrowser(world).send('verifyEmail', input)).toMatchObject({ fields: [{ path: 'code', code }] });
    }
  });

  it('lets a code be tried five times, whoever tries: of 10,000 guesses from as many addresses 9,995 compare nothing', async () => {
    const { browser, verificationId, code } = await aSignedUpPerson();
    const whys: string[] = [];
    for (let i = 0; i < 20; i++) {
      const guesses = Array.from({ length: 500 }, () =>
        browser.send('verifyEmail', { verificationId, code: other(code) }, anAddress()),
      );
      whys.push(...(await Promise.all(guesses)).map(({ why }) => why as string));
    }
    expect(whys.filter(why => why === 'WRONG')).toHaveLength(4);
    expect(whys.filter(why => why === 'USED_UP')).toHaveLength(9_996);
    expect(await browser.send('verifyEmail', { verificationId, code })).toMatchObject({ why: 'USED_UP' });
  }, 120_000);

  it('looks at no more than thirty wrong codes an hour from one address, whatever they are for', async () => {
    const browser = aBrowser(world);
    const types = [];
    for (let i = 0; i < 31; i++) types.push((await browser.send('verifyEmail', { code: '123456' })).__typename);
    expect(types.slice(-2)).toEqual(['CodeRefused', 'TooManyAttempts']);
  });

  it('sends a new code after a minute, with which the old one ends; five a day', async () => {
    const { browser, input, verificationId, code } = await aSignedUpPerson();
    expect(await browser.send('resendVerification', { verificationId })).toMatchObject({
      __typename: 'TooManyAttempts',
      tryAgainAt: new Date(world.clock.now.getTime() + 60_000).toISOString(),
    });
    let newest = verificationId;
    for (let sent = 2; sent <= 5; sent++) {
      pass(1);
      const answer = await browser.send('resendVerification', { verificationId: newest });
      expect(answer).toMatchObject({ __typename: 'VerificationSent', email: input.email });
      newest = answer.verificationId;
    }
    pass(1);
    expect((await browser.send('resendVerification', { verificationId: newest })).__typename).toBe('TooManyAttempts');
    expect(await browser.send('verifyEmail', { verificationId, code })).toMatchObject({ why: 'EXPIRED' });
    const last = (await lettersTo(world, input.email)).at(-1)!.code;
    expect(await browser.send('verifyEmail', { verificationId: newest, code: last })).toMatchObject({ signedIn: true });
  });

  it('counts letters that are asked for at once one by one', async () => {
    const { browser, verificationId } = await aSignedUpPerson();
    pass(1);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => browser.send('resendVerification', { verificationId })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'VerificationSent')).toHaveLength(1);
  });

  it('sends it again to whoever signed in before proving the address, without an id', async () => {
    const { input } = await aSignedUpPerson();
    pass(1);
    const phone = aBrowser(world);
    await phone.send('signIn', { login: input.email, password: input.password });
    const sent = await phone.send('resendVerification', {});
    expect(sent).toMatchObject({ __typename: 'VerificationSent', email: input.email });
    const code = (await lettersTo(world, input.email)).at(-1)!.code;
    expect(await phone.send('verifyEmail', { verificationId: sent.verificationId, code })).toMatchObject({
      signedIn: true,
      already: false,
    });
  });

  it('has nothing to send to whoever proved it already, or to nobody', async () => {
    const { browser } = await aFamily(world);
    for (const somebody of [browser, aBrowser(world)])
      expect(await somebody.send('resendVerification', {})).toMatchObject({
        fields: [{ path: 'verificationId', code: 'UNKNOWN' }],
      });
  });

  it('of somebody who moved to another one: the old link tells nobody the new address', async () => {
    const { browser, input, verificationId, code, token } = await aSignedUpPerson();
    await browser.send('verifyEmail', { verificationId, code });
    pass(1);
    const email = aSignUp().email;
    const sent = await browser.send('changeEmail', { email, password: input.password });
    const letter = (await lettersTo(world, email)).at(-1)!;
    const answer = await browser.send('verifyEmail', { verificationId: sent.verificationId, code: letter.code });
    expect(answer).toMatchObject({ email, signedIn: true, already: false });
    expect(await aBrowser(world).send('verifyEmail', { token })).toMatchObject({ email: input.email, already: true });
    expect((await lettersTo(world, input.email)).at(-1)).toMatchObject({ template: 'EMAIL_CHANGED' });
  });

  it('is begun for ten new addresses a day by one account', async () => {
    const { browser, password } = await aFamily(world);
    const types = [];
    for (let i = 0; i < 11; i++)
      types.push((await browser.send('changeEmail', { email: aSignUp().email, password })).__typename);
    expect(types).toEqual([...Array<string>(10).fill('VerificationSent'), 'TooManyAttempts']);
  });
});
