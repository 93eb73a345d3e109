import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiScope } from '../../shared/apiScope.ts';
import { Language, Role, Standing, type Viewer } from '../../shared/viewer.ts';
import { take } from '../../testing/operations.ts';
import type { TestFacility } from '../../testing/people.ts';
import { createWorld, type World } from '../../testing/world.ts';

const person = 'query ($id: ID!) { homeUser(id: $id) { dateOfBirth } }';
const request = 'query ($id: ID!) { accessRequest(id: $id) { homeUser { dateOfBirth } } }';
const link = 'mutation ($id: ID!) { documentLink(input: { documentId: $id }) { __typename } }';

describe('what is read of a person', () => {
  let world: World;
  let here: TestFacility;
  let officer: Viewer;
  let elena: Viewer;
  let requestId: string;
  beforeAll(async () => {
    world = await createWorld();
    here = await world.aFacility();
    officer = await world.anOfficer(here);
    officer.sessionId = await world.aSession(officer);
    elena = await world.aHomeUser();
    elena.sessionId = await world.aSession(elena);
    requestId = (await take(world, elena, 'requestAccess', { facilityId: here.id })).id;
  });
  afterAll(() => world.end());

  /** What is on record about the facility since the last question. */
  async function recorded() {
    const text = `SELECT type, by_id AS "byId", details FROM audit_entries WHERE facility_id = $1 AND id > $2 ORDER BY id`;
    const rows = await world.rows<{ type: string; byId: string; details: object }>(text, [here.id, seen]);
    seen = (await world.rows<{ id: string }>('SELECT max(id) AS id FROM audit_entries'))[0]!.id;
    return rows;
  }
  let seen = '0';
  beforeAll(recorded);

  it('is on record with who looked: a page, and again when half a minute has gone by', async () => {
    const homeUserId = elena.accountId;
    for (const seconds of [0, 5, 31]) {
      world.clock.now = new Date(world.clock.now.getTime() + seconds * 1000);
      await world.as(officer, person, { id: homeUserId });
    }
    const look = { type: 'PERSON_VIEWED', byId: officer.accountId, details: { homeUserId } };
    expect(await recorded()).toEqual([look, look]);
  });

  it('is on record when staff ask for a request by its id, unless they have it before them', async () => {
    await world.as(officer, request, { id: requestId });
    await world.as(officer, `mutation { noteViewing(input: { accessRequestId: "${requestId}" }) { __typename } }`);
    await world.as(officer, request, { id: requestId });
    expect(await recorded()).toMatchObject([
      { type: 'REQUEST_READ', details: { viewedRequestId: requestId, homeUserId: elena.accountId } },
      { type: 'REQUEST_VIEWED' },
    ]);
  });

  it('is on record where a program reads a request, or a list of them', async () => {
    const [{ id: accountId }] = (await world.rows<{ id: string }>(
      `INSERT INTO api_clients (name, key_hash, facility_ids, created_at) VALUES ('Jail records', sha256($1), $2, $3) RETURNING id`,
      [Buffer.from(requestId), [here.id], world.clock.now],
    )) as [{ id: string }];
    const program: Viewer = {
      role: Role.API,
      accountId,
      sessionId: null,
      facilityIds: [here.id],
      language: Language.EN,
      scopes: Object.values(ApiScope),
      standing: Standing.FULL,
    };
    await world.as(program, request, { id: requestId });
    await world.as(program, '{ accessRequests(first: 5) { nodes { id } } }');
    await world.as(officer, '{ accessRequests(first: 5) { nodes { id } } }');
    expect(await recorded()).toEqual([
      { type: 'REQUEST_READ', byId: accountId, details: { viewedRequestId: requestId, homeUserId: elena.accountId } },
      { type: 'REQUESTS_LISTED', byId: accountId, details: { listedRequestIds: [requestId] } },
    ]);
  });

  it('is on record where staff open a picture; a family at its own things is not watched', async () => {
    const [{ id }] = (await world.rows<{ id: string }>('SELECT id FROM documents WHERE home_user_id = $1 LIMIT 1', [
      elena.accountId,
    ])) as [{ id: string }];
    await world.as(officer, link, { id });
    await world.as(elena, request, { id: requestId });
    await world.as(elena, link, { id });
    expect(await recorded()).toEqual([
      { type: 'DOCUMENT_LINKED', byId: officer.accountId, details: { documentId: id, homeUserId: elena.accountId } },
    ]);
  });

  it('leaves nobody without a record: where that fails, the answer stays here', async () => {
    const marco = await world.aHomeUser();
    await take(world, marco, 'requestAccess', { facilityId: here.id });
    await world.rows(`ALTER TABLE audit_entries ADD CONSTRAINT shut CHECK (type <> 'PERSON_VIEWED') NOT VALID`);
    try {
      await expect(world.as(officer, person, { id: marco.accountId })).rejects.toThrow('shut');
    } finally {
      await world.rows('ALTER TABLE audit_entries DROP CONSTRAINT shut');
    }
  });
});
