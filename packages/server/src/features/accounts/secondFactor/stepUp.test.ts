import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import { minutes } from '../../../shared/clock.ts';
import type { Viewer } from '../../../shared/viewer.ts';
import { aDevice, type Device } from '../../../testing/secondFactor/aDevice.ts';
import { aStaffBrowser, type StaffBrowser } from '../../../testing/secondFactor/aStaffBrowser.ts';
import { createWorld, type World } from '../../../testing/world.ts';

const password = 'violet otters sing badly';

describe('proving a factor once more', () => {
  let world: World;
  let administrator: Viewer;
  let browser: StaffBrowser;
  let device: Device;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    administrator = await world.anAdministrator(await world.aFacility());
    browser = aStaffBrowser(world);
    await browser.acceptInvitation(administrator);
    device = (await browser.addPasskey()).device;
  });

  const later = (by: number) => (world.clock.now = new Date(world.clock.now.getTime() + by));
  const codeOf = (secret: string) => generateSync({ secret, epoch: world.clock.now.getTime() / 1000 });
  const person = { givenName: 'Ida', familyName: 'Lund', role: 'OFFICER' };
  const inviteSomebody = () =>
    browser.send('inviteStaffMember', {
      ...person,
      email: `ida.${Math.random()}@example.org`,
      facilityIds: administrator.facilityIds,
    });
  async function addApp(): Promise<string> {
    const { enrolmentId, secret } = await browser.send('startAuthenticatorApp');
    await browser.send('finishAuthenticatorApp', { enrolmentId, code: codeOf(secret), password });
    later(30_000);
    return secret;
  }
  const asksForIt = { extensions: { code: 'STEP_UP_NEEDED' } };

  it('is needed ten minutes after the sign-in, ahead of what is sensitive', async () => {
    later(minutes(10) - 1);
    expect((await inviteSomebody()).__typename).toBe('StaffMember');
    later(1);
    await expect(inviteSomebody()).rejects.toMatchObject(asksForIt);
    await expect(browser.addPasskey()).rejects.toMatchObject(asksForIt);
    await expect(browser.send('startAuthenticatorApp')).rejects.toMatchObject(asksForIt);
    expect((await browser.ask('{ staffMembers { nodes { id } } }')).staffMembers.nodes).not.toEqual([]);
  });

  it('lets the same be done when it is sent again, for ten minutes', async () => {
    later(minutes(15));
    await expect(inviteSomebody()).rejects.toMatchObject(asksForIt);
    await browser.stepUpByPasskey(device);
    expect((await inviteSomebody()).__typename).toBe('StaffMember');
    later(minutes(10));
    await expect(inviteSomebody()).rejects.toMatchObject(asksForIt);
  });

  it('works by one of the own passkeys alone', async () => {
    const colleague = aStaffBrowser(world);
    await colleague.acceptInvitation(await world.anOfficer({ id: administrator.facilityIds[0]!, name: '' }));
    const { device: theirs } = await colleague.addPasskey();
    expect(await browser.stepUpByPasskey(theirs)).toMatchObject({ __typename: 'PasskeyRefused', why: 'WRONG' });
    expect(await browser.stepUpByPasskey(aDevice())).toMatchObject({ __typename: 'PasskeyRefused', why: 'WRONG' });
    expect(await browser.stepUpByPasskey(device, { verifiesUser: false })).toMatchObject({ why: 'WRONG' });
    const { options } = await browser.send('startStepUp');
    expect(JSON.parse(options)).toMatchObject({
      allowCredentials: [{ type: 'public-key' }],
      userVerification: 'required',
    });
  });

  it('answers each challenge once, also twice at once', async () => {
    const { challengeId, options } = await browser.send('startStepUp');
    const response = device.sign(options);
    const both = await Promise.all([1, 2].map(() => browser.send('finishStepUp', { challengeId, response })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['PasskeyRefused', 'SteppedUp']);
  });

  it('works by password and code, or by a recovery code in its place', async () => {
    const secret = await addApp();
    const { codes } = await browser.send('newRecoveryCodes');
    later(minutes(31));
    const prove = (input: object) => browser.send('stepUpWithCode', { password, code: codeOf(secret), ...input });
    expect((await prove({ password: 'another one altogether' })).__typename).toBe('PasswordWrong');
    expect(await prove({ code: '000000' })).toMatchObject({ __typename: 'CodeRefused', why: 'WRONG' });
    const both = await Promise.all([prove({}), prove({})]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['CodeRefused', 'SteppedUp']);
    later(minutes(10));
    expect((await prove({ code: codes[0] })).__typename).toBe('SteppedUp');
    expect((await prove({ code: codes[0] })).__typename).toBe('CodeRefused');
  });

  it('is tried five times, and then after ten minutes, in this session alone', async () => {
    const secret = await addApp();
    const elsewhere = aStaffBrowser(world);
    await elsewhere.signInByPasskey(device);
    const prove = (at: StaffBrowser, code = codeOf(secret)) => at.send('stepUpWithCode', { password, code });
    for (const code of ['000001', '000002', '000003', '000004', '000005'])
      expect((await prove(browser, code)).__typename).toBe('CodeRefused');
    expect((await prove(browser)).__typename).toBe('TooManyAttempts');
    expect((await browser.stepUpByPasskey(device)).__typename).toBe('TooManyAttempts');
    expect((await prove(elsewhere)).__typename).toBe('SteppedUp');
    later(minutes(10));
    expect((await prove(browser)).__typename).toBe('SteppedUp');
  });

  it('says what is missing to whoever has no app, or no passkey', async () => {
    expect(await browser.send('stepUpWithCode', { password, code: '123456' })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'code', code: 'NO_APP' }],
    });
    await addApp();
    const { viewer } = await browser.ask('{ viewer { ... on StaffMember { security { passkeys { id } } } } }');
    await browser.send('removePasskey', { passkeyId: viewer.security.passkeys[0].id });
    expect(await browser.send('startStepUp')).toMatchObject({ fields: [{ code: 'NO_PASSKEY' }] });
  });
});
