import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { createWorld, type World } from '../../../testing/world.ts';

const answer = '__typename ... on StaffMember { disabledAt } ... on Problem { message }';

describe('keeping a colleague out', () => {
  let world: World;
  let here: TestFacility;
  let administrator: Viewer;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  async function aFacilityWithAnAdministrator() {
    here = await world.aFacility();
    administrator = await world.anAdministrator(here);
  }
  const change = async (viewer: Viewer, mutation: string, { accountId: staffMemberId }: Viewer) => {
    const { data, errors } = await world.as(
      viewer,
      `mutation ($staffMemberId: ID!) { ${mutation}(input: { staffMemberId: $staffMemberId }) { ${answer} } }`,
      { staffMemberId },
    );
    if (errors) throw errors[0]!;
    return data[mutation];
  };
  const disable = (viewer: Viewer, whom: Viewer) => change(viewer, 'disableStaffMember', whom);

  it('ends their sessions, their open screens and their invitation in the same moment', async () => {
    await aFacilityWithAnAdministrator();
    const officer = await world.anOfficer(here);
    const sessionIds = [await world.aSession(officer), await world.aSession(officer)];
    await change(administrator, 'renewInvitation', officer);
    expect(await disable(administrator, officer)).toMatchObject({ disabledAt: world.clock.now.toISOString() });

    const left =
      'SELECT FROM sessions WHERE staff_member_id = $1 UNION ALL SELECT FROM staff_invitations WHERE staff_member_id = $1';
    expect(await world.rows(left, [officer.accountId])).toEqual([]);
    const audited =
      "SELECT type, details FROM audit_entries WHERE by_id = $1 AND type IN ('SIGNED_OUT', 'STAFF_DISABLED') ORDER BY id";
    const [signedOut, disabled] = await world.rows<{ type: string; details: { sessionIds: string[] } }>(audited, [
      administrator.accountId,
    ]);
    expect(signedOut!.details.sessionIds.sort()).toEqual(sessionIds.sort());
    expect(disabled).toEqual({ type: 'STAFF_DISABLED', details: { staffMemberId: officer.accountId } });
  });

  it('says the same when it is done twice, and records it once', async () => {
    await aFacilityWithAnAdministrator();
    const officer = await world.anOfficer(here);
    const answers = await Promise.all([disable(administrator, officer), disable(administrator, officer)]);
    expect(answers.map(({ disabledAt }) => disabledAt)).toEqual(Array(2).fill(world.clock.now.toISOString()));
    const recorded = "SELECT FROM audit_entries WHERE type = 'STAFF_DISABLED' AND details ->> 'staffMemberId' = $1";
    expect(await world.rows(recorded, [officer.accountId])).toHaveLength(1);
  });

  it('leaves each facility an administrator', async () => {
    await aFacilityWithAnAdministrator();
    expect((await disable(administrator, administrator)).__typename).toBe('LastAdministrator');
    const second = await world.anAdministrator(here);
    expect((await disable(administrator, administrator)).__typename).toBe('StaffMember');
    expect((await disable(second, second)).__typename).toBe('LastAdministrator');
  });

  it('does not count an administrator who was invited and never came in', async () => {
    await aFacilityWithAnAdministrator();
    const invited = await world.anAdministrator(here);
    await change(administrator, 'renewInvitation', invited);
    expect((await disable(administrator, administrator)).__typename).toBe('LastAdministrator');
  });

  it('lets one stay when two administrators disable each other at once', async () => {
    for (let round = 0; round < 5; round++) {
      await aFacilityWithAnAdministrator();
      const other = await world.anAdministrator(here);
      const answers = await Promise.all([disable(administrator, other), disable(other, administrator)]);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['LastAdministrator', 'StaffMember']);
    }
  });

  it('needs a say at every facility where the person works', async () => {
    await aFacilityWithAnAdministrator();
    const elsewhere = await world.aFacility();
    const both = await world.anOfficer(here, elsewhere);
    for (const mutation of ['disableStaffMember', 'enableStaffMember', 'renewInvitation'])
      expect((await change(administrator, mutation, both)).__typename).toBe('StaffOfOtherFacility');
    const ofBoth = await world.anAdministrator(here, elsewhere);
    expect((await disable(ofBoth, both)).__typename).toBe('StaffMember');
  });

  it('knows nobody of another facility, and takes no word of an officer', async () => {
    await aFacilityWithAnAdministrator();
    const stranger = await world.anOfficer(await world.aFacility());
    const officer = await world.anOfficer(here);
    const nobody = { ...stranger, accountId: 'not an id' };
    for (const whom of [stranger, nobody])
      await expect(disable(administrator, whom)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(disable(officer, administrator)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('lets them in again by a new link alone', async () => {
    await aFacilityWithAnAdministrator();
    const officer = await world.anOfficer(here);
    await disable(administrator, officer);
    expect((await change(administrator, 'renewInvitation', officer)).__typename).toBe('InvalidInput');
    expect(await change(administrator, 'enableStaffMember', officer)).toMatchObject({ disabledAt: null });
    const waiting = 'SELECT FROM staff_invitations WHERE staff_member_id = $1 AND used_at IS NULL';
    expect(await world.rows(waiting, [officer.accountId])).toHaveLength(1);
  });
});
