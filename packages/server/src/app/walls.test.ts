import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { ViewerTransaction } from '../shared/viewerTransaction.ts';
import { testPool } from '../testing/testPool.ts';
import { createWorld, type World } from '../testing/world.ts';

describe('the walls of the database', () => {
  let world: World;
  let pool: Pool;
  beforeAll(async () => {
    world = await createWorld();
    pool = testPool(world.urls.app, { pipeline: true });
  });
  afterAll(async () => {
    await pool.end();
    await world.end();
  });

  async function aScene() {
    const [here, elsewhere] = [await world.aFacility(), await world.aFacility()];
    const [elena, other] = [await world.aHomeUser(), await world.aHomeUser()];
    const mine = await world.aPendingRequest(elena, here);
    const theirs = await world.aPendingRequest(other, elsewhere);
    return { here, elsewhere, elena, other, mine, theirs, officer: await world.anOfficer(here) };
  }

  it('shows nobody a row when no viewer is set', async () => {
    const { elena } = await aScene();
    for (const table of [
      'home_users',
      'access_requests',
      'sessions',
      'outbox_messages',
      'documents',
      'audit_entries',
    ]) {
      await expect(pool.query(`SELECT 1 FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
    }
    const unset = new ViewerTransaction(
      pool,
      { ...elena, accountId: '00000000-0000-4000-8000-000000000000' },
      'READ ONLY',
    );
    expect(await unset.query('SELECT id FROM home_users')).toEqual([]);
    await unset.close();
  });

  it('shows a home user their own requests alone, and an officer those of the facility', async () => {
    const { elena, officer, mine, theirs } = await aScene();
    for (const viewer of [elena, officer]) {
      const db = new ViewerTransaction(pool, viewer, 'READ ONLY');
      expect(await db.query('SELECT id FROM access_requests WHERE id = ANY($1)', [[mine.id, theirs.id]])).toEqual([
        { id: mine.id },
      ]);
      await db.close();
    }
  });

  it.each([
    ['read an officer note', 'SELECT officer_note FROM access_requests'],
    ['approve by their own hand', "UPDATE access_requests SET decided_at = now() WHERE status = 'PENDING'"],
    [
      'start as approved',
      "INSERT INTO access_requests (facility_id, home_user_id, reference, requested_at, status) VALUES (gen_random_uuid(), viewer_id(), 'X', now(), 'APPROVED')",
    ],
    ['read who else was told', 'SELECT * FROM outbox_messages'],
    ['read which facilities know a person', 'SELECT known_to FROM home_users'],
    ['rewrite history', "UPDATE access_request_events SET to_status = 'APPROVED'"],
  ])('does not let a family %s', async (_what, statement) => {
    const { elena } = await aScene();
    const db = new ViewerTransaction(pool, elena, 'READ WRITE');
    await expect(db.query(statement)).rejects.toMatchObject({ code: '42501' });
    await expect(db.close()).rejects.toThrow('Nothing was kept');
  });

  it('does not let a family move a request where only staff may', async () => {
    const { elena, mine } = await aScene();
    const db = new ViewerTransaction(pool, elena, 'READ WRITE');
    const approve = "UPDATE access_requests SET status = 'APPROVED', version = 2, turn_since = NULL WHERE id = $1";
    await expect(db.query(approve, [mine.id])).rejects.toMatchObject({ constraint: 'allowed_move' });
    await db.close('ROLLBACK');
  });

  it('does not let an officer make a link to a picture of a stranger', async () => {
    const { officer, elena, other } = await aScene();
    const [known, foreign] = [
      await world.aDocument(elena.accountId, 'ID_BACK'),
      await world.aDocument(other.accountId, 'ID_BACK'),
    ];
    const session = await world.aSession(officer);
    const make =
      'INSERT INTO document_links (token_hash, document_id, session_id, expires_at) VALUES (sha256($1::uuid::text::bytea), $1, $2, now())';
    for (const [document, kept] of [
      [known, true],
      [foreign, false],
    ] as const) {
      const db = new ViewerTransaction(pool, officer, 'READ WRITE');
      const made = await db.execute(make, [document, session]).then(
        () => true,
        () => false,
      );
      expect(made).toBe(kept);
      await db.close('ROLLBACK');
    }
  });

  it('refuses a write in a query', async () => {
    const { elena } = await aScene();
    const db = new ViewerTransaction(pool, elena, 'READ ONLY');
    await expect(db.query("UPDATE home_users SET address_city = 'X'")).rejects.toMatchObject({ code: '25006' });
    await db.close();
  });

  it('refuses a statement that comes after the operation has ended', async () => {
    const { elena } = await aScene();
    const db = new ViewerTransaction(pool, elena, 'READ ONLY');
    await db.query('SELECT 1');
    await db.close();
    await expect(db.query('SELECT 1')).rejects.toThrow('The operation has ended');
  });

  it('says that nothing was kept when somebody swallowed an error in a write', async () => {
    const { elena } = await aScene();
    const db = new ViewerTransaction(pool, elena, 'READ WRITE');
    await db.query('SELECT 1 / 0').catch(() => undefined);
    await expect(db.close()).rejects.toThrow('Nothing was kept');
  });

  it('never mixes up viewers whose operations interleave on a few connections', async () => {
    const here = await world.aFacility();
    const families = await Promise.all(Array.from({ length: 20 }, () => world.aHomeUser()));
    const seen = await Promise.all(
      Array.from({ length: 400 }, async (_, i) => {
        const viewer = families[i % families.length]!;
        const db = new ViewerTransaction(pool, viewer, 'READ ONLY');
        const rows = await db.query<{ id: string }>('SELECT id FROM home_users', [], 'everybody');
        void db.close();
        return rows.length === 1 && rows[0]!.id === viewer.accountId;
      }),
    );
    expect(here.id).toBeTruthy();
    expect(seen.every(Boolean)).toBe(true);
  });
});
