import { expect, it } from '@jest/globals';
import { testDatabase } from '../testing/testDatabase.ts';
import { migrate, missingMigrations } from './migrate.ts';

it('does nothing to a database that is up to date', async () => {
  expect(await migrate(testDatabase().owner)).toEqual([]);
  expect(await missingMigrations(testDatabase().app)).toEqual([]);
});
