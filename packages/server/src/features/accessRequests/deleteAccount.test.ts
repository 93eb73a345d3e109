import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argon2 } from '../../shared/passwords.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { take } from '../../testing/operations.ts';
import { createWorld, type World } from '../../testing/world.ts';

const password = 'green kettles sing at dawn';
const remove = 'mutation ($password: String!) { deleteAccount(input: { password: $password }) { __typename } }';

describe('deleting an account', () => {
  let world: World;
  let hash: string;
  beforeAll(async () => {
    world = await createWorld();
    hash = await argon2.hash(password);
  });
  afterAll(() => world.end());

  const aFamily = (overrides: object = {}) => world.aHomeUser({ password_hash: hash, ...overrides });
  const send = async (viewer: Viewer, typed = password) => {
    const { data, errors } = await world.as(viewer, remove, { password: typed });
    if (errors) throw errors[0]!;
    return data.deleteAccount.__typename;
  };
  const rowsOf = ({ accountId }: Viewer) =>
    world.rows<{ table: string }>(
      `SELECT 'home_users' AS table FROM home_users WHERE id = $1 UNION ALL SELECT 'documents' FROM documents WHERE home_user_id = $1
       UNION ALL SELECT 'sessions' FROM sessions WHERE home_user_id = $1 UNION ALL SELECT 'outbox' FROM outbox_messages WHERE home_user_id = $1
       UNION ALL SELECT 'verifications' FROM email_verifications WHERE home_user_id = $1`,
      [accountId],
    );

  it('leaves nothing of somebody who never asked a facility, pictures included', async () => {
    const elena = await aFamily();
    await world.aSession(elena);
    const files = await world.rows<{ key: string }>(
      'SELECT storage_key AS key FROM documents WHERE home_user_id = $1',
      [elena.accountId],
    );
    expect(files).toHaveLength(2);
    expect(await send(elena)).toBe('AccountDeleted');
    expect(await rowsOf(elena)).toEqual([]);
    const removed = 'SELECT FROM files_to_remove WHERE storage_key = ANY($1)';
    expect(await world.rows(removed, [files.map(({ key }) => key)])).toHaveLength(2);
    const recorded = "SELECT details FROM audit_entries WHERE type = 'ACCOUNT_CLOSED' AND by_id = $1";
    expect(await world.rows(recorded, [elena.accountId])).toEqual([
      { details: { homeUserId: elena.accountId, deleted: true } },
    ]);
  });

  it('withdraws what waits, ends every session and frees the e-mail, while the facility keeps name and history', async () => {
    const here = await world.aFacility();
    const elena = await aFamily({ email: 'elena.again@example.org' });
    const session = await world.aSession(elena);
    const { id } = await world.aPendingRequest(elena, here);
    expect(await send(elena)).toBe('AccountDeleted');

    const officer = await world.anOfficer(here);
    const { data } = await world.as(
      officer,
      `{ accessRequest(id: "${id}") { status history { action toStatus } homeUser { givenName familyName dateOfBirth email phone address { city } closedAt } } }`,
    );
    expect(data.accessRequest).toMatchObject({
      status: 'WITHDRAWN',
      history: [{ toStatus: 'PENDING' }, { action: 'WITHDRAW', toStatus: 'WITHDRAWN' }],
      homeUser: {
        givenName: 'Elena',
        familyName: 'Vargas',
        dateOfBirth: '1974-08-02',
        email: `${elena.accountId}@closed.invalid`,
        phone: null,
        address: null,
        closedAt: world.clock.now.toISOString(),
      },
    });
    const recorded = 'SELECT type, details FROM audit_entries WHERE by_id = $1 ORDER BY id';
    expect(await world.rows(recorded, [elena.accountId])).toMatchObject([
      { type: 'ACCESS_WITHDRAWN' },
      { type: 'SIGNED_OUT', details: { sessionIds: [session] } },
      { type: 'ACCOUNT_CLOSED', details: { deleted: false } },
    ]);
    await aFamily({ email: 'elena.again@example.org' });
  });

  it('is found by name from then on, and no longer by what is gone', async () => {
    const here = await world.aFacility();
    const elena = await aFamily({ family_name: 'Vargas' });
    await world.aPendingRequest(elena, here);
    const officer = await world.anOfficer(here);
    const find = async (search: string) =>
      (await world.as(officer, 'query ($search: String) { homeUsers(search: $search) { nodes { id } } }', { search }))
        .data.homeUsers.nodes;
    expect(await find('5555550101')).toHaveLength(1);
    await send(elena);
    expect(await find('5555550101')).toEqual([]);
    expect(await find('elena vargas')).toEqual([{ id: elena.accountId }]);
  });

  it('keeps the name of somebody whom a facility keeps out, though they never asked', async () => {
    const elena = await aFamily();
    await world.aBan(elena, await world.aFacility());
    await send(elena);
    const kept = 'SELECT given_name AS name, closed_at IS NOT NULL AS closed FROM home_users WHERE id = $1';
    expect(await world.rows(kept, [elena.accountId])).toEqual([{ name: 'Elena', closed: true }]);
  });

  it('tells the officers’ screens while it happens', async () => {
    const here = await world.aFacility();
    const elena = await aFamily();
    await world.aPendingRequest(elena, here);
    const officer = await world.anOfficer(here);
    const told = await world.watch(officer, 'subscription { accessRequestChanged { status } }');
    const next = (told as AsyncIterableIterator<unknown>).next();
    await send(elena);
    expect(await next).toMatchObject({ value: { data: { accessRequestChanged: { status: 'WITHDRAWN' } } } });
    await (told as AsyncIterableIterator<unknown>).return!();
  });

  it('asks for the password, and counts the tries', async () => {
    const elena = await aFamily();
    for (let tries = 0; tries < 5; tries++) expect(await send(elena, 'not the password')).toBe('PasswordWrong');
    expect(await send(elena)).toBe('TooManyAttempts');
    expect(await rowsOf(elena)).toContainEqual({ table: 'home_users' });
  });

  it('leaves an access that was given as it is, and writes no letter to an address that is gone', async () => {
    const here = await world.aFacility();
    const elena = await aFamily();
    const officer = await world.anOfficer(here);
    const { id } = await world.aPendingRequest(elena, here);
    await take(world, officer, 'approveAccess', { accessRequestId: id, version: 1 });
    const [{ email }] = (await world.rows<{ email: string }>('SELECT email FROM home_users WHERE id = $1', [
      elena.accountId,
    ])) as [{ email: string }];
    await send(elena);
    const farewell = 'SELECT template, to_address = $2 AS "isOld" FROM outbox_messages WHERE home_user_id = $1';
    expect(await world.rows(farewell, [elena.accountId, email])).toEqual([{ template: 'ACCOUNT_CLOSED', isOld: true }]);
    expect(await world.rows('SELECT status FROM access_requests WHERE id = $1', [id])).toEqual([
      { status: 'APPROVED' },
    ]);
    await take(world, officer, 'revokeAccess', { accessRequestId: id, version: 2, reasonCodes: ['ID_EXPIRED'] });
    const letters = 'SELECT template FROM outbox_messages WHERE home_user_id = $1 AND to_address IS NULL';
    expect(await world.rows(letters, [elena.accountId])).toEqual([]);
  });

  it('loses nothing when an officer decides at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const here = await world.aFacility();
      const elena = await aFamily();
      const officer = await world.anOfficer(here);
      const { id } = await world.aPendingRequest(elena, here);
      const [removed, decided] = await Promise.all([
        send(elena),
        take(world, officer, 'approveAccess', { accessRequestId: id, version: 1 }),
      ]);
      expect(removed).toBe('AccountDeleted');
      const [{ status }] = (await world.rows<{ status: string }>('SELECT status FROM access_requests WHERE id = $1', [
        id,
      ])) as [{ status: string }];
      expect(status).toBe(decided.__typename === 'AccessRequest' ? 'APPROVED' : 'WITHDRAWN');
    }
  });

  it('leaves no request of a closed account waiting when another page asks at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const [before, here] = [await world.aFacility(), await world.aFacility()];
      const elena = await aFamily();
      await world.aPendingRequest(elena, before);
      const ask = `mutation { requestAccess(input: { facilityId: "${here.id}" }) { __typename } }`;
      await Promise.all([send(elena), world.as(elena, ask)]);
      const waiting = "SELECT FROM access_requests WHERE home_user_id = $1 AND status = 'PENDING'";
      expect(await world.rows(waiting, [elena.accountId])).toEqual([]);
    }
  });
});
