import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createWorld, type World } from '../../../testing/world.ts';
import { page } from './purgeDocuments.ts';

/** Six thousand people who asked once, each with a photo that counts and one that was replaced. */
const fillUp = `
  SET session_replication_role = replica;
  INSERT INTO home_users (id, user_name, given_name, family_name, date_of_birth, email, search_text, known_to, created_at)
  SELECT md5('p' || i)::uuid, 'pictured' || i, 'Given', 'Family', '1980-01-01', 'pictured' || i || '@example.org', 'x', ARRAY[$facility::uuid], '2030-01-01'
    FROM generate_series(1, 6000) i;
  INSERT INTO access_requests (facility_id, id, home_user_id, reference, requested_at, status, decided_at, reason_codes)
  SELECT $facility, md5('r' || i)::uuid, md5('p' || i)::uuid, 'pictured' || i, '2030-01-01', 'DENIED', '2030-01-02', '{ID_EXPIRED}' FROM generate_series(1, 6000) i;
  INSERT INTO access_request_events (facility_id, access_request_id, home_user_id, version, at, to_status, by_party)
  SELECT $facility, md5('r' || i)::uuid, md5('p' || i)::uuid, 1, '2030-01-02', 'PENDING', 'HOME_USER' FROM generate_series(1, 6000) i;
  INSERT INTO documents (home_user_id, piece, storage_key, media_type, width, height, bytes, sha256, uploaded_at, replaced_at, known_to)
  SELECT md5('p' || i)::uuid, 'PHOTO', 'pictured/' || i || '-' || n, 'image/jpeg', 1, 1, 1, sha256('x'), '2030-01-01',
         CASE n WHEN 1 THEN '2030-01-02'::timestamptz END, ARRAY[$facility::uuid]
    FROM generate_series(1, 6000) i, generate_series(1, 2) n;
  SET session_replication_role = origin;
  ANALYZE home_users; ANALYZE access_requests; ANALYZE access_request_events; ANALYZE documents; ANALYZE facilities; ANALYZE legal_holds;`;

const empty = `
  SET session_replication_role = replica;
  DELETE FROM documents WHERE storage_key LIKE 'pictured/%';
  DELETE FROM access_request_events WHERE facility_id = $facility; DELETE FROM access_requests WHERE facility_id = $facility;
  DELETE FROM home_users WHERE user_name LIKE 'pictured%';`;

describe('the hourly look for pictures that nobody needs', () => {
  let world: World;
  let superuser: pg.Client;
  let facility: string;
  beforeAll(async () => {
    world = await createWorld();
    facility = `'${(await world.aFacility()).id}'`;
    superuser = new pg.Client({ connectionString: world.urls.superuser });
    await superuser.connect();
    await superuser.query(fillUp.replaceAll('$facility', facility));
  });
  afterAll(async () => {
    await superuser.query(empty.replaceAll('$facility', facility));
    await superuser.end();
    await world.end();
  });

  it('costs a page at a time, whatever the size of the tables', async () => {
    const system = new pg.Client({ connectionString: world.urls.system });
    await system.connect();
    const values = [
      new Date('2030-06-01'),
      ['PENDING', 'NEEDS_INFO', 'APPROVED', 'SUSPENDED'],
      '00000000-0000-0000-0000-000000000000',
      200,
    ];
    const { rows } = await system.query<{ id: string; due: boolean }>(page, values);
    const ours = await world.rows<{ id: string }>(`SELECT id FROM documents WHERE storage_key LIKE 'pictured/%'`);
    const isOurs = ({ id }: { id: string }) => ours.some(document => document.id === id);
    expect([rows.length, rows.filter(isOurs).every(({ due }) => due)]).toEqual([200, true]);
    const lines = await system.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${page}`, values);
    await system.end();
    const plan = lines.rows.map(line => line['QUERY PLAN']).join('\n');
    expect(plan).not.toMatch(/Seq Scan on (documents|home_users|access_requests|access_request_events)/);
    expect(Number(/Buffers: shared hit=(\d+)/.exec(plan)?.[1])).toBeLessThan(200 * 25);
  });
});
