import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Viewer } from '../shared/viewer.ts';
import { take } from '../testing/operations.ts';
import { createWorld, type World } from '../testing/world.ts';
import type { PersonExport } from './exportPerson.ts';
import { aVisitedPast } from './testing/aVisitedPast.ts';

const program = fileURLToPath(new URL('../cli.ts', import.meta.url));
const openvisit = (...words: string[]) =>
  promisify(execFile)(process.execPath, [program, 'person', ...words], {
    env: { PATH: process.env.PATH, DATABASE_OWNER_URL: world.urls.owner },
  });
let world: World;
let elena: Viewer;
let marco: Viewer;
const hash = '$argon2id$canary';

beforeAll(async () => {
  world = await createWorld();
  const facility = await world.aFacility();
  elena = await world.aHomeUser({ password_hash: hash });
  marco = await world.aHomeUser({ given_name: 'Marco' });
  await world.aSession(elena, 'canary-token');
  for (const one of [elena, marco]) await take(world, one, 'requestAccess', { facilityId: facility.id });
  await aVisitedPast(world, facility, elena, 'Lucia');
  await aVisitedPast(world, facility, marco, 'Nico');
});
afterAll(() => world.end());

it('tells all that is kept about one person, nothing of another, and no secret', async () => {
  const { stdout } = await openvisit('export', elena.accountId);
  const told = JSON.parse(stdout) as PersonExport;
  const counts = Object.fromEntries(Object.entries(told).map(([table, rows]) => [table, rows.length]));
  expect(counts).toMatchObject({
    home_users: 1,
    documents: 2,
    sessions: 1,
    access_requests: 1,
    access_request_events: 1,
    audit_entries: 2,
    relationships: 1,
    terms_acceptances: 1,
    guests: 1,
    visits: 1,
    visit_participants: 2,
    visit_places: 1,
    visit_events: 2,
    booking_keys: 1,
  });
  expect(told['visit_participants']).toContainEqual(expect.objectContaining({ given_name: 'Lucia' }));
  expect(told['visits']).toMatchObject([{ public_message: 'See you, Lucia' }]);
  expect(told['outbox_messages']).toContainEqual(
    expect.objectContaining({ data: expect.objectContaining({ publicMessage: 'See you, Lucia' }) }),
  );
  expect(stdout).not.toContain('Nico');
  expect(stdout).not.toContain(marco.accountId);
  expect(stdout).not.toContain(hash);
  expect(stdout).not.toMatch(/_hash|canary/);
});

it('finds the person by their user name or e-mail, and says when there is none', async () => {
  const [{ name, email } = { name: '', email: '' }] = await world.rows<{ name: string; email: string }>(
    'SELECT user_name AS name, email FROM home_users WHERE id = $1',
    [elena.accountId],
  );
  for (const who of [name, email.toUpperCase()])
    expect(JSON.parse((await openvisit('export', who)).stdout)).toMatchObject({
      home_users: [{ id: elena.accountId }],
    });
  await expect(openvisit('export', 'nobody')).rejects.toMatchObject({ stderr: 'There is no home user nobody.\n' });
  await expect(openvisit('export')).rejects.toMatchObject({ code: 1 });
});

it('tells of every table that names a home user, also of one that is made tomorrow', async () => {
  const told = JSON.parse((await openvisit('export', elena.accountId)).stdout) as PersonExport;
  const named = await world.rows<{ table: string; column: string }>(
    `SELECT c.conrelid::regclass::text AS table, a.attname AS column
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
      WHERE c.confrelid = 'home_users'::regclass`,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ column }) => column !== 'home_user_id')).toEqual([]);
  expect(Object.keys(told)).toEqual(expect.arrayContaining(named.map(({ table }) => table)));
});

it('puts on record that somebody had it told', async () => {
  const rows = await world.rows(
    `SELECT by_party FROM audit_entries WHERE type = 'PERSON_EXPORTED' AND home_user_id = $1`,
    [marco.accountId],
  );
  await openvisit('export', marco.accountId);
  const after = await world.rows(
    `SELECT by_party FROM audit_entries WHERE type = 'PERSON_EXPORTED' AND home_user_id = $1`,
    [marco.accountId],
  );
  expect(after).toEqual([...rows, { by_party: 'SYSTEM' }]);
});
