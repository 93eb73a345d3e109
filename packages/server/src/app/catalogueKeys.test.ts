import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type World } from '../testing/world.ts';

/** Tables that belong to a facility: every row names one. Accounts and what hangs on them belong to a person, and are shared by all. */
const ofFacilities = `
  SELECT a.attrelid AS id FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
   WHERE a.attname = 'facility_id' AND a.attnotnull AND NOT a.attisdropped`;

/** Of the worker's library: it looks as openvisit_system, and nobody else may look at it. */
const ofTheWorker = 'graphile_worker.jobs';

describe('the catalogue of the database, whole', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  it('holds whatever is somebody’s in walled tables alone: no other schema, partition, view kept on disk or foreign table', async () => {
    const found = await world.rows(`
      SELECT DISTINCT c.oid::regclass::text AS name, n.nspname, c.relkind, c.relispartition, c.relrowsecurity AND c.relforcerowsecurity AS walled
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE NOT a.attisdropped AND a.attname ~ '^(facility|home_user|staff_member|api_client)_ids?$|^known_to$' AND c.relkind IN ('r', 'p', 'm', 'f')
         AND NOT (n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relrowsecurity AND c.relforcerowsecurity)`);
    expect(found).toEqual([]);
  });

  it('has for each of them a policy that says what is found, and one that says what may be written', async () => {
    const found = await world.rows(`
      SELECT c.relname FROM pg_class c
       WHERE c.relnamespace = 'public'::regnamespace AND c.relrowsecurity
         AND NOT (EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polqual IS NOT NULL)
              AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polwithcheck IS NOT NULL)
              AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'owner_all'))`);
    expect(found).toEqual([]);
  });

  it('has no view that looks as its owner, in any schema', async () => {
    const found = await world.rows(`
      SELECT c.oid::regclass::text AS view FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
         AND NOT coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on}'`);
    expect(found).toEqual([{ view: ofTheWorker }]);
    const lookers = await world.rows(
      `SELECT rolname FROM pg_roles
        WHERE rolname ~ '^openvisit_(app|family|staff|api)$' AND has_any_column_privilege(oid, $1::regclass, 'SELECT')`,
      [ofTheWorker],
    );
    expect(lookers).toEqual([]);
  });

  it('names the facility in every unique key of a facility’s table', async () => {
    const keys = await world.rows(`
      SELECT i.indexrelid::regclass::text AS key FROM pg_index i
       WHERE i.indisunique AND i.indrelid IN (${ofFacilities})
         AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attname = 'facility_id' AND a.attnum = ANY (i.indkey))
       ORDER BY 1`);
    expect(keys).toEqual([]);
  });

  it('names the facility in every foreign key from one facility’s table to another', async () => {
    const keys = await world.rows(`
      SELECT k.conrelid::regclass || '.' || k.conname AS key FROM pg_constraint k
       WHERE k.contype = 'f' AND k.conrelid IN (${ofFacilities}) AND k.confrelid IN (${ofFacilities})
         AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attname = 'facility_id' AND a.attnum = ANY (k.conkey))
       ORDER BY 1`);
    expect(keys).toEqual([]);
  });
});
