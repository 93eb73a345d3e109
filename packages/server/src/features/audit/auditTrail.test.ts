import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Viewer } from '../../shared/viewer.ts';
import { ViewerTransaction } from '../../shared/viewerTransaction.ts';
import { take } from '../../testing/operations.ts';
import type { TestFacility } from '../../testing/people.ts';
import { testPool } from '../../testing/testPool.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { trailStatement } from './auditTrail.ts';
import { anAuditWorld, type AuditWorld } from './testing/auditWorld.ts';

const entry = 'id type by byName sealPosition facility { name }';
const ofPerson = `query ($id: ID!, $first: Int, $after: String) { homeUser(id: $id) { auditTrail(first: $first, after: $after) {
  nodes { ${entry} } pageInfo { hasNextPage endCursor } } } }`;
const ofRequest = `query ($id: ID!) { accessRequest(id: $id) { auditTrail { nodes { ${entry} } } } }`;

describe('the trail of a person and of a request', () => {
  let world: World;
  let audit: AuditWorld;
  let here: TestFacility;
  let elsewhere: TestFacility;
  let officer: Viewer;
  let elena: Viewer;
  let requestId: string;

  beforeAll(async () => {
    world = await createWorld();
    audit = await anAuditWorld();
    await audit.begin('origin');
    [here, elsewhere] = [await world.aFacility(), await world.aFacility({ name: 'Lakeside Prison' })];
    officer = await world.anOfficer(here);
    elena = await world.aHomeUser();
    for (const facility of [here, elsewhere]) {
      const { id } = await take(world, elena, 'requestAccess', { facilityId: facility.id });
      requestId ??= id;
    }
    await world.as(officer, `mutation { noteViewing(input: { accessRequestId: "${requestId}" }) { __typename } }`);
    await take(world, officer, 'approveAccess', { accessRequestId: requestId, version: 1 });
  });
  afterAll(async () => {
    await audit.end();
    await world.end();
  });

  it('tells staff who did what, newest first, and of no other facility', async () => {
    const { data } = await world.as(officer, ofRequest, { id: requestId });
    const [approved, viewed, asked, ...others] = data.accessRequest.auditTrail.nodes;
    expect(others).toEqual([]);
    const facility = { name: 'Riverbend County Jail' };
    expect(approved).toMatchObject({ type: 'ACCESS_APPROVED', by: 'STAFF', byName: 'Raymond Soto', facility });
    expect(viewed).toMatchObject({ type: 'REQUEST_VIEWED', by: 'STAFF', byName: 'Raymond Soto', facility });
    expect(asked).toMatchObject({ type: 'ACCESS_REQUESTED', by: 'HOME_USER', byName: 'Elena Vargas', facility });

    const colleague = await world.anOfficer(elsewhere);
    const page = await world.as(colleague, ofPerson, { id: elena.accountId });
    expect(page.data.homeUser.auditTrail.nodes).toMatchObject([
      { type: 'ACCESS_REQUESTED', facility: { name: 'Lakeside Prison' } },
    ]);
  });

  it('says where each row stands in the sealed chain, once it has its seal', async () => {
    await audit.seal();
    const { data } = await world.as(officer, ofRequest, { id: requestId });
    const places = data.accessRequest.auditTrail.nodes.map((node: { sealPosition: number }) => node.sealPosition);
    expect(places).toEqual([3, 2, 1]);
    const marco = await world.aHomeUser();
    const { id } = await take(world, marco, 'requestAccess', { facilityId: here.id });
    const fresh = await world.as(officer, ofRequest, { id });
    expect(fresh.data.accessRequest.auditTrail.nodes).toMatchObject([{ sealPosition: null }]);
  });

  it('is read a page at a time, also while new rows come', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await world.as(officer, ofPerson, { id: elena.accountId, first: 1, after });
      const { nodes, pageInfo } = data.homeUser.auditTrail;
      found.push(
        ...nodes.map((node: { type: string }) => node.type).filter((type: string) => type !== 'PERSON_VIEWED'),
      );
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(found).toEqual(['ACCESS_APPROVED', 'REQUEST_VIEWED', 'ACCESS_REQUESTED']);
    const forged = await world.as(officer, ofPerson, { id: elena.accountId, after: 'WyJ4Il0' });
    expect(forged.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('is not for families', async () => {
    for (const source of [ofRequest, `{ viewer { ... on HomeUser { auditTrail { nodes { id } } } } }`]) {
      const { errors } = await world.as(elena, source, { id: requestId });
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });

  it('calls by OTHER what another version wrote', async () => {
    await world.rows(
      `INSERT INTO audit_entries (at, facility_id, by_party, type, details) VALUES ($1, $2, 'SYSTEM', 'OF_TOMORROW', $3)`,
      [world.clock.now, here.id, { homeUserId: elena.accountId }],
    );
    const { data } = await world.as(officer, ofPerson, { id: elena.accountId, first: 1 });
    expect(data.homeUser.auditTrail.nodes).toMatchObject([{ type: 'OTHER', by: 'SYSTEM', byName: null }]);
  });

  it('costs one statement for the trails of a whole list', async () => {
    world.statements.length = 0;
    await world.as(officer, `{ accessRequests(first: 20) { nodes { auditTrail(first: 3) { nodes { type } } } } }`);
    expect(world.statements).toHaveLength(2);
  });

  it('is read in few buffers, however long the history of the facility and of the person elsewhere', async () => {
    const superuser = new pg.Client({ connectionString: world.urls.superuser });
    await superuser.connect();
    await superuser.query(`SET session_replication_role = replica`);
    const fill = `INSERT INTO audit_entries (at, facility_id, by_party, type, details)
      SELECT $1, CASE WHEN $2 THEN $3::uuid END, 'SYSTEM', 'ACCESS_EXPIRED', jsonb_build_object('homeUserId', coalesce($4, gen_random_uuid()))
        FROM generate_series(1, $5)`;
    for (const [ofFacility, person, count] of [
      [true, null, 30_000],
      [false, elena.accountId, 10_000],
      [true, elena.accountId, 200],
    ] as const)
      await superuser.query(fill, [world.clock.now, ofFacility, here.id, person, count]);
    await superuser.query(
      `INSERT INTO audit_seals SELECT $1, 1000 + id, id, sha256('x') FROM audit_entries WHERE type = 'ACCESS_EXPIRED'`,
      [here.id],
    );
    await superuser.query('ANALYZE audit_entries; ANALYZE audit_seals');
    await superuser.end();

    const pool = testPool(world.urls.app, { max: 1, pipeline: true });
    const read = async () => {
      const db = new ViewerTransaction(pool, officer, 'READ ONLY');
      const text = `EXPLAIN (ANALYZE, BUFFERS) ${trailStatement('home_user_id', '$3')}`;
      const lines = await db.query<{ 'QUERY PLAN': string }>(text, [[elena.accountId], 21, 10 ** 12]);
      await db.close();
      return lines.map(line => line['QUERY PLAN']).join('\n');
    };
    await read(); // the first time reads the catalogue too
    const plan = await read();
    await pool.end();
    expect(plan).toContain('audit_entries_home_user');
    expect(plan).not.toMatch(/Seq Scan on audit_/);
    expect(Number(/Buffers: shared hit=(\d+)/.exec(plan)?.[1])).toBeLessThan(150);
  });
});
