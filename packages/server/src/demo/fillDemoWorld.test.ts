import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { AccessRequestStatus, moves } from '../features/accessRequests/accessRequest.states.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import type { DemoSignIn } from './demoFile.ts';
import { demoFacilities } from './facilities.ts';
import { fillDemoWorld } from './fillDemoWorld.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'openvisit-demo-'));
const owner = new pg.Client(testDatabase().owner);
const options = {
  production: false,
  ownerUrl: testDatabase().owner,
  dataDirectory,
  familyUrl: 'http://localhost:4000',
  staffUrl: 'http://localhost:4001',
  now: new Date('2026-11-23T17:00:00Z'),
};
let people: DemoSignIn[];

const emptyWorld = async () => {
  await owner.query('TRUNCATE states, facilities, home_users, staff_members, demo_links CASCADE');
  await owner.query('ALTER SEQUENCE access_request_numbers RESTART');
};
const rowsOf = async <Row extends object>(query: string) => (await owner.query<Row>(query)).rows;

beforeAll(async () => {
  await owner.connect();
  await emptyWorld();
  people = await fillDemoWorld(options);
});

afterAll(async () => {
  await emptyWorld();
  await owner.end();
  rmSync(dataDirectory, { recursive: true });
});

it('refuses to exist in production', async () => {
  await expect(fillDemoWorld({ ...options, production: true })).rejects.toThrow('no demo world in production');
});

it('has facilities in three states and three time zones, and sixty home users or more', async () => {
  const [count] = await rowsOf<Record<string, number>>(
    `SELECT count(*)::integer AS facilities, count(DISTINCT state)::integer AS states, count(DISTINCT time_zone)::integer AS zones,
            (SELECT count(*)::integer FROM home_users) AS people FROM facilities`,
  );
  expect(count!.facilities).toBeGreaterThanOrEqual(4);
  expect(count!.states).toBeGreaterThanOrEqual(3);
  expect(count!.zones).toBeGreaterThanOrEqual(3);
  expect(count!.people).toBeGreaterThanOrEqual(60);
});

it('lists somebody of every status at every facility, beside two officers and an administrator', () => {
  for (const { name } of Object.values(demoFacilities)) {
    const here = people.filter(({ facility }) => facility === name);
    const statuses = here.flatMap(({ status }) => status ?? []);
    expect([...new Set(statuses)].sort()).toEqual(Object.keys(AccessRequestStatus).sort());
    expect(here.filter(({ role }) => role === 'OFFICER').length).toBeGreaterThanOrEqual(2);
    expect(here.filter(({ role }) => role === 'ADMINISTRATOR')).toHaveLength(1);
  }
});

it('has a queue of fourteen at Riverbend, and knows the usual time wherever five were decided', async () => {
  const rows = await rowsOf<{ name: string; waiting: number; hours: number | null }>(
    `SELECT name, queue_length(id) AS waiting, usual_decision_hours(id, '2026-11-23T17:00:00Z') AS hours FROM facilities`,
  );
  expect(rows.find(({ name }) => name === 'Riverbend County Jail')!.waiting).toBe(14);
  expect(rows.filter(({ hours }) => hours === null).map(({ name }) => name)).toEqual(['Juniper Flats County Jail']);
});

it('tells histories that the life cycle allows, and that end where the request stands', async () => {
  const events = await rowsOf<{
    request: string;
    version: number;
    action: keyof typeof moves | null;
    from: string;
    to: string;
    at: Date;
    by: string;
  }>(
    `SELECT access_request_id AS request, version, action, from_status AS "from", to_status AS "to", at, by_party AS by
       FROM access_request_events ORDER BY access_request_id, version`,
  );
  const requests = await rowsOf<{ id: string; status: string; version: number; at: Date }>(
    'SELECT id, status, version, requested_at AS at FROM access_requests',
  );
  expect(requests.length).toBeGreaterThan(70);
  for (const { id, status, version, at } of requests) {
    const history = events.filter(({ request }) => request === id);
    expect(history.map(event => event.version)).toEqual(Array.from({ length: version }, (_, i) => i + 1));
    expect(history[0]).toMatchObject({ action: null, to: 'PENDING', by: 'HOME_USER', at });
    expect(history.at(-1)!.to).toBe(status);
    for (const [i, event] of history.slice(1).entries()) {
      expect(moves[event.action!]).toMatchObject({
        from: expect.arrayContaining([event.from]),
        to: event.to,
        by: expect.arrayContaining([event.by]),
      });
      expect(event.from).toBe(history[i]!.to);
      expect(event.at.getTime()).toBeGreaterThan(history[i]!.at.getTime());
      expect(event.at.getTime()).toBeLessThan(options.now.getTime());
    }
  }
});

