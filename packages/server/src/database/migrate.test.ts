import { expect, it } from '@jest/globals';
import { testDatabase } from '../testing/testDatabase.ts';
import { connect } from './connect.ts';
import { migrate, missingMigrations } from './migrate.ts';

const { owner, app, superuser } = testDatabase();

it('does nothing to a database that is up to date', async () => {
  expect(await migrate(owner)).toEqual([]);
  expect(await missingMigrations(app)).toEqual([]);
});

it('lets two that run at once wait for each other', async () => {
  expect(await Promise.all([migrate(owner), migrate(owner)])).toEqual([[], []]);
});

it('knows that an empty database lacks every migration', async () => {
  const administrator = await connect(superuser, 'the superuser');
  await administrator.query('CREATE DATABASE never_migrated');
  const missing = await missingMigrations(app.replace(/\/\w+$/, '/never_migrated'));
  await administrator.query('DROP DATABASE never_migrated');
  await administrator.end();
  expect(missing[0]).toBe('0001_viewer');
});

it('makes the worker tables as the role that owns them', async () => {
  const client = await connect(owner, 'the owner');
  const { rows } = await client.query(`SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'graphile_worker'`);
  await client.end();
  expect(rows).toEqual([{ tableowner: 'openvisit_system' }]);
});
