import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type pg from 'pg';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { startServer } from '../testing/runningServer.ts';
import { testDatabase } from '../testing/testDatabase.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../cli.ts', import.meta.url));
const ownerUrl = testDatabase().owner.replace(/\/\w+$/, '/openvisit_first');
const facility = [
  '--name',
  'Ash Hollow County Jail',
  '--state',
  'ne',
  '--population',
  '120',
  '--phone',
  '308-555-0107',
];
const administrator = ['--given-name', 'Zoë', '--family-name', 'Ekström', '--email', 'zoe@example.org'];
let superuser: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  superuser = await connect(testDatabase().superuser, 'the superuser');
  await superuser.query('CREATE DATABASE openvisit_first TEMPLATE openvisit');
  await superuser.query('GRANT CREATE ON DATABASE openvisit_first TO openvisit_owner, openvisit_system');
  owner = await connect(ownerUrl, 'the owner');
});

afterAll(async () => {
  await owner.end();
  await superuser.query('DROP DATABASE openvisit_first');
  await superuser.end();
});

it('adds the first facility and prints one invitation for its administrator', async () => {
  await migrate(ownerUrl);
  const { stdout } = await openvisit('init', ...facility, ...administrator);
  const [, token = ''] = /https:\/\/staff\.example\.org\/invitation#token=([\w-]{22})\n/.exec(stdout) ?? [];

  const { rows } = await owner.query(
    `SELECT m.user_name, m.role, f.name, f.state, f.reference_prefix, f.time_zone, i.used_at, i.expires_at > now() + interval '6 days' AS "inTime"
     FROM staff_invitations i JOIN staff_members m ON m.id = i.staff_member_id JOIN facilities f ON f.id = m.facility_ids[1]
     WHERE i.token_hash = $1`,
    [createHash('sha256').update(token).digest()],
  );
  expect(rows).toEqual([
    {
      user_name: 'zekstrom',
      role: 'ADMINISTRATOR',
      name: 'Ash Hollow County Jail',
      state: 'NE',
      reference_prefix: 'AHCJ',
      time_zone: 'America/New_York',
      used_at: null,
      inTime: true,
    },
  ]);
});

it('prints a link that lets the administrator into the product as it runs in production, once', async () => {
  const { stdout } = await openvisit('invite', 'zoe@example.org');
  const [, token] = /#token=([\w-]{22})\n/.exec(stdout)!;
  const accept = `mutation Accept($token: String!) { acceptInvitation(input: { token: $token }) {
    __typename ... on SignedIn { viewer { ... on StaffMember { userName role standing facilities { name } } } } } }`;
  const at = (url: string) => url.replace(/\/\w+$/, '/openvisit_first');
  const { app, system } = testDatabase();
  const server = await startServer(
    { production: true, staffUrl: 'https://staff.example.org', databaseUrl: at(app), databaseSystemUrl: at(system) },
    { text: id => (id === 'accept' ? accept : undefined), holds: text => text === accept },
  );
  try {
    const open = () =>
      server.post(
        `http://127.0.0.1:${server.environment.staffPort}`,
        { id: 'accept', variables: { token } },
        { origin: 'https://staff.example.org' },
      );
    const { headers, body } = await open();
    expect(body.data.acceptInvitation).toEqual({
      __typename: 'SignedIn',
      viewer: {
        userName: 'zekstrom',
        role: 'ADMINISTRATOR',
        standing: 'ENROLLING',
        facilities: [{ name: 'Ash Hollow County Jail' }],
      },
    });
    expect(headers.get('set-cookie')).toMatch(/^__Host-ov_staff=[\w-]{22}; .*; Secure$/);
    expect((await open()).body.data.acceptInvitation).toEqual({ __typename: 'LinkExpired' });
  } finally {
    await server.close();
  }
});

it('prints a new invitation for somebody who is left without one, and the old one opens nothing', async () => {
  const { stdout } = await openvisit('invite', 'ZOE@example.org');
  const [, token = ''] = /\/invitation#token=([\w-]{22})\n/.exec(stdout) ?? [];
  const { rows } = await owner.query('SELECT token_hash AS hash FROM staff_invitations WHERE used_at IS NULL');
  expect(rows).toEqual([{ hash: createHash('sha256').update(token).digest() }]);
  await expect(openvisit('invite', 'nobody@example.org')).rejects.toMatchObject({
    stderr: 'No staff member who may come in has the address nobody@example.org.\n',
  });
  await expect(openvisit('invite')).rejects.toMatchObject({ code: 1 });
});

it('takes away what somebody signed in with who lost it, and tells so', async () => {
  await owner.query(
    `INSERT INTO passkeys (staff_member_id, credential_id, public_key, counter, name, created_at)
     SELECT id, 'a credential that was lost', 'x', 0, 'Key', now() FROM staff_members`,
  );
  const { stdout } = await openvisit('invite', 'zoe@example.org');
  expect(stdout).toContain('Old passkeys, passwords and codes open nothing.');
  const left = 'SELECT id FROM passkeys UNION ALL SELECT id FROM sessions WHERE staff_member_id IS NOT NULL';
  expect((await owner.query(left)).rows).toEqual([]);
  const recorded = "SELECT FROM audit_entries WHERE type = 'SECOND_FACTOR_RESET'";
  expect((await owner.query(recorded)).rowCount).toBe(1);
});

it('adds no second one', async () => {
  await expect(openvisit('init', ...facility, ...administrator)).rejects.toMatchObject({
    code: 1,
    stderr: 'This database already has a facility (Ash Hollow County Jail). `openvisit init` is for an empty one.\n',
  });
});

it('names the flag that is missing or wrong, in one line', async () => {
  await owner.query('DELETE FROM sessions');
  await owner.query('DELETE FROM staff_invitations');
  await owner.query('DELETE FROM staff_members');
  await owner.query('TRUNCATE facilities CASCADE');
  await expect(openvisit('init', ...facility)).rejects.toMatchObject({
    stderr: '--given-name must be 1 to 100 characters.\n',
  });
  await expect(openvisit('init', ...administrator, ...facility, '--state', 'Ohio')).rejects.toMatchObject({
    stderr: '--state must be a postal code like OH.\n',
  });
  await expect(openvisit('init', '--colour', 'red')).rejects.toMatchObject({
    stderr: expect.stringMatching(/^Unknown option '--colour'\. [^\n]+\n$/),
  });
  await expect(openvisit('paint')).rejects.toMatchObject({
    stderr: expect.stringMatching(/^There is no command paint\. [^\n]+\n$/),
  });
});

it('lists its commands', async () => {
  const { stdout } = await openvisit('--help');
  expect(stdout).toMatch(/migrate {3}Bring the database up to date/);
});

const openvisit = (...words: string[]) =>
  run(process.execPath, [program, ...words], {
    env: { PATH: process.env.PATH, DATABASE_OWNER_URL: ownerUrl, STAFF_URL: 'https://staff.example.org' },
  });
