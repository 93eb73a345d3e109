import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import type { Viewer } from '../../../shared/viewer.ts';
import { aStaffBrowser } from '../../../testing/secondFactor/aStaffBrowser.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { anAddress } from './testing/aBrowser.ts';

const password = 'violet otters sing badly';

describe('a browser at work in which an officer signed in before', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  const aBrowser = () => aStaffBrowser(world, { address: anAddress() });
  type Browser = ReturnType<typeof aBrowser>;

  /** An officer with an authenticator app, who signed in by it in one browser. */
  async function anOfficerAtWork() {
    const officer = await world.anOfficer(await world.aFacility());
    const [row] = await world.rows<{ login: string }>('SELECT user_name AS login FROM staff_members WHERE id = $1', [
      officer.accountId,
    ]);
    const browser = aBrowser();
    await browser.acceptInvitation(officer);
    const { secret, enrolmentId } = await browser.send('startAuthenticatorApp');
    const code = () => generateSync({ secret: secret as string, epoch: world.clock.now.getTime() / 1000 });
    await browser.send('finishAuthenticatorApp', { enrolmentId, code: code(), password });
    const signIn = async (at: Browser, said: Partial<Record<'password' | 'code', string>> = {}) => {
      world.clock.now = new Date(world.clock.now.getTime() + 30_000);
      return (await at.send('signInStaff', { login: row!.login, password, code: code(), ...said }))
        .__typename as string;
    };
    await signIn(browser);
    return { officer, browser, signIn };
  }
  type AtWork = Awaited<ReturnType<typeof anOfficerAtWork>>;

  async function siege({ signIn }: AtWork) {
    for (let i = 0; i < 6; i++) await signIn(aBrowser(), { password: 'wrong' });
  }
  const devicesOf = ({ accountId }: Viewer) =>
    world.rows('SELECT 1 FROM known_devices WHERE staff_member_id = $1', [accountId]);

  it('is let in while strangers pause the name', async () => {
    const atWork = await anOfficerAtWork();
    await siege(atWork);
    expect(await atWork.signIn(aBrowser())).toBe('TooManyAttempts');
    expect(await atWork.signIn(atWork.browser)).toBe('SignedIn');
  });

  it('has five tries of its own: a wrong code is one like a wrong password', async () => {
    const { browser, signIn } = await anOfficerAtWork();
    const types = [];
    for (const said of [{ code: '000000' }, { password: 'wrong' }, {}, { code: '000000' }, { code: '000000' }])
      types.push(await signIn(browser, said));
    expect(types.filter(type => type === 'SignedIn')).toHaveLength(1);
    for (let i = 0; i < 3; i++) types.push(await signIn(browser, { code: '000000' }));
    expect(types.slice(-3)).toEqual(['SignInRefused', 'SignInRefused', 'SignInRefused']);
    expect(await signIn(browser)).toBe('TooManyAttempts');
  });

  it('is a stranger again once the officer is disabled, or invited anew', async () => {
    const [disabled, invited] = [await anOfficerAtWork(), await anOfficerAtWork()];
    await world.rows('UPDATE staff_members SET disabled_at = now() WHERE id = $1', [disabled.officer.accountId]);
    await aBrowser().acceptInvitation(invited.officer);
    expect([await devicesOf(disabled.officer), await devicesOf(invited.officer)]).toEqual([[], []]);
  });
});
