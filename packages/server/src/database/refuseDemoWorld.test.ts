import { expect, it } from '@jest/globals';
import { hashOf, newToken } from '../shared/tokens.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import { createWorld } from '../testing/world.ts';
import { refuseDemoWorld } from './refuseDemoWorld.ts';

const { app } = testDatabase();

it('keeps production off a database in which links of the demo sign people in', async () => {
  const world = await createWorld();
  try {
    await world.rows('DELETE FROM demo_links');
    await refuseDemoWorld(app);
    const { accountId } = await world.aHomeUser();
    await world.rows('INSERT INTO demo_links (token_hash, home_user_id) VALUES ($1, $2)', [
      hashOf(newToken()),
      accountId,
    ]);
    await expect(refuseDemoWorld(app)).rejects.toThrow('holds a demo world');
    await world.rows('DELETE FROM demo_links');
  } finally {
    await world.end();
  }
});