it('follows a denial by a new request that names the old one', async () => {
  const rows = await rowsOf<{ name: string; before: string; now: string }>(
    `SELECT h.user_name AS name, old.status AS before, new.status AS now FROM access_requests new
       JOIN access_requests old ON old.id = new.previous_id JOIN home_users h ON h.id = new.home_user_id AND h.id = old.home_user_id ORDER BY 1`,
  );
  expect(rows).toEqual([
    { name: 'dfuller', before: 'DENIED', now: 'PENDING' },
    { name: 'icordero', before: 'DENIED', now: 'APPROVED' },
  ]);
});

it('shows an officer all that a review can tell: findings, a second account, a new photo after a yes, a hold, usual texts', async () => {
  const found = await rowsOf<{ finding: string | null }>(
    'SELECT DISTINCT unnest(browser_findings) AS finding FROM documents ORDER BY 1',
  );
  expect(found.map(({ finding }) => finding)).toEqual(['BLURRY', 'DARK', 'GLARE']);
  const same = await rowsOf<{ one: string; other: string }>(
    `SELECT one.user_name AS one, other.user_name AS other FROM home_users one
       JOIN home_users other ON other.user_name > one.user_name AND other.date_of_birth = one.date_of_birth
            AND lower(other.given_name) = lower(one.given_name)
       JOIN documents mine ON mine.home_user_id = one.id JOIN documents theirs ON theirs.home_user_id = other.id AND theirs.sha256 = mine.sha256`,
  );
  expect(same).toEqual([{ one: 'cbrandt', other: 'cbrandt2' }]);
  const changed = await rowsOf<{ name: string }>(
    `SELECT h.user_name AS name FROM access_requests r JOIN home_users h ON h.id = r.home_user_id
      WHERE r.status = 'APPROVED' AND r.account_changed_at > r.decided_at`,
  );
  expect(changed).toEqual([{ name: 'gachieng' }]);
  expect(await rowsOf('SELECT FROM legal_holds WHERE lifted_at IS NULL')).toHaveLength(1);
  expect(await rowsOf('SELECT DISTINCT facility_id FROM reply_texts')).toHaveLength(5);
});

it('keeps a file for each document, as large as its row says', async () => {
  const documents = await rowsOf<{ storage_key: string; bytes: number; sha256: Buffer }>(
    'SELECT storage_key, bytes, sha256 FROM documents',
  );
  expect(documents.length).toBeGreaterThan(120);
  for (const { storage_key, bytes, sha256 } of documents) {
    const file = readFileSync(join(dataDirectory, 'documents', storage_key));
    expect(file.length).toBe(bytes);
    expect(createHash('sha256').update(file).digest()).toEqual(sha256);
  }
});

it('gives everybody a link of their own, writes them down for the owner alone, and keeps only hashes', async () => {
  const path = join(dataDirectory, 'demo.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    family: options.familyUrl,
    staff: options.staffUrl,
    people,
  });
  expect(statSync(path).mode & 0o777).toBe(0o600);

  const hashes = (await rowsOf<{ token_hash: Buffer }>('SELECT token_hash FROM demo_links')).map(row =>
    row.token_hash.toString('hex'),
  );
  const links = [...new Set(people.map(({ link }) => link))];
  const tokens = links.map(link => link.slice(link.lastIndexOf('/') + 1));
  expect(tokens.map(token => createHash('sha256').update(token).digest('hex')).sort()).toEqual(hashes.sort());
  expect(links.length).toBe(new Set(people.map(({ name }) => name)).size);
});

it('makes nothing the second time: the same links, on the ports of today', async () => {
  const again = await fillDemoWorld({ ...options, familyUrl: 'http://localhost:5000' });
  expect(again.map(({ link }) => link.replace(':5000', ':4000'))).toEqual(people.map(({ link }) => link));
});

it('makes new links when demo.json is gone', async () => {
  rmSync(join(dataDirectory, 'demo.json'));
  const again = await fillDemoWorld(options);
  expect(again).toHaveLength(people.length);
  expect(again[0]!.link).not.toBe(people[0]!.link);
});

it("leaves a database of somebody else's facilities alone", async () => {
  await emptyWorld();
  await owner.query(`INSERT INTO states VALUES ('CO', 'Colorado')`);
  await owner.query(
    `INSERT INTO facilities (name, reference_prefix, state, time_zone, type, average_daily_population, phone, kinds_offered)
     VALUES ('Our own jail', 'ZZ', 'CO', 'America/Denver', 'JAIL', 10, '303-555-0100', '{ONSITE}')`,
  );
  expect(await fillDemoWorld(options)).toEqual([]);
});
