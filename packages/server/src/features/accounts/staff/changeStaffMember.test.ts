import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import type { TestFacility } from '../../../testing/people.ts';
import { createWorld, type World } from '../../../testing/world.ts';

const mutation = `mutation ($input: ChangeStaffMemberInput!) { changeStaffMember(input: $input) {
  __typename ... on StaffMember { role facilities { id } } ... on InvalidInput { fields { path code } } } }`;

describe('giving a colleague another role or other facilities', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  async function change(viewer: Viewer, whom: Viewer, role: string, facilities: TestFacility[]) {
    const facilityIds = facilities.map(({ id }) => id);
    const { data, errors } = await world.as(viewer, mutation, {
      input: { staffMemberId: whom.accountId, role, facilityIds },
    });
    if (errors) throw errors[0]!;
    return data.changeStaffMember;
  }
  async function aScene() {
    const [here, there] = [await world.aFacility(), await world.aFacility()];
    return {
      here,
      there,
      administrator: await world.anAdministrator(here, there),
      officer: await world.anOfficer(here),
    };
  }
  const sessionsOf = ({ accountId }: Viewer) =>
    world.rows<{ id: string }>('SELECT id FROM sessions WHERE staff_member_id = $1', [accountId]);

  it('signs them out everywhere, and stands on the record of each facility that it concerns', async () => {
    const { here, there, administrator, officer } = await aScene();
    const session = await world.aSession(officer);
    const changed = await change(administrator, officer, 'ADMINISTRATOR', [there]);
    expect(changed).toEqual({ __typename: 'StaffMember', role: 'ADMINISTRATOR', facilities: [{ id: there.id }] });
    expect(await sessionsOf(officer)).toEqual([]);
    const recorded = await world.rows(
      "SELECT type, facility_id, details FROM audit_entries WHERE by_id = $1 AND type IN ('SIGNED_OUT', 'STAFF_CHANGED') ORDER BY id",
      [administrator.accountId],
    );
    const details = { staffMemberId: officer.accountId, role: 'ADMINISTRATOR', facilityIds: [there.id] };
    expect(recorded).toEqual([
      { type: 'SIGNED_OUT', facility_id: null, details: { sessionIds: [session] } },
      { type: 'STAFF_CHANGED', facility_id: here.id, details },
      { type: 'STAFF_CHANGED', facility_id: there.id, details },
    ]);
  });

  it('leaves them signed in where nothing changes', async () => {
    const { here, there, administrator } = await aScene();
    const officer = await world.anOfficer(here, there);
    await world.aSession(officer);
    expect((await change(administrator, officer, 'OFFICER', [there, here, there])).role).toBe('OFFICER');
    expect(await sessionsOf(officer)).toHaveLength(1);
  });

  it('leaves each facility an administrator', async () => {
    const { here, there, administrator } = await aScene();
    const demote = () => change(administrator, administrator, 'OFFICER', [here, there]);
    expect((await demote()).__typename).toBe('LastAdministrator');
    expect((await change(administrator, administrator, 'ADMINISTRATOR', [here])).__typename).toBe('LastAdministrator');
    await world.anAdministrator(here);
    expect((await demote()).__typename).toBe('LastAdministrator');
    expect((await change(administrator, administrator, 'ADMINISTRATOR', [there])).__typename).toBe('StaffMember');
  });

  it('lets one stay when two administrators demote each other at once', async () => {
    const { here, there, administrator } = await aScene();
    const other = await world.anAdministrator(here, there);
    const answers = await Promise.all([
      change(administrator, other, 'OFFICER', [here]),
      change(other, administrator, 'OFFICER', [here]),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['LastAdministrator', 'StaffMember']);
  });

  it('gives nobody a facility that is not the administrator’s, nor changes who works elsewhere too', async () => {
    const { here, administrator, officer } = await aScene();
    const elsewhere = await world.aFacility();
    expect(await change(administrator, officer, 'OFFICER', [here, elsewhere])).toEqual({
      __typename: 'InvalidInput',
      fields: [{ path: 'facilityIds', code: 'UNKNOWN' }],
    });
    expect((await change(administrator, officer, 'OFFICER', [])).__typename).toBe('InvalidInput');
    const both = await world.anOfficer(here, elsewhere);
    expect((await change(administrator, both, 'OFFICER', [here])).__typename).toBe('StaffOfOtherFacility');
    const stranger = await world.anOfficer(elsewhere);
    await expect(change(administrator, stranger, 'OFFICER', [here])).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    await expect(change(officer, officer, 'ADMINISTRATOR', [here])).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
});
