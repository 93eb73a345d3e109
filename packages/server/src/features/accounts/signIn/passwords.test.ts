import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type World } from '../../../testing/world.ts';
import { easyPassword } from './easyPassword.ts';
import { aBrowser, aFamily, aPassword, lettersTo } from './testing/aBrowser.ts';

describe('a password', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  const pass = (minutes: number) => (world.clock.now = new Date(world.clock.now.getTime() + minutes * 60_000));
  const signIn = async (login: string, password: string) =>
    (await aBrowser(world).send('signIn', { login, password })).__typename as string;
  const elena = { givenName: 'Elena', familyName: 'Vargas', email: 'elena.v@example.org', userName: 'evargas' };

  it.each([
    'passwordpassword',
    'P@ssw0rdP@ssw0rd',
    'contraseñacontraseña',
    'qwertyuiopasdfgh',
    '123456789012345',
    'aaaaaaaaaaaaaaaaaaaa',
    'elenavargasopenvisit',
    'evargas evargas evargas',
    'elena vargas elena',
    'my password is password',
    'openvisit12345678',
    'Summer2026!Summer2026!',
    'a'.repeat(200),
  ])('like %s is too easy', async password => {
    expect(await easyPassword('password', password, elena)).toMatchObject({ fields: [{ code: 'TOO_EASY' }] });
  });

  it.each([
    'mi perro come galletas azules',
    'correct horse battery staple',
    'xk2 pfq 9wv mmt 3lz',
    'бабушка любит кошек',
    '我的狗喜歡吃藍色的餅乾和草莓',
    `${'lamp river '.repeat(9)}`,
  ])('like %s is good, without a digit or a capital', async password => {
    expect(await easyPassword('password', password, elena)).toBeUndefined();
  });

  it('is changed by whoever knows it, and all other devices are out', async () => {
    const { browser, userName, password, accountId } = await aFamily(world);
    const phone = aBrowser(world);
    await phone.send('signIn', { login: userName, password });
    const newPassword = aPassword();
    expect(await browser.send('changePassword', { password, newPassword })).toEqual({
      __typename: 'PasswordChanged',
      userName,
    });
    expect(await phone.viewer()).toBeNull();
    expect(await browser.viewer()).not.toBeNull();
    expect([await signIn(userName, password), await signIn(userName, newPassword)]).toEqual([
      'SignInRefused',
      'SignedIn',
    ]);
    expect((await lettersTo(world, accountId)).at(-1)).toMatchObject({ template: 'PASSWORD_CHANGED' });
  });

  it('takes no password for a new one that is the old one', async () => {
    const { browser, password } = await aFamily(world);
    expect(await browser.send('changePassword', { password, newPassword: password })).toMatchObject({
      fields: [{ path: 'newPassword', code: 'UNCHANGED' }],
    });
  });

  it('that is wrong changes nothing, and is counted: five, then a pause', async () => {
    const { browser } = await aFamily(world);
    const types = [];
    for (let i = 0; i < 6; i++)
      types.push((await browser.send('changePassword', { password: 'wrong', newPassword: aPassword() })).__typename);
    expect(types).toEqual([...Array<string>(5).fill('PasswordWrong'), 'TooManyAttempts']);
  });

  it('that was forgotten is set anew by a link, once: it proves the address, ends every session and forgives the tries', async () => {
    const { browser, userName, accountId, password: old } = await aFamily(world);
    for (let i = 0; i < 5; i++) await browser.send('signIn', { login: userName, password: 'wrong' });
    expect(await browser.send('requestPasswordReset', { login: userName.toUpperCase() })).toEqual({
      __typename: 'PasswordResetSent',
      ok: true,
    });
    const { template, token } = (await lettersTo(world, accountId)).at(-1)!;
    expect(template).toBe('PASSWORD_RESET');

    const password = aPassword();
    expect(await browser.send('resetPassword', { token, password })).toEqual({
      __typename: 'PasswordChanged',
      userName,
    });
    expect(await browser.viewer()).toBeNull();
    expect((await browser.send('resetPassword', { token, password: aPassword() })).__typename).toBe('LinkExpired');
    expect((await browser.send('signIn', { login: userName, password })).__typename).toBe('SignedIn');
    expect(await signIn(userName, old)).toBe('SignInRefused');
  });

  it('cannot be set anew by a link of 30 minutes ago, nor by one that was never sent', async () => {
    const { browser, userName, accountId } = await aFamily(world);
    await browser.send('requestPasswordReset', { login: userName });
    const { token } = (await lettersTo(world, accountId)).at(-1)!;
    pass(30);
    for (const link of [token, 'AAAAAAAAAAAAAAAAAAAAAA'])
      expect((await browser.send('resetPassword', { token: link, password: aPassword() })).__typename).toBe(
        'LinkExpired',
      );
  });

  it('is asked for in the same way whether there is such an account or not; the letter to nobody goes nowhere', async () => {
    const { userName } = await aFamily(world);
    const seen = [];
    for (const login of [userName, `${userName}nobody`, 'nobody@example.org']) {
      world.statements.length = 0;
      const answer = await aBrowser(world).send('requestPasswordReset', { login });
      seen.push({ answer, statements: [...world.statements] });
    }
    expect(seen.slice(1)).toEqual([seen[0], seen[0]]);
  });

  it('is asked for three times an hour at most, however many ask', async () => {
    const { email, accountId } = await aFamily(world);
    await Promise.all(Array.from({ length: 10 }, () => aBrowser(world).send('requestPasswordReset', { login: email })));
    const resets = (await lettersTo(world, accountId)).filter(({ template }) => template === 'PASSWORD_RESET');
    expect(resets).toHaveLength(3);
  });
});
