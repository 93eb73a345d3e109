import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { ViewerTransaction } from '../shared/viewerTransaction.ts';
import { testPool } from '../testing/testPool.ts';
import { twoFacilities } from '../testing/twoFacilities.ts';
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

  const aScene = () => twoFacilities(world);

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

  it.each([
    ['set the days of a facility', 'UPDATE facilities SET decision_days = 1, version = 2'],
    [
      'write a usual reply',
      "INSERT INTO reply_texts (facility_id, title, text_en, text_es, position) SELECT unnest(viewer_facility_ids()), 'x', 'x', 'x', 1",
    ],
    ['change or remove one', "UPDATE reply_texts SET title = 'x'"],
    ['remove one', 'DELETE FROM reply_texts'],
    [
      'add a colleague',
      "INSERT INTO staff_members (user_name, given_name, family_name, email, role, facility_ids, created_at) VALUES ('x', 'x', 'x', 'x@example.org', 'OFFICER', viewer_facility_ids(), now())",
    ],
    ['keep a colleague out', 'UPDATE staff_members SET disabled_at = now()'],
    ['make themselves an administrator', "UPDATE staff_members SET role = 'ADMINISTRATOR'"],
    ['work elsewhere', 'UPDATE staff_members SET facility_ids = (SELECT array_agg(id) FROM facilities)'],
    [
      'make an invitation',
      "INSERT INTO staff_invitations (token_hash, staff_member_id, created_at, expires_at) SELECT sha256('x'), id, now(), now() FROM staff_members LIMIT 1",
    ],
    ['end the sessions of a colleague', 'SELECT end_staff_sessions(id) FROM staff_members'],
  ])('does not let an officer %s, nor the administrator of another facility', async (_what, statement) => {
    const { here, elsewhere, officer } = await aScene();
    await world.anAdministrator(here);
    await world.aSession(officer);
    await world.rows(
      "INSERT INTO reply_texts (facility_id, title, text_en, text_es, position) VALUES ($1, 'a', 'a', 'a', 1)",
      [here.id],
    );
    const state = () =>
      world.rows(
        `SELECT (SELECT json_agg(f.* ORDER BY id) FROM facilities f WHERE id = $1) AS facility, (SELECT json_agg(t.*) FROM reply_texts t WHERE facility_id = $1) AS texts,
                (SELECT json_agg(m.* ORDER BY id) FROM staff_members m WHERE facility_ids @> ARRAY[$1::uuid]) AS staff,
                (SELECT count(*)::integer FROM sessions s WHERE s.staff_member_id = $2) AS sessions,
                (SELECT count(*)::integer FROM staff_invitations i JOIN staff_members m ON m.id = i.staff_member_id WHERE m.facility_ids @> ARRAY[$1::uuid]) AS invitations`,
        [here.id, officer.accountId],
      );
    const before = await state();
    for (const viewer of [officer, await world.anAdministrator(elsewhere)]) {
      const db = new ViewerTransaction(pool, viewer, 'READ WRITE');
      const refusal = await db.query(statement).then(
        () => 'none, and nothing was touched',
        (error: { code: string }) => error.code,
      );
      expect(['none, and nothing was touched', '42501']).toContain(refusal);
      await db.close().catch(() => undefined);
      expect(await state()).toEqual(before);
    }
  });

  it('does not let an administrator give a colleague a facility that is not theirs, nor touch who works elsewhere too', async () => {
    const { here, elsewhere } = await aScene();
    const administrator = await world.anAdministrator(here);
    const both = await world.anOfficer(here, elsewhere);
    const attempts = [
      [
        "INSERT INTO staff_members (user_name, given_name, family_name, email, role, facility_ids, created_at) VALUES ('x', 'x', 'x', 'x@example.org', 'OFFICER', $1, now())",
        [[here.id, elsewhere.id]],
      ],
      [
        "INSERT INTO staff_invitations (token_hash, staff_member_id, created_at, expires_at) VALUES (sha256('y'), $1, now(), now())",
        [both.accountId],
      ],
    ] as const;
    for (const [statement, values] of attempts) {
      const db = new ViewerTransaction(pool, administrator, 'READ WRITE');
      await expect(db.query(statement, [...values])).rejects.toMatchObject({ code: '42501' });
      await db.close('ROLLBACK');
    }
    const db = new ViewerTransaction(pool, administrator, 'READ WRITE');
    for (const change of ['disabled_at = now()', "role = 'ADMINISTRATOR'", 'facility_ids = viewer_facility_ids()'])
      expect(await db.execute(`UPDATE staff_members SET ${change} WHERE id = $1`, [both.accountId])).toBe(0);
    const give = 'UPDATE staff_members SET facility_ids = $1 WHERE id = $2';
    await expect(db.execute(give, [[here.id, elsewhere.id], administrator.accountId])).rejects.toMatchObject({
      code: '42501',
    });
    await db.close('ROLLBACK');
  });

  it('does not let a front desk give a first password to an account that signed up by itself, or that another facility knows', async () => {
    const { officer, elena, other } = await aScene();
    const db = new ViewerTransaction(pool, officer, 'READ WRITE');
    for (const { accountId } of [elena, other]) {
      const renew = "SELECT renew_first_password($1, '$argon2id$x', now()) AS renewed";
      expect(await db.query(renew, [accountId])).toEqual([{ renewed: false }]);
    }
    await expect(db.query("UPDATE home_users SET password_hash = '$argon2id$x'")).rejects.toMatchObject({
      code: '42501',
    });
    await db.close('ROLLBACK');
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
