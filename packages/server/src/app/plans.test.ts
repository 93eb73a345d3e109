import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Viewer } from '../shared/viewer.ts';
import { ViewerTransaction } from '../shared/viewerTransaction.ts';
import type { TestFacility } from '../testing/people.ts';
import { testPool } from '../testing/testPool.ts';
import { createWorld, type World } from '../testing/world.ts';

/** Twenty thousand people at forty facilities, one request each, most of them decided. */
const fillUp = `
  SET session_replication_role = replica;
  INSERT INTO home_users (id, user_name, given_name, family_name, date_of_birth, email, search_text, known_to, created_at)
  SELECT md5('h' || i)::uuid, 'many' || i, 'Given' || i, 'Family' || i, '1980-01-01', 'many' || i || '@example.org', 'many' || i,
         ARRAY[f.ids[1 + i % cardinality(f.ids)]], '2030-01-01'
    FROM generate_series(1, 20000) i, (SELECT array_agg(id ORDER BY id) AS ids FROM facilities) f;
  INSERT INTO access_requests (facility_id, home_user_id, reference, requested_at, status, turn_since, decided_at, reason_codes)
  SELECT h.known_to[1], h.id, h.user_name, '2030-01-01'::timestamptz + n * interval '1 second', s.status,
         CASE s.status WHEN 'PENDING' THEN '2030-01-01'::timestamptz END, '2030-01-02', '{ID_EXPIRED}'
    FROM (SELECT *, row_number() OVER () AS n FROM home_users WHERE user_name LIKE 'many%') h,
         LATERAL (SELECT CASE WHEN h.n % 40 = 0 THEN 'PENDING' ELSE 'DENIED' END AS status) s;
  INSERT INTO staff_members (user_name, given_name, family_name, email, role, facility_ids, created_at)
  SELECT 'staff' || i, 'Given' || i, 'Family' || i, 'staff' || i || '@example.org', 'OFFICER', ARRAY[f.ids[1 + i % cardinality(f.ids)]], '2030-01-01'
    FROM generate_series(1, 4000) i, (SELECT array_agg(id ORDER BY id) AS ids FROM facilities) f;
  SET session_replication_role = origin;
  ANALYZE staff_members;
  ANALYZE home_users; ANALYZE access_requests; ANALYZE facilities;`;

describe('on tables of real size, under the policies', () => {
  let world: World;
  let pool: pg.Pool;
  let here: TestFacility;
  let officer: Viewer;
  let somebody: Viewer;

  beforeAll(async () => {
    world = await createWorld();
    for (let i = 0; i < 40; i++) here = await world.aFacility();
    officer = await world.anOfficer(here);
    const superuser = new pg.Client({ connectionString: world.urls.superuser });
    await superuser.connect();
    await superuser.query(fillUp);
    await superuser.end();
    const known = 'SELECT home_user_id AS id FROM access_requests WHERE facility_id = $1 LIMIT 1';
    const [row] = await world.rows<{ id: string }>(known, [here.id]);
    somebody = { ...(await world.aHomeUser()), accountId: row!.id };
    pool = testPool(world.urls.app, { max: 1, pipeline: true });
  });
  afterAll(async () => {
    await pool.end();
    await world.end();
  });

  async function planOf(viewer: Viewer | null, statement: string, values: unknown[]) {
    const db = new ViewerTransaction(pool, viewer, 'READ ONLY');
    const lines = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${statement}`, values);
    await db.close();
    const plan = lines.map(line => line['QUERY PLAN']).join('\n');
    return { plan, buffers: Number(/Buffers: shared hit=(\d+)/.exec(plan)?.[1] ?? 0) };
  }

  const joined = `FROM access_requests r JOIN facilities f ON f.id = r.facility_id JOIN home_users h ON h.id = r.home_user_id`;
  const lists = {
    "a facility's queue": (): [Viewer, string, unknown[]] => [
      officer,
      `SELECT r.id, f.name, h.given_name ${joined} WHERE r.facility_id = $1 AND r.status = $2 ORDER BY r.requested_at, r.id LIMIT 21`,
      [here.id, 'PENDING'],
    ],
    "a family's requests": (): [Viewer, string, unknown[]] => [
      somebody,
      `SELECT r.id, f.name ${joined} WHERE r.home_user_id = $1 ORDER BY r.requested_at DESC, r.id DESC LIMIT 21`,
      [somebody.accountId],
    ],
    'the staff of a facility': (): [Viewer, string, unknown[]] => [
      officer,
      'SELECT m.id FROM staff_members m WHERE m.facility_ids && $1 ORDER BY m.family_name, m.given_name, m.id LIMIT 21',
      [[here.id]],
    ],
    'one request by its id': (): [Viewer, string, unknown[]] => [
      officer,
      `SELECT r.id, h.given_name ${joined} WHERE r.id = (SELECT id FROM access_requests WHERE facility_id = $1 LIMIT 1)`,
      [here.id],
    ],
  };

  it.each(Object.keys(lists))('%s is read by an index, in few buffers', async name => {
    const { plan, buffers } = await planOf(...lists[name as keyof typeof lists]());
    expect(plan).not.toMatch(/Seq Scan on (access_requests|home_users)/);
    expect(buffers).toBeLessThan(300);
  });

  it.each([
    ['a user name', "SELECT * FROM credentials_of('many7777')"],
    ['an e-mail address', "SELECT * FROM credentials_of('MANY7777@example.org')"],
    ['a name that nobody has', "SELECT * FROM credentials_of('nobody')"],
    ['the address of a sign-up', "SELECT * FROM unproved_account('many7777@example.org')"],
  ])('%s is looked up in few buffers before anybody is signed in', async (_what, statement) => {
    await planOf(null, statement, []); // the first time reads the catalogue too
    expect((await planOf(null, statement, [])).buffers).toBeLessThan(40);
  });
});
