import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { conditionOf } from '../features/accessRequests/accessRequest.filter.ts';
import { AccessRequestStatus } from '../features/accessRequests/accessRequest.states.ts';
import type { Viewer } from '../shared/viewer.ts';
import { ViewerTransaction } from '../shared/viewerTransaction.ts';
import type { TestFacility } from '../testing/people.ts';
import { testPool } from '../testing/testPool.ts';
import { createWorld, type World } from '../testing/world.ts';

/** Twenty thousand people at forty facilities and more, one request each, most of them decided: the same mix at each facility. */
const fillUp = `
  SET session_replication_role = replica;
  INSERT INTO home_users (id, user_name, given_name, family_name, date_of_birth, email, search_text, known_to, created_at)
  SELECT md5('h' || i)::uuid, 'many' || i, 'Given' || i, 'Family' || i, '1980-01-01', 'many' || i || '@example.org', 'many' || i,
         ARRAY[f.ids[1 + i % cardinality(f.ids)]], '2030-01-01'
    FROM generate_series(1, 20000) i, (SELECT array_agg(id ORDER BY id) AS ids FROM facilities) f;
  INSERT INTO access_requests (facility_id, home_user_id, reference, requested_at, status, turn_since, decided_at, reason_codes, previous_id,
    account_changed_at)
  SELECT h.known_to[1], h.id, h.user_name, '2030-01-01'::timestamptz + n * interval '1 second', s.status,
         CASE s.status WHEN 'PENDING' THEN '2030-01-01'::timestamptz END, '2030-01-02', '{ID_EXPIRED}',
         CASE WHEN n % 10 = 0 THEN gen_random_uuid() END, '2030-01-01'::timestamptz + n % 2 * interval '5 days'
    FROM (SELECT *, row_number() OVER (PARTITION BY known_to ORDER BY id) AS n FROM home_users WHERE user_name LIKE 'many%') h,
         LATERAL (SELECT CASE WHEN h.n % 40 = 0 THEN 'PENDING' WHEN h.n % 40 < 20 THEN 'APPROVED' ELSE 'DENIED' END AS status) s;
  INSERT INTO access_request_events (facility_id, access_request_id, home_user_id, version, at, to_status, by_party, staff_member_id)
  SELECT r.facility_id, r.id, r.home_user_id, 1000, '2030-01-02', r.status, 'STAFF', s.id
    FROM access_requests r, LATERAL (SELECT m.id FROM staff_members m WHERE r.facility_id = ANY (m.facility_ids) LIMIT 1) s;
  INSERT INTO staff_members (user_name, given_name, family_name, email, role, facility_ids, created_at)
  SELECT 'staff' || i, 'Given' || i, 'Family' || i, 'staff' || i || '@example.org', 'OFFICER', ARRAY[f.ids[1 + i % cardinality(f.ids)]], '2030-01-01'
    FROM generate_series(1, 4000) i, (SELECT array_agg(id ORDER BY id) AS ids FROM facilities) f;
  SET session_replication_role = origin;
  ANALYZE staff_members;
  ANALYZE home_users; ANALYZE access_requests; ANALYZE facilities; ANALYZE access_request_events; ANALYZE documents;`;

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
    await db.query(statement, values); // what a connection learns once about tables and functions does not count
    const lines = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${statement}`, values);
    await db.close();
    const plan = lines.map(line => line['QUERY PLAN']).join('\n');
    return { plan, buffers: Number(/Buffers: shared hit=(\d+)/.exec(plan)?.[1] ?? 0) };
  }

  const joined = `FROM access_requests r JOIN facilities f ON f.id = r.facility_id JOIN home_users h ON h.id = r.home_user_id`;
  const lists: Record<string, () => [Viewer, string, unknown[]]> = {
    "a facility's queue": (): [Viewer, string, unknown[]] => [
      officer,
      `SELECT r.id, f.name, h.given_name ${joined} WHERE r.facility_id = $1 AND r.status = $2 ORDER BY r.requested_at, r.id LIMIT 21`,
      [here.id, 'PENDING'],
    ],
    ...Object.fromEntries(
      Object.entries({
        'those that wait for a day or more': { filter: { waitingAtLeastHours: 24 } },
        'those who asked again': { filter: { askedAgain: true } },
        'those who asked again and wait': { status: AccessRequestStatus.PENDING, filter: { askedAgain: true } },
        'those who changed something since the decision': { filter: { changedSinceDecision: true } },
      }).map(([what, asked]) => [
        what,
        (): [Viewer, string, unknown[]] => {
          const { text, values } = conditionOf(officer, { ...asked, now: new Date('2030-02-01') });
          return [
            officer,
            `SELECT r.id, f.name, h.given_name ${joined} WHERE ${text} ORDER BY r.requested_at, r.id LIMIT 21`,
            values,
          ];
        },
      ]),
    ),
    "an officer's own decisions": () => [
      officer,
      'SELECT e.id FROM access_request_events e WHERE e.staff_member_id = $1 ORDER BY e.at DESC, e.id DESC LIMIT 21',
      [officer.accountId],
    ],
    'who may be the same person': () => [officer, 'SELECT * FROM possible_duplicates($1)', [[somebody.accountId]]],
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
    const { plan, buffers } = await planOf(...lists[name]!());
    expect(plan).not.toMatch(/Seq Scan on (access_requests|access_request_events|home_users)/);
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
