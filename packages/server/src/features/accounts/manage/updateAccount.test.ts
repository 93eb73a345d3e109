import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../shared/viewer.ts';
import { createWorld, type World } from '../../../testing/world.ts';

const update = `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { __typename
  ... on HomeUser { phone language address { line1 line2 city state postalCode } } ... on InvalidInput { fields { path code } } } }`;
const address = { line1: '12 Elm Street', line2: null, city: 'Denver', state: 'CO', postalCode: '80204' };

describe('changing what an account says', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  const send = async (viewer: Viewer, input: object) => {
    const { data, errors } = await world.as(viewer, update, { input });
    if (errors) throw errors[0]!;
    return data.updateAccount;
  };
  const changedAt = async ({ accountId }: Viewer) =>
    (
      await world.rows(
        'SELECT address_changed_at AS address, phone_changed_at AS phone FROM home_users WHERE id = $1',
        [accountId],
      )
    )[0];

  it('keeps the address and the phone, and remembers when', async () => {
    const elena = await world.aHomeUser();
    expect(await send(elena, { address: { ...address, state: ' co ' }, phone: ' 555 555 0199 ' })).toEqual({
      __typename: 'HomeUser',
      phone: '555 555 0199',
      language: 'EN',
      address,
    });
    expect(await changedAt(elena)).toEqual({ address: world.clock.now, phone: world.clock.now });
    const recorded = "SELECT details FROM audit_entries WHERE type = 'ACCOUNT_CHANGED' AND by_id = $1";
    expect(await world.rows(recorded, [elena.accountId])).toEqual([
      { details: { homeUserId: elena.accountId, changed: ['ADDRESS', 'PHONE'] } },
    ]);
  });

  it('is found by staff under the new phone, and no longer under the old one', async () => {
    const [elena, here] = [await world.aHomeUser(), await world.aFacility()];
    await world.aPendingRequest(elena, here);
    await send(elena, { phone: '(555) 777-8899' });
    const officer = await world.anOfficer(here);
    const found = async (search: string) =>
      (await world.as(officer, 'query ($search: String) { homeUsers(search: $search) { nodes { id } } }', { search }))
        .data.homeUsers.nodes;
    expect(await found('5557778899')).toEqual([{ id: elena.accountId }]);
    expect(await found('5555550101')).toEqual([]);
  });

  it('speaks the new language at once', async () => {
    expect(await send(await world.aHomeUser(), { language: 'ES' })).toMatchObject({
      language: 'ES',
      phone: '(555) 555-0101',
    });
  });

  it('records nothing where nothing is new', async () => {
    const elena = await world.aHomeUser();
    await send(elena, { address });
    world.clock.now = new Date('2030-03-02T18:00:00.000Z');
    await send(elena, { address, phone: '(555) 555-0101', language: 'EN' });
    await send(elena, {});
    expect(await changedAt(elena)).toEqual({ address: new Date('2030-03-01T18:00:00.000Z'), phone: null });
    expect(
      await world.rows("SELECT FROM audit_entries WHERE type = 'ACCOUNT_CHANGED' AND by_id = $1", [elena.accountId]),
    ).toHaveLength(1);
  });

  it.each([
    [{ phone: '12' }, 'phone', 'PATTERN'],
    [{ phone: 'x'.repeat(10_000) }, 'phone', 'TOO_LONG'],
    [{ phone: '555\u0007555 0101' }, 'phone', 'NOT_ALLOWED'],
    [{ address: { ...address, city: '<script>' } }, 'address.city', 'PATTERN'],
    [{ address: { ...address, postalCode: '' } }, 'address.postalCode', 'REQUIRED'],
  ])('refuses %j', async (input, path, code) => {
    expect((await send(await world.aHomeUser(), input)).fields).toEqual([{ path, code }]);
  });

  it('is the work of families alone', async () => {
    const officer = await world.anOfficer(await world.aFacility());
    await expect(send(officer, { language: 'ES' })).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
