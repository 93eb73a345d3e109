import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { Role, type Viewer } from '../../../shared/viewer.ts';
import { pageSize, purgeIn, storageInMemory } from '../../../testing/uploads.ts';
import { testPool } from '../../../testing/testPool.ts';
import { createWorld, type World } from '../../../testing/world.ts';
import { removeFiles } from './removeFiles.ts';

describe('pictures that nobody needs any more', () => {
  let world: World;
  let pool: Pool;
  const start = new Date('2030-03-01T18:00:00.000Z');
  beforeAll(async () => {
    world = await createWorld();
    pool = testPool(world.urls.system);
  });
  afterAll(async () => {
    await pool.end();
    await world.end();
  });

  const on = (day: number, minutes = 0) => {
    world.clock.now = new Date(start.getTime() + day * 86_400_000 + minutes * 60_000);
    return world.clock.now;
  };
  const purge = () => purgeIn(world, pool);
  const left = async ({ accountId }: Viewer) =>
    (await world.rows<{ id: string }>('SELECT id FROM documents WHERE home_user_id = $1', [accountId])).length;
  async function leftOn(day: number, person: Viewer, minutes = 0) {
    on(day, minutes);
    await purge();
    return left(person);
  }

  /** Elena asked a facility that keeps pictures for ten days, and was told no on the first day. */
  async function aDenied(days = 10) {
    on(0);
    const [here, elena] = [await world.aFacility({ document_days: days }), await world.aHomeUser()];
    const officer = await world.anOfficer(here);
    const { id } = await world.aPendingRequest(elena, here);
    on(1);
    await decide(officer, id, 'denyAccess', 'reasonCodes: ["ID_EXPIRED"]');
    return { here, elena, officer, id };
  }
  async function decide(viewer: Viewer, id: string, mutation: string, more: string, version = 1) {
    const input = `{ accessRequestId: "${id}", version: ${version}, ${more} }`;
    const { data } = await world.as(viewer, `mutation { ${mutation}(input: ${input}) { __typename } }`);
    expect(data[mutation].__typename).toBe('AccessRequest');
  }
  const anAdministrator = async (facility: { id: string; name: string }): Promise<Viewer> => {
    const officer = await world.anOfficer(facility);
    await world.rows("UPDATE staff_members SET role = 'ADMINISTRATOR' WHERE id = $1", [officer.accountId]);
    return { ...officer, role: Role.ADMINISTRATOR };
  };
  async function hold(viewer: Viewer, facilityId: string, person: Viewer) {
    const source = `mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) {
      __typename ... on LegalHold { id officerNote liftedAt facility { id } placedBy { id } } ... on InvalidInput { fields { path code } } } }`;
    const input = { facilityId, homeUserId: person.accountId, officerNote: 'A court asked for it' };
    const { data, errors } = await world.as(viewer, source, { input });
    return data?.placeLegalHold ?? errors![0]!.extensions['code'];
  }
  async function lift(viewer: Viewer, facilityId: string, legalHoldId: string) {
    const source = `mutation ($input: LiftLegalHoldInput!) { liftLegalHold(input: $input) { __typename ... on LegalHold { liftedAt } } }`;
    const { data, errors } = await world.as(viewer, source, { input: { facilityId, legalHoldId } });
    return data?.liftLegalHold ?? errors![0]!.extensions['code'];
  }

  it('stay while a request is alive, however long it takes', async () => {
    on(0);
    const [here, elena] = [await world.aFacility({ document_days: 0 }), await world.aHomeUser()];
    await world.aPendingRequest(elena, here);
    expect(await leftOn(900, elena)).toBe(2);
  });

  it('stay while an open account has asked nobody yet', async () => {
    on(0);
    const elena = await world.aHomeUser();
    expect(await leftOn(900, elena)).toBe(2);
  });

  it("go after the facility's days, counted from the last change of the request, and not an hour before", async () => {
    const { elena } = await aDenied();
    expect(await leftOn(11, elena, -1)).toBe(2);
    expect(await leftOn(11, elena)).toBe(0);
    const audited = await world.rows<{ by_party: string; ids: number }>(
      `SELECT by_party, jsonb_array_length(details->'documentIds') AS ids FROM audit_entries
        WHERE type = 'DOCUMENT_PURGED' AND details->>'homeUserId' = $1`,
      [elena.accountId],
    );
    expect(audited).toEqual([{ by_party: 'SYSTEM', ids: 2 }]);
  });

  it('can be sent again afterwards, and are asked for before the next request', async () => {
    const { elena, here } = await aDenied();
    await leftOn(20, elena);
    const ask = 'mutation ($id: ID!) { requestAccess(input: { facilityId: $id }) { __typename } }';
    expect((await world.as(elena, ask, { id: here.id })).data.requestAccess.__typename).toBe('DocumentsMissing');
    await world.aDocument(elena.accountId, 'PHOTO');
    await world.aDocument(elena.accountId, 'ID_FRONT');
    expect((await world.as(elena, ask, { id: here.id })).data.requestAccess.__typename).toBe('AccessRequest');
  });

  it('stay for the longest of the facilities that know them', async () => {
    const { elena } = await aDenied(10);
    on(1);
    const slow = await world.aFacility({ document_days: 40 });
    const { id } = await world.aPendingRequest(elena, slow);
    on(2);
    await decide(await world.anOfficer(slow), id, 'denyAccess', 'reasonCodes: ["ID_EXPIRED"]');
    expect(await leftOn(42, elena, -1)).toBe(2);
    expect(await leftOn(42, elena)).toBe(0);
  });

  it('go by their days once a newer one took their place, though the request is alive', async () => {
    on(0);
    const [here, elena] = [await world.aFacility({ document_days: 10 }), await world.aHomeUser()];
    await world.aPendingRequest(elena, here);
    await world.aDocument(elena.accountId, 'PHOTO', on(5));
    expect(await leftOn(15, elena, -1)).toBe(3);
    expect(await leftOn(15, elena)).toBe(2);
  });

  it('go after a day when they were replaced before any facility saw them', async () => {
    on(0);
    const elena = await world.aHomeUser();
    await world.aDocument(elena.accountId, 'PHOTO', on(0, 5));
    const here = await world.aFacility({ document_days: 1000 });
    await world.aPendingRequest(elena, here);
    expect(await leftOn(1, elena)).toBe(3);
    expect(await leftOn(1, elena, 5)).toBe(2);
  });

  it('go at once with a closed account that no facility knows, and after the days with one that some know', async () => {
    on(0);
    const unknown = await world.aHomeUser();
    const { elena } = await aDenied();
    on(3);
    for (const { accountId } of [unknown, elena])
      await world.rows('UPDATE home_users SET closed_at = $2 WHERE id = $1', [accountId, world.clock.now]);
    expect([await leftOn(3, unknown), await left(elena)]).toEqual([0, 2]);
    expect(await leftOn(13, elena, -1)).toBe(2);
    expect(await leftOn(13, elena)).toBe(0);
  });

  it('go after the days with a closed account, though its approval stands in the history', async () => {
    on(0);
    const [here, elena] = [await world.aFacility({ document_days: 10 }), await world.aHomeUser()];
    const { id } = await world.aPendingRequest(elena, here);
    on(1);
    await decide(await world.anOfficer(here), id, 'approveAccess', '');
    expect(await leftOn(100, elena)).toBe(2);
    await world.rows('UPDATE home_users SET closed_at = $2 WHERE id = $1', [elena.accountId, world.clock.now]);
    expect(await leftOn(110, elena, -1)).toBe(2);
    expect(await leftOn(110, elena)).toBe(0);
  });

  it('stay under a legal hold until it is lifted, whichever facility placed it', async () => {
    const { elena, here } = await aDenied();
    const administrator = await anAdministrator(here);
    const { id, ...placed } = await hold(administrator, here.id, elena);
    const placedBy = { id: administrator.accountId };
    const said = { officerNote: 'A court asked for it', liftedAt: null };
    expect(placed).toEqual({ __typename: 'LegalHold', facility: { id: here.id }, placedBy, ...said });
    expect((await hold(administrator, here.id, elena)).id).toBe(id);
    expect(await leftOn(900, elena)).toBe(2);

    const lifted = { __typename: 'LegalHold', liftedAt: world.clock.now.toISOString() };
    expect(await lift(administrator, here.id, id)).toEqual(lifted);
    on(901);
    expect(await lift(administrator, here.id, id)).toEqual(lifted);
    expect(await leftOn(901, elena)).toBe(0);
    const audited = await world.rows(
      "SELECT type, facility_id FROM audit_entries WHERE details->>'legalHoldId' = $1 ORDER BY id",
      [id],
    );
    expect(audited).toEqual([
      { type: 'LEGAL_HOLD_PLACED', facility_id: here.id },
      { type: 'LEGAL_HOLD_LIFTED', facility_id: here.id },
    ]);
    const query = 'query ($id: ID!) { homeUser(id: $id) { legalHolds { id liftedBy { id } } } }';
    const { data } = await world.as(administrator, query, { id: elena.accountId });
    expect(data.homeUser.legalHolds).toEqual([{ id, liftedBy: placedBy }]);
  });

  it('are held by administrators of a facility that knows the person, and by nobody else', async () => {
    const { elena, here, officer } = await aDenied();
    const elsewhere = await world.aFacility();
    const [administrator, stranger] = [await anAdministrator(here), await anAdministrator(elsewhere)];
    expect(await hold(officer, here.id, elena)).toBe('FORBIDDEN');
    for (const [viewer, facilityId] of [
      [stranger, here.id],
      [stranger, elsewhere.id],
      [administrator, elsewhere.id],
      [administrator, 'no id'],
    ] as const)
      expect(await hold(viewer, facilityId, elena)).toMatchObject({
        fields: [{ path: 'homeUserId', code: 'UNKNOWN' }],
      });
    const { id } = await hold(administrator, here.id, elena);
    expect(await lift(stranger, here.id, id)).toBe('NOT_FOUND');
    expect(await lift(officer, here.id, id)).toBe('FORBIDDEN');
    const query = 'query ($id: ID!) { homeUser(id: $id) { legalHolds { id } } }';
    expect((await world.as(elena, query, { id: elena.accountId })).errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });

  it('are all deleted or all held when a hold and a purge meet', async () => {
    for (let round = 0; round < 5; round++) {
      const { elena, here } = await aDenied();
      const administrator = await anAdministrator(here);
      on(12);
      const [held] = await Promise.all([hold(administrator, here.id, elena), purge()]);
      expect(held.__typename).toBe('LegalHold');
      const now = await left(elena);
      expect([0, 2]).toContain(now);
      expect(await leftOn(900, elena)).toBe(now);
    }
  });

  it('take their files with them, and a killed worker does the same again', async () => {
    const { elena } = await aDenied();
    const { files, told, storage } = storageInMemory();
    const keys = await world.rows<{ storage_key: string }>(
      'SELECT storage_key FROM documents WHERE home_user_id = $1',
      [elena.accountId],
    );
    for (const { storage_key } of keys) files.set(storage_key, Buffer.from('picture'));
    await leftOn(11, elena);

    told.fault = new Error('The store is away');
    await expect(removeFiles({ pool, storage, now: world.now })).rejects.toThrow('away');
    expect(files.size).toBe(2);
    told.fault = undefined;
    files.delete(keys[0]!.storage_key); // the worker died after the file and before its line
    await removeFiles({ pool, storage, now: world.now });
    expect(files.size).toBe(0);
    expect(await removeFiles({ pool, storage, now: world.now })).toBe(0);
  });

  it('are looked through in pages', async () => {
    const { elena } = await aDenied();
    for (let minute = 1; minute <= 2 * pageSize; minute++)
      await world.aDocument(elena.accountId, 'PHOTO', on(0, minute));
    expect(await left(elena)).toBe(2 * pageSize + 2);
    expect(await leftOn(12, elena)).toBe(0);
  });
});
