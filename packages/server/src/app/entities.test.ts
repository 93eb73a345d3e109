import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { moves } from '../features/accessRequests/accessRequest.states.ts';
import { createWorld, type World } from '../testing/world.ts';
import { createDataSource } from './dataSource.ts';

describe('the code and the tables', () => {
  let world: World;
  let dataSource: DataSource;
  beforeAll(async () => {
    world = await createWorld();
    dataSource = await createDataSource(world.urls.app).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await world.end();
  });

  /** Read by definer functions alone: no entity's business. */
  const keptFromEntities: Record<string, string[]> = { api_clients: ['key_hash', 'previous_key_hash'] };

  it('have the same columns, both ways, and agree on which may be null', async () => {
    for (const { tableName, columns } of dataSource.entityMetadatas) {
      const real = await world.rows<{ name: string; nullable: boolean }>(
        `SELECT a.attname AS name, NOT a.attnotnull AS nullable FROM pg_attribute a
          WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
        [tableName],
      );
      const known = real.filter(({ name }) => !keptFromEntities[tableName]?.includes(name));
      const declared = columns.map(({ databaseName, isNullable }) => ({ name: databaseName, nullable: isNullable }));
      const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
      expect({ tableName, columns: declared.sort(byName) }).toEqual({ tableName, columns: known.sort(byName) });
    }
  });

  it('hold the same life cycle of a request', async () => {
    const rows = await world.rows('SELECT action, from_status, to_status, by_party FROM access_request_moves');
    const declared = Object.entries(moves).flatMap(([action, { from, to, by }]) =>
      from.flatMap(from_status => by.map(by_party => ({ action, from_status, to_status: to, by_party }))),
    );
    const sorted = (list: object[]) => list.map(row => JSON.stringify(Object.entries(row).sort())).sort();
    expect(sorted(declared)).toEqual(sorted(rows as object[]));
  });

  it('force row-level security on every table that names a facility or a home user', async () => {
    const open = await world.rows(`
      SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
         AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid
                      AND a.attname IN ('facility_id', 'facility_ids', 'home_user_id', 'staff_member_id', 'known_to'))`);
    expect(open).toEqual([]);
  });
});
