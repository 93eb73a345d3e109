import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../testing/authorisation/readMatrix.ts';
import { createScene, type Scene } from '../testing/authorisation/scene.ts';
import { forgeries, tryWall, wallKinds } from '../testing/authorisation/walls.ts';
import { foundDeeds, saidDeeds } from '../testing/authorisation/wallRows.ts';

const tables = rowsOf('table');

describe('the walls of the database, as docs/authorisation.md says', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene();
  });
  afterAll(() => scene.end());

  it('lists every table that has walls', async () => {
    const walled = await scene.world.rows<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity ORDER BY relname COLLATE "C"`,
    );
    expect(tables.map(({ name }) => name)).toEqual(walled.map(({ relname }) => relname));
  });

  it.each(tables.map(row => [row.name, row] as const))('hold around %s', async (table, { cells }) => {
    for (const kind of wallKinds)
      expect([kind, await foundDeeds(scene, table, kind)]).toEqual([kind, saidDeeds(cells[kind]!)]);
  });

  it.each(forgeries)("let nobody write %s in another's name: %j", async (table, kinds, row) => {
    for (const kind of kinds)
      expect([kind, await tryWall(scene, table, kind, 'adds', 'own', row(scene))]).toEqual([kind, false]);
  });
});
