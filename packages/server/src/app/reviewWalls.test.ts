import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { ViewerTransaction } from '../shared/viewerTransaction.ts';
import { testPool } from '../testing/testPool.ts';
import { twoFacilities } from '../testing/twoFacilities.ts';
import { createWorld, type World } from '../testing/world.ts';

describe('the walls around the search and the review', () => {
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

  it.each([
    ['a family see who looks at their request', 'family', 'SELECT 1 FROM request_viewings'],
    ['a family look for people', 'family', "SELECT 1 FROM home_users_by_term('{n}', '{a}', NULL, 1, NULL, NULL, 20)"],
    ['a family ask who may be the same person', 'family', 'SELECT 1 FROM possible_duplicates(ARRAY[viewer_id()])'],
    ['an officer read what people are found by', 'officer', 'SELECT 1 FROM home_user_terms'],
    ['an officer write it', 'officer', 'SELECT write_home_user_terms(viewer_id(), viewer_facility_ids())'],
    ['an officer say that an account changed', 'officer', 'UPDATE access_requests SET account_changed_at = now()'],
  ] as const)('does not let %s', async (_what, who, statement) => {
    const { elena, officer } = await aScene();
    const db = new ViewerTransaction(pool, who === 'family' ? elena : officer, 'READ WRITE');
    await expect(db.query(statement)).rejects.toMatchObject({ code: '42501' });
    await expect(db.close()).rejects.toThrow('Nothing was kept');
  });

  it('lets an officer say for themselves alone, and at their facility alone, that they look', async () => {
    const { here, elsewhere, officer, mine, theirs } = await aScene();
    const colleague = await world.anOfficer(here);
    const look =
      'INSERT INTO request_viewings (facility_id, access_request_id, staff_member_id, seen_at) VALUES ($1, $2, $3, now())';
    for (const [values, kept] of [
      [[here.id, mine.id, officer.accountId], true],
      [[here.id, mine.id, colleague.accountId], false],
      [[elsewhere.id, theirs.id, officer.accountId], false],
    ] as const) {
      const db = new ViewerTransaction(pool, officer, 'READ WRITE');
      const made = await db.execute(look, [...values]).then(
        () => true,
        () => false,
      );
      expect(made).toBe(kept);
      await db.close('ROLLBACK');
    }
  });

  it('finds nobody of another facility, and tells of no double there', async () => {
    const { officer, other } = await aScene();
    const db = new ViewerTransaction(pool, officer, 'READ ONLY');
    const found = await db.query<{ id: string }>(
      "SELECT id FROM home_users_by_term('{n}', '{\"\"}', NULL, 1, NULL, NULL, 100)",
    );
    expect(found.map(({ id }) => id)).not.toContain(other.accountId);
    expect(await db.query('SELECT * FROM possible_duplicates($1)', [[other.accountId]])).toEqual([]);
    await db.close();
  });
});
