import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import { storageInMemory, uploadsOf } from '../../../testing/uploads.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { type AttemptKind, attemptLimits } from './attemptLimits.ts';
import { aBrowser, anAddress } from './testing/aBrowser.ts';

describe('what is counted besides passwords', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  const token = 'AAAAAAAAAAAAAAAAAAAAAA';
  /** Puts the count one below its end. */
  const fill = (kind: AttemptKind, by: string) =>
    world.rows('INSERT INTO attempt_counters VALUES ($1, sha256($2::bytea), $3, $4)', [
      kind,
      by,
      attemptLimits[kind].most - 1,
      world.clock.now,
    ]);
  const after = (kind: AttemptKind) =>
    new Date(world.clock.now.getTime() + attemptLimits[kind].pauseSeconds * 1_000).toISOString();

  it('are links of a forgotten password that were never sent: thirty an hour from one address', async () => {
    const browser = aBrowser(world);
    const types = [];
    for (let i = 0; i < 31; i++) {
      const answer = await browser.send('resetPassword', {
        token: `${token}${i}`,
        password: 'long enough for anybody',
      });
      types.push(answer.__typename);
    }
    expect(types).toEqual([...Array<string>(30).fill('LinkExpired'), 'TooManyAttempts']);
  });

  it('are invitations that were never written, opened or looked at', async () => {
    const caller = { app: 'staff' as const, address: anAddress() };
    const accept = `mutation { acceptInvitation(input: { token: "${token}" }) { __typename } }`;
    const look = `{ invitation(token: "${token}") { givenName } }`;
    for (let i = 0; i < 15; i++) {
      expect((await world.as(null, accept, {}, caller)).data.acceptInvitation.__typename).toBe('LinkExpired');
      expect((await world.as(null, look, {}, caller)).data.invitation).toBeNull();
    }
    expect((await world.as(null, accept, {}, caller)).data.acceptInvitation.__typename).toBe('TooManyAttempts');
    const { errors } = await world.as(null, look, {}, caller);
    expect(errors![0]!.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS', tryAgainAt: after('CODE_ADDRESS') });
  });

  describe('are searches for people', () => {
    let officer: Viewer;
    beforeAll(async () => {
      officer = await world.anOfficer(await world.aFacility());
    });
    const search = '{ homeUsers(search: "vargas") { nodes { id } } }';
    const list = '{ homeUsers { nodes { id } } }';

    it('by account, beside the search; the list without words is not', async () => {
      world.statements.length = 0;
      await world.as(officer, search);
      expect(world.statements.filter(text => text.includes('count_attempt'))).toHaveLength(1);
      expect(world.statements).toHaveLength(2);
      world.statements.length = 0;
      await world.as(officer, list);
      expect(world.statements).toHaveLength(1);
    });

    it('of a script, which hears when it may go on; a colleague searches on', async () => {
      const script = await world.anOfficer(await world.aFacility());
      await fill('PERSON_SEARCH', script.accountId);
      expect((await world.as(script, search)).errors).toBeUndefined();
      const { errors } = await world.as(script, search);
      expect(errors![0]!.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS', tryAgainAt: after('PERSON_SEARCH') });
      expect((await world.as(script, list)).errors).toBeUndefined();
      expect((await world.as(officer, search)).errors).toBeUndefined();
    });

    it('fifty at once as fifty, though fewer connections than that are there', async () => {
      const script = await world.anOfficer(await world.aFacility());
      await Promise.all(Array.from({ length: 50 }, () => world.as(script, search)));
      const counted = await world.rows<{ attempts: number }>(
        "SELECT attempts FROM attempt_counters WHERE kind = 'PERSON_SEARCH' AND key = sha256($1::bytea)",
        [script.accountId],
      );
      expect(counted).toEqual([{ attempts: 50 }]);
    });
  });

  it('are pictures by address, whoever sends them', async () => {
    const address = anAddress();
    const send = uploadsOf(world, { storage: storageInMemory().storage, address });
    await fill('UPLOAD_ADDRESS', address);
    const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
    expect(await send(await world.aHomeUser({}, []), picture)).toHaveProperty('id');
    expect(await send(await world.aHomeUser({}, []), picture)).toMatchObject({
      status: 429,
      code: 'TOO_MANY_UPLOADS',
      tryAgainAt: new Date(after('UPLOAD_ADDRESS')),
    });
  });

  it('are wrong passwords in a session by that session: another device of the same person goes on', async () => {
    const elena = await world.aHomeUser();
    const change = (sessionId: string) =>
      world.as(
        { ...elena, sessionId },
        'mutation { changePassword(input: { password: "x", newPassword: "long enough for anybody" }) { __typename } }',
      );
    const [stolen, own] = [await world.aSession(elena), await world.aSession(elena)];
    for (let i = 0; i < 5; i++) await change(stolen);
    expect((await change(stolen)).data.changePassword.__typename).toBe('TooManyAttempts');
    expect((await change(own)).data.changePassword.__typename).toBe('PasswordWrong');
  });
});
