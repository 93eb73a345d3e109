import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Viewer } from '../../../shared/viewer.ts';
import type { TestFacility } from '../../../testing/people.ts';
import type { Device } from '../../../testing/secondFactor/aDevice.ts';
import { aStaffBrowser, type StaffBrowser } from '../../../testing/secondFactor/aStaffBrowser.ts';
import { createWorld, type World } from '../../../testing/world.ts';

describe('a colleague who lost their devices', () => {
  let world: World;
  let here: TestFacility;
  let administrator: Viewer;
  let officer: Viewer;
  let browser: StaffBrowser;
  let device: Device;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    here = await world.aFacility();
    administrator = await world.anAdministrator(here);
    officer = await world.anOfficer(here);
    browser = aStaffBrowser(world);
    await browser.acceptInvitation(officer);
    device = (await browser.addPasskey()).device;
  });

  async function change(mutation: string, { accountId: staffMemberId }: Viewer, by = administrator) {
    const { data, errors } = await world.as(
      by,
      `mutation ($staffMemberId: ID!) { ${mutation}(input: { staffMemberId: $staffMemberId }) {
        __typename ... on StaffMember { hasSecondFactor } ... on InvalidInput { fields { code } } } }`,
      { staffMemberId },
    );
    if (errors) throw errors[0]!;
    return data[mutation];
  }
  const letters = async () => {
    const text = 'SELECT template FROM outbox_messages WHERE staff_member_id = $1 ORDER BY created_at, template';
    return (await world.rows<{ template: string }>(text, [officer.accountId])).map(({ template }) => template);
  };

  it('comes in again by a new invitation; nothing of before opens anything', async () => {
    expect(await change('resetSecondFactor', officer)).toEqual({ __typename: 'StaffMember', hasSecondFactor: false });
    expect(await browser.viewer()).toBeNull();
    expect((await aStaffBrowser(world).signInByPasskey(device)).__typename).toBe('SignInRefused');
    expect(await letters()).toEqual(['PASSKEY_ADDED', 'SECOND_FACTOR_RESET', 'STAFF_INVITATION']);
    const fresh = aStaffBrowser(world);
    await fresh.acceptInvitation(officer);
    expect((await fresh.addPasskey()).answer.viewer).toEqual({ id: officer.accountId, standing: 'FULL' });
  });

  it('gets no new invitation while they have a way in, and no invitation opens anything for them', async () => {
    expect(await change('renewInvitation', officer)).toMatchObject({ fields: [{ code: 'HAS_SECOND_FACTOR' }] });
    const stranger = aStaffBrowser(world);
    expect((await stranger.acceptInvitation(officer)).__typename).toBe('LinkExpired');
    expect(await stranger.viewer()).toBeNull();
  });

  it('who was disabled and is let in again starts afresh', async () => {
    await change('disableStaffMember', officer);
    expect(await change('resetSecondFactor', officer)).toMatchObject({ fields: [{ code: 'DISABLED' }] });
    await change('enableStaffMember', officer);
    expect((await aStaffBrowser(world).signInByPasskey(device)).__typename).toBe('SignInRefused');
    expect(await letters()).toEqual(['PASSKEY_ADDED', 'SECOND_FACTOR_RESET', 'STAFF_INVITATION']);
  });

  it('is reset by nobody else: not by themselves, an officer, or an administrator of another facility', async () => {
    expect(await change('resetSecondFactor', administrator)).toMatchObject({ fields: [{ code: 'OWN' }] });
    const forbidden = { extensions: { code: 'FORBIDDEN' } };
    await expect(change('resetSecondFactor', officer, await world.anOfficer(here))).rejects.toMatchObject(forbidden);
    const elsewhere = await world.aFacility();
    const stranger = await world.anAdministrator(elsewhere);
    const unknown = { extensions: { code: 'NOT_FOUND' } };
    await expect(change('resetSecondFactor', officer, stranger)).rejects.toMatchObject(unknown);
    const shared = await world.anOfficer(here, elsewhere);
    expect((await change('resetSecondFactor', shared, stranger)).__typename).toBe('StaffOfOtherFacility');
    const past = new pg.Client({ connectionString: world.urls.superuser });
    await past.connect();
    await past.query(`BEGIN; SET LOCAL ROLE openvisit_staff; SET LOCAL app.viewer_id = '${stranger.accountId}';
      SET LOCAL app.viewer_role = 'ADMINISTRATOR'; SET LOCAL app.facility_ids = '{${elsewhere.id}}'`);
    const reset = past.query('SELECT reset_second_factor($1)', [officer.accountId]);
    await expect(reset).rejects.toThrow('not a colleague of this administrator');
    await past.end();
  });
});
