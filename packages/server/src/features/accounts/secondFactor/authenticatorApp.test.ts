import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import { minutes } from '../../../shared/clock.ts';
import type { Viewer } from '../../../shared/viewer.ts';
import { aStaffBrowser, type StaffBrowser } from '../../../testing/secondFactor/aStaffBrowser.ts';
import { createWorld, type World } from '../../../testing/world.ts';

const password = 'violet otters sing badly';

describe('an authenticator app of a staff member', () => {
  let world: World;
  let officer: Viewer;
  let login: string;
  let browser: StaffBrowser;
  let secret: string;
  let recoveryCodes: string[];
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  const codeOf = (from = secret) => generateSync({ secret: from, epoch: world.clock.now.getTime() / 1000 });
  const later = (by: number) => (world.clock.now = new Date(world.clock.now.getTime() + by));
  const elsewhere = () => aStaffBrowser(world);
  const signIn = (input: Partial<Record<'login' | 'password' | 'code', string>> = {}, at = elsewhere()) =>
    at.send('signInStaff', { login, password, code: codeOf(), ...input });
  const typesOf = (answers: { __typename: string }[]) => answers.map(({ __typename }) => __typename).sort();

  beforeEach(async () => {
    officer = await world.anOfficer(await world.aFacility());
    const [row] = await world.rows<{ login: string }>('SELECT user_name AS login FROM staff_members WHERE id = $1', [
      officer.accountId,
    ]);
    login = row!.login;
    browser = aStaffBrowser(world);
    await browser.acceptInvitation(officer);
    const begun = await browser.send('startAuthenticatorApp');
    secret = begun.secret;
    expect(begun.uri).toBe(`otpauth://totp/OpenVisit:${login}?secret=${secret}&issuer=OpenVisit`);
    const added = await browser.send('finishAuthenticatorApp', {
      enrolmentId: begun.enrolmentId,
      code: codeOf(),
      password,
    });
    expect(added).toMatchObject({ __typename: 'SecondFactorAdded', viewer: { standing: 'FULL' } });
    recoveryCodes = added.recoveryCodes;
    later(30_000);
  });

  it('signs in together with its password, by the user name or the e-mail', async () => {
    expect(await signIn()).toEqual({ __typename: 'SignedIn', viewer: { id: officer.accountId, standing: 'FULL' } });
    later(30_000);
    expect((await signIn({ login: ` ${login.toUpperCase()}@example.org ` })).__typename).toBe('SignedIn');
  });

  it('says the same of a name that nobody has, a wrong password and a wrong code, and compares as often', async () => {
    const answers = [];
    for (const wrong of [{ login: 'nobodyatall' }, { password: 'another one altogether' }, { code: '000000' }]) {
      world.statements.length = 0;
      const answer = await signIn(wrong);
      answers.push({ answer, statements: world.statements.length });
    }
    expect(answers[0]!.answer.__typename).toBe('SignInRefused');
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('opens nothing by its password alone, nor by its code alone', async () => {
    const nothing = await signIn({ code: ' ' });
    expect(nothing).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'code', code: 'REQUIRED' }] });
    expect((await signIn({ password: login })).__typename).toBe('SignInRefused');
  });

  it('shows a code that opens once, also when it is sent twice at once', async () => {
    const code = codeOf();
    expect(typesOf(await Promise.all([signIn({ code }), signIn({ code })]))).toEqual(['SignInRefused', 'SignedIn']);
    expect((await signIn({ code })).__typename).toBe('SignInRefused');
  });

  it('may be half a minute wrong, and not a whole one', async () => {
    later(30_000);
    const [early, now] = [world.clock.now, codeOf()];
    later(30_000);
    expect((await signIn({ code: now })).__typename).toBe('SignedIn');
    world.clock.now = early;
    later(90_000);
    const code = codeOf();
    later(60_000);
    expect((await signIn({ code })).__typename).toBe('SignInRefused');
  });

  it('is not opened by the code with which it was added', async () => {
    later(-30_000);
    expect((await signIn()).__typename).toBe('SignInRefused');
  });

  it('waits ten minutes after five failures, whichever of the three was wrong, and says when', async () => {
    const at = elsewhere();
    for (const code of ['000001', '000002', '000003', '000004', '000005'])
      expect((await signIn({ code }, at)).__typename).toBe('SignInRefused');
    expect((await signIn({}, at)).__typename).toBe('TooManyAttempts');
    later(minutes(10));
    expect((await signIn({}, at)).__typename).toBe('SignedIn');
  });

  it('has ten recovery codes, each of which opens once in place of its code, and its owner is told', async () => {
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}$/);
    const typed = recoveryCodes[3]!.toLowerCase().replaceAll('-', ' ');
    const both = [signIn({ code: recoveryCodes[3]! }), signIn({ code: typed })];
    expect(typesOf(await Promise.all(both))).toEqual(['SignInRefused', 'SignedIn']);
    expect((await signIn({ code: recoveryCodes[3]!, password: 'not the password' })).__typename).toBe('SignInRefused');
    const { viewer } = await browser.ask('{ viewer { ... on StaffMember { security { recoveryCodesLeft } } } }');
    expect(viewer.security.recoveryCodesLeft).toBe(9);
    const letters = await world.rows('SELECT template FROM outbox_messages WHERE staff_member_id = $1', [
      officer.accountId,
    ]);
    expect(letters).toEqual([{ template: 'AUTHENTICATOR_ADDED' }, { template: 'RECOVERY_CODE_USED' }]);
  });

  it('gets new recovery codes; those before open nothing', async () => {
    const { codes } = await browser.send('newRecoveryCodes');
    expect((await signIn({ code: recoveryCodes[0]! })).__typename).toBe('SignInRefused');
    expect((await signIn({ code: codes[0] })).__typename).toBe('SignedIn');
  });

  it('is added by five tries of a code at most, and with a password that is not easy', async () => {
    const { enrolmentId, secret: second } = await browser.send('startAuthenticatorApp');
    const finish = (input: object) =>
      browser.send('finishAuthenticatorApp', { enrolmentId, code: codeOf(second), password, ...input });
    expect(await finish({ password: 'passwordpassword' })).toMatchObject({ fields: [{ code: 'TOO_EASY' }] });
    expect(await finish({ password: 'too short' })).toMatchObject({ fields: [{ code: 'TOO_SHORT' }] });
    for (const triesLeft of [4, 3, 2, 1])
      expect(await finish({ code: '000000' })).toMatchObject({ why: 'WRONG', triesLeft });
    expect(await finish({ code: '000000' })).toMatchObject({ why: 'USED_UP' });
    expect(await finish({})).toMatchObject({ __typename: 'CodeRefused', why: 'EXPIRED' });
  });

  it('takes the place of the one before, and ends every other session', async () => {
    const other = elsewhere();
    await signIn({}, other);
    const { enrolmentId, secret: second } = await browser.send('startAuthenticatorApp');
    const both = [1, 2].map(() =>
      browser.send('finishAuthenticatorApp', {
        enrolmentId,
        code: codeOf(second),
        password: 'quiet badgers hum loudly',
      }),
    );
    expect(typesOf(await Promise.all(both))).toEqual(['CodeRefused', 'SecondFactorAdded']);
    expect(await other.viewer()).toBeNull();
    later(30_000);
    expect((await signIn()).__typename).toBe('SignInRefused');
    const fresh = { code: codeOf(second), password: 'quiet badgers hum loudly' };
    expect((await signIn(fresh)).__typename).toBe('SignedIn');
  });

  it('goes with its password and its codes, unless it is the only way in', async () => {
    expect((await browser.send('removeAuthenticatorApp')).__typename).toBe('LastFactor');
    await browser.addPasskey();
    expect((await browser.send('removeAuthenticatorApp')).__typename).toBe('StaffMember');
    expect((await signIn()).__typename).toBe('SignInRefused');
    expect(await browser.send('newRecoveryCodes')).toMatchObject({ fields: [{ code: 'NO_APP' }] });
    const left = `SELECT FROM staff_passwords WHERE staff_member_id = $1 UNION ALL SELECT FROM recovery_codes WHERE staff_member_id = $1`;
    expect(await world.rows(left, [officer.accountId])).toEqual([]);
  });

  it('is there together with the password, in the database as well: neither stands alone', async () => {
    const alone = (column: string) =>
      world.rows(`UPDATE staff_passwords SET ${column} = NULL WHERE staff_member_id = $1`, [officer.accountId]);
    await expect(alone('authenticator_secret')).rejects.toThrow('null value');
    await expect(alone('password_hash')).rejects.toThrow('null value');
  });

  it('has a secret that the database cannot read, nor give to somebody else', async () => {
    const kept = 'SELECT authenticator_secret AS sealed FROM staff_passwords WHERE staff_member_id = $1';
    const [row] = await world.rows<{ sealed: Buffer }>(kept, [officer.accountId]);
    expect(row!.sealed.toString('latin1')).not.toContain(secret);
    const { vault } = world.staffDoor;
    expect(vault.open(row!.sealed, officer.accountId)).toBe(secret);
    expect(vault.open(row!.sealed, 'somebody else')).toBeNull();
    expect(vault.open(Buffer.concat([row!.sealed.subarray(0, -1), Buffer.from([0])]), officer.accountId)).toBeNull();
    expect(vault.open(Buffer.alloc(3), officer.accountId)).toBeNull();
  });

  it('of somebody who was disabled opens nothing', async () => {
    await world.rows('UPDATE staff_members SET disabled_at = $2 WHERE id = $1', [officer.accountId, world.clock.now]);
    expect((await signIn()).__typename).toBe('SignInRefused');
  });
});
