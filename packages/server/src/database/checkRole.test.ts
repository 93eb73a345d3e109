import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type pg from 'pg';
import { testDatabase } from '../testing/testDatabase.ts';
import { checkRole } from './checkRole.ts';
import { connect } from './connect.ts';

const { app, system, owner, superuser } = testDatabase();
const as = (role: string) => app.replace(/openvisit_app:[^@]*/, `${role}:a-password`);
let administrator: pg.Client;

beforeAll(async () => {
  administrator = await connect(superuser, 'the superuser');
  await administrator.query(`
    CREATE ROLE careless LOGIN BYPASSRLS PASSWORD 'a-password';
    CREATE ROLE borrowing LOGIN NOINHERIT PASSWORD 'a-password' IN ROLE openvisit_owner;
    CREATE ROLE powerless LOGIN PASSWORD 'a-password'`);
});

afterAll(async () => {
  await administrator.query('DROP ROLE careless, borrowing, powerless');
  await administrator.end();
});

it('lets the roles of deploy/roles.sql in', async () => {
  await checkRole(app, 'DATABASE_URL');
  await checkRole(system, 'DATABASE_SYSTEM_URL');
});

it.each([
  ['the owner of the tables', owner, 'DATABASE_URL signs in as openvisit_owner, which owns the tables.'],
  ['a superuser', superuser, 'DATABASE_URL signs in as postgres, which is a superuser.'],
  ['BYPASSRLS', as('careless'), 'DATABASE_URL signs in as careless, which has BYPASSRLS.'],
  [
    'one that may become the owner',
    as('borrowing'),
    'signs in as borrowing, which owns the tables through openvisit_owner.',
  ],
  ['one that cannot be a viewer', as('powerless'), 'cannot take on openvisit_family'],
])('refuses %s', async (_, url, why) => {
  await expect(checkRole(url, 'DATABASE_URL')).rejects.toThrow(why);
});

it('refuses a wrong role for the worker too', async () => {
  await expect(checkRole(owner, 'DATABASE_SYSTEM_URL')).rejects.toThrow('Use openvisit_system.');
});

it('says which variable leads nowhere', async () => {
  await expect(checkRole('postgres://openvisit_app:x@127.0.0.1:1/openvisit', 'DATABASE_URL')).rejects.toThrow(
    'Cannot connect to PostgreSQL by DATABASE_URL: connect ECONNREFUSED 127.0.0.1:1.',
  );
});
