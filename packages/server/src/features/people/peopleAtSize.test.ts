import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Viewer } from '../../shared/viewer.ts';
import { ViewerTransaction } from '../../shared/viewerTransaction.ts';
import type { TestFacility } from '../../testing/people.ts';
import { testPool } from '../../testing/testPool.ts';
import { createWorld, type World } from '../../testing/world.ts';

/** Ten facilities with two thousand people each, and two relationships to each of them; one in fifty waits. */
const fillUp = `
  INSERT INTO incarcerated_people (facility_id, id, person_number, given_name, family_name, date_of_birth, search_text, housing_unit_id, created_at)
  SELECT f.id, md5('held ' || f.id || i)::uuid, 'N' || i, 'Given', 'Family', '1990-01-01',
         translate(md5('g' || i), '0123456789', 'ghijklmnop') || '|' || translate(md5('f' || i % 900), '0123456789', 'ghijklmnop'), gen_random_uuid(), '2030-01-01'
    FROM unnest($1::uuid[]) f(id), generate_series(1, 2000) i`;
const relate = `
  INSERT INTO relationships (facility_id, home_user_id, incarcerated_person_id, relation, kind, status, requested_at)
  SELECT p.facility_id, md5('visitor ' || p.id || n)::uuid, p.id, 'FRIEND', 'FAMILY',
         CASE WHEN p.person_number LIKE '%50' AND n = 1 THEN 'PENDING' ELSE 'APPROVED' END, '2030-01-01'::timestamptz + (random() * 1000000)::integer * interval '1 second'
    FROM incarcerated_people p, generate_series(1, 2) n WHERE p.facility_id = ANY ($1::uuid[])`;

describe('twenty thousand people who are held', () => {
  let world: World;
  let pool: pg.Pool;
  let here: TestFacility;
  let officer: Viewer;
  const made: string[] = [];
  const asSuperuser = async (...statements: [string, unknown[]?][]) => {
    const client = new pg.Client({ connectionString: world.urls.superuser });
    await client.connect();
    await client.query('SET session_replication_role = replica');
    for (const [text, values] of statements) await client.query(text, values);
    await client.end();
  };
  beforeAll(async () => {
    world = await createWorld();
    for (let i = 0; i < 10; i++) made.push((here = await world.aFacility()).id);
    officer = await world.anOfficer(here);
    await asSuperuser(
      [fillUp, [made]],
      [relate, [made]],
      ['VACUUM ANALYZE incarcerated_people'],
      ['VACUUM ANALYZE relationships'],
    );
    pool = testPool(world.urls.app, { max: 1, pipeline: true });
  });
  afterAll(async () => {
    await pool.end();
    const mine = (table: string): [string, unknown[]] => [`DELETE FROM ${table} WHERE facility_id = ANY ($1)`, [made]];
    await asSuperuser(mine('relationships'), mine('incarcerated_people'));
    await world.end();
  });

  async function buffersOf(statement: string, values: unknown[]): Promise<number> {
    const db = new ViewerTransaction(pool, officer, 'READ ONLY');
    await db.query(statement, values); // what a connection learns once about tables and functions does not count
    const lines = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${statement}`, values);
    await db.close();
    const plan = lines.map(line => line['QUERY PLAN']).join('\n');
    return Number(/Buffers: shared hit=(\d+)/.exec(plan)?.[1] ?? 0);
  }

  const search = 'SELECT id FROM search_incarcerated_people($1, $2, NULL, $3, NULL, NULL, 21)';
  const waiting =
    "SELECT id FROM relationships r WHERE r.facility_id = ANY ($1) AND r.status = 'PENDING' ORDER BY r.requested_at, r.id LIMIT 21";
  it.each([
    ['a first page of all', search, () => [here.id, [], 'HERE'], 100],
    ['a letter that nearly everybody has', search, () => [here.id, ['%a%'], null], 100],
    ['a part that a few have', search, () => [here.id, ['%abc%'], null], 500],
    ['a part that nobody has', search, () => [here.id, ['%zzzz%'], null], 100],
    [
      'an exact number',
      'SELECT id FROM find_incarcerated_people($1, $2, $2, $3)',
      () => [here.id, 'N77', new Date()],
      40,
    ],
    ['who waits to visit', waiting, () => [[here.id]], 100],
  ] as const)('are read in few buffers: %s', async (_what, statement, values, most) => {
    expect(await buffersOf(statement, [...values()])).toBeLessThan(most);
  });
});
