import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { aDevice } from '../../../testing/secondFactor/aDevice.ts';
import { anAddress } from '../signIn/testing/aBrowser.ts';
import { aStaffBrowser, type StaffBrowser } from '../../../testing/secondFactor/aStaffBrowser.ts';

describe('a passkey of a staff member', () => {
  let world: World;
  let officer: Viewer;
  let browser: StaffBrowser;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    officer = await world.anOfficer(await world.aFacility());
    browser = aStaffBrowser(world);
    await browser.acceptInvitation(officer);
  });

  const recorded = async () => {
    const rows = await world.rows<{ type: string }>(
      `SELECT type FROM audit_entries WHERE details ->> 'staffMemberId' = $1 ORDER BY id`,
      [officer.accountId],
    );
    return rows.map(({ type }) => type);
  };

  it('makes the half hour of an invitation a whole session, under a new token', async () => {
    const before = browser.token;
    expect(await browser.viewer()).toMatchObject({ standing: 'ENROLLING', facilityIds: [] });
    const { answer } = await browser.addPasskey();
    expect(answer).toEqual({
      __typename: 'SecondFactorAdded',
      viewer: { id: officer.accountId, standing: 'FULL' },
      recoveryCodes: null,
    });
    expect(await browser.viewer()).toMatchObject({
      standing: 'FULL',
      facilityIds: officer.facilityIds,
      steppedUp: true,
    });
    const stranger = aStaffBrowser(world);
    stranger.use(before);
    expect(await stranger.viewer()).toBeNull();
    expect(await recorded()).toEqual(['INVITATION_ACCEPTED', 'STAFF_SIGNED_IN', 'PASSKEY_ADDED']);
  });

  it('is the only one that an invitation adds, of two at once', async () => {
    const other = aStaffBrowser(world);
    other.use(browser.token);
    const both = await Promise.allSettled([browser.addPasskey(), other.addPasskey()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const kept = await world.rows('SELECT FROM passkeys WHERE staff_member_id = $1', [officer.accountId]);
    expect(kept).toHaveLength(1);
  });

  it('signs its owner in without a name, for twelve hours', async () => {
    const { device } = await browser.addPasskey();
    const elsewhere = aStaffBrowser(world);
    expect(await elsewhere.signInByPasskey(device)).toEqual({
      __typename: 'SignedIn',
      viewer: { id: officer.accountId, standing: 'FULL' },
    });
    const [session] = await world.rows<{ expires_at: Date }>('SELECT expires_at FROM sessions WHERE id = $1', [
      (await elsewhere.viewer())!.sessionId,
    ]);
    expect(session!.expires_at.getTime() - world.clock.now.getTime()).toBe(12 * 3_600_000);
  });

  it.each([
    ['that was made on another page', { origin: 'https://staff.example.com' }],
    ['for another place', { rpId: 'example.com' }],
    ['that did not look at its owner', { verifiesUser: false }],
    ['to another challenge', { challenge: 'bm90IHRoaXMgb25l' }],
    ['in the name of somebody else', { userHandle: 'c29tZWJvZHkgZWxzZQ' }],
  ])('signs nobody in by an answer %s', async (_what, odd) => {
    const { device } = await browser.addPasskey();
    expect((await aStaffBrowser(world).signInByPasskey(device, odd)).__typename).toBe('SignInRefused');
    expect((await recorded()).at(-1)).toBe('STAFF_SIGN_IN_REFUSED');
  });

  it.each([
    ['made on another page', { origin: 'https://staff.example.com' }],
    ['made for another place', { rpId: 'example.com' }],
    ['that did not look at its owner', { verifiesUser: false }],
    ['made for another challenge', { challenge: 'bm90IHRoaXMgb25l' }],
  ])('is not added where it was %s', async (_what, odd) => {
    const { answer } = await browser.addPasskey(aDevice(), odd);
    expect(answer).toMatchObject({ __typename: 'PasskeyRefused', why: 'WRONG' });
    expect(await browser.viewer()).toMatchObject({ standing: 'ENROLLING' });
  });

  it('that nobody added signs nobody in', async () => {
    const stranger = aDevice();
    const { options } = await browser.send('startPasskeyEnrolment');
    stranger.make(options);
    expect((await aStaffBrowser(world).signInByPasskey(stranger)).__typename).toBe('SignInRefused');
  });

  it('answers each challenge once, also when the same answer comes twice at once', async () => {
    const { device } = await browser.addPasskey();
    const elsewhere = aStaffBrowser(world);
    const { challengeId, options } = await elsewhere.send('startPasskeySignIn');
    const response = device.sign(options);
    const both = await Promise.all([1, 2].map(() => elsewhere.send('finishPasskeySignIn', { challengeId, response })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['SignInRefused', 'SignedIn']);
    expect((await elsewhere.send('finishPasskeySignIn', { challengeId, response })).__typename).toBe('SignInRefused');
  });

  it('is asked for within five minutes', async () => {
    const { device } = await browser.addPasskey();
    const elsewhere = aStaffBrowser(world);
    const { challengeId, options } = await elsewhere.send('startPasskeySignIn');
    await world.rows(
      `UPDATE second_factor_challenges SET expires_at = $2 WHERE id = $1 AND expires_at = $2::timestamptz + interval '5 minutes'`,
      [challengeId, world.clock.now],
    );
    const late = await elsewhere.send('finishPasskeySignIn', { challengeId, response: device.sign(options) });
    expect(late.__typename).toBe('SignInRefused');
  });

  it('answers no challenge that was made for something else, or for another session', async () => {
    const { device } = await browser.addPasskey();
    const stepUp = await browser.send('startStepUp');
    const response = device.sign(stepUp.options);
    const signIn = await aStaffBrowser(world).send('finishPasskeySignIn', {
      challengeId: stepUp.challengeId,
      response,
    });
    expect(signIn.__typename).toBe('SignInRefused');
    const elsewhere = aStaffBrowser(world);
    await elsewhere.signInByPasskey(device);
    const other = await browser.send('startStepUp');
    const taken = await elsewhere.send('finishStepUp', {
      challengeId: other.challengeId,
      response: device.sign(other.options),
    });
    expect(taken).toMatchObject({ __typename: 'PasskeyRefused', why: 'EXPIRED' });
  });

  it('opens nothing where it counts backwards: somebody has a copy, and its owner is told', async () => {
    const { device } = await browser.addPasskey();
    await aStaffBrowser(world).signInByPasskey(device, { counter: 9 });
    expect((await aStaffBrowser(world).signInByPasskey(device, { counter: 9 })).__typename).toBe('SignInRefused');
    expect((await aStaffBrowser(world).signInByPasskey(device, { counter: 4 })).__typename).toBe('SignInRefused');
    expect((await recorded()).slice(-2)).toEqual(['PASSKEY_COPIED', 'PASSKEY_COPIED']);
    expect(await browser.stepUpByPasskey(device, { counter: 4 })).toMatchObject({ why: 'COPIED' });
    const letters = await world.rows('SELECT template FROM outbox_messages WHERE staff_member_id = $1', [
      officer.accountId,
    ]);
    expect(letters).toContainEqual({ template: 'PASSKEY_COPIED' });
  });

  it('signs in from an address where somebody guesses; the guesser is told to wait', async () => {
    const { device } = await browser.addPasskey();
    const address = anAddress();
    const guesser = aStaffBrowser(world, { address });
    const guess = () => guesser.signInByPasskey(device, { origin: 'https://staff.example.com' });
    for (let guesses = 0; guesses < 30; guesses++) await guess();
    expect((await guess()).__typename).toBe('TooManyAttempts');
    expect((await aStaffBrowser(world, { address }).signInByPasskey(device)).__typename).toBe('SignedIn');
  });

  it('may be of a kind that counts nothing', async () => {
    const { device } = await browser.addPasskey(aDevice({ countsNothing: true }));
    for (const round of [1, 2])
      expect([round, (await aStaffBrowser(world).signInByPasskey(device)).__typename]).toEqual([round, 'SignedIn']);
  });

  it('is one of several, each with a name, and none is added twice', async () => {
    const { device } = await browser.addPasskey();
    await browser.addPasskey();
    expect((await browser.addPasskey(device)).answer).toMatchObject({ __typename: 'PasskeyRefused', why: 'KNOWN' });
    const { options } = await browser.send('startPasskeyEnrolment');
    expect(JSON.parse(options)).toMatchObject({
      excludeCredentials: [{}, {}],
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    });
    const { viewer } = await browser.ask(
      '{ viewer { ... on StaffMember { security { passkeys { name createdAt lastUsedAt } authenticatorApp recoveryCodesLeft lockedAt } } } }',
    );
    const kept = { name: 'My phone', createdAt: world.clock.now.toISOString(), lastUsedAt: null };
    expect(viewer.security).toEqual({
      passkeys: [kept, kept],
      authenticatorApp: false,
      recoveryCodesLeft: 0,
      lockedAt: null,
    });
  });

  it('is taken away, unless it is the only way in; other sessions end', async () => {
    const { device } = await browser.addPasskey();
    world.clock.now = new Date(world.clock.now.getTime() + 1_000);
    await browser.addPasskey();
    const elsewhere = aStaffBrowser(world);
    await elsewhere.signInByPasskey(device);
    const { viewer } = await browser.ask('{ viewer { ... on StaffMember { security { passkeys { id } } } } }');
    const [first, second] = viewer.security.passkeys as [{ id: string }, { id: string }];
    expect((await browser.send('removePasskey', { passkeyId: first.id })).__typename).toBe('StaffMember');
    expect(await elsewhere.viewer()).toBeNull();
    expect((await browser.send('removePasskey', { passkeyId: second.id })).__typename).toBe('LastFactor');
    await expect(browser.send('removePasskey', { passkeyId: first.id })).rejects.toThrow('There is no such thing.');
    expect((await aStaffBrowser(world).signInByPasskey(device)).__typename).toBe('SignInRefused');
  });

  it('of somebody who was disabled is refused like one that nobody knows', async () => {
    const { device } = await browser.addPasskey();
    await world.rows('UPDATE staff_members SET disabled_at = $2 WHERE id = $1', [officer.accountId, world.clock.now]);
    expect((await aStaffBrowser(world).signInByPasskey(device)).__typename).toBe('SignInRefused');
  });

  it('is refused in plain words where a device sent something else', async () => {
    for (const response of ['no JSON', '{}', '[]', 'null', '{"id":"short"}'])
      expect(
        await aStaffBrowser(world).send('finishPasskeySignIn', { challengeId: officer.accountId, response }),
      ).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ path: 'response', code: 'PATTERN' }],
      });
  });
});
