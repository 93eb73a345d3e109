import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createWorld, type World } from '../testing/world.ts';
import { systemContext } from './systemContext.ts';
import { inTransaction } from './transaction.ts';
import { Standing } from './viewer.ts';

let world: World;
beforeAll(async () => (world = await createWorld()));
afterAll(() => world.end());

const names = 'SELECT given_name AS name FROM home_users';

it('gives an action that signs somebody in the eyes of that person, below its answer too', async () => {
  const elena = await world.aHomeUser();
  const context = systemContext(world.pool, world.now);

  const seen = await inTransaction(context, { pool: world.pool, listeners: [] }, async () => {
    await context.db.query('SELECT 1');
    await context.become(elena);
    return context.db.query(names);
  });
  const below = await context.db.query(names);
  await context.db.close();

  expect(seen).toEqual([{ name: 'Elena' }]);
  expect(below).toEqual([{ name: 'Elena' }]);
  expect(context.viewer).toBe(elena);
});

it('leaves nothing of whoever began: the role of an administrator goes with them', async () => {
  const facility = await world.aFacility();
  const [administrator, officer] = [await world.anAdministrator(facility), await world.anOfficer(facility)];
  const context = { ...systemContext(world.pool, world.now), viewer: administrator };

  const roles = await inTransaction(context, { pool: world.pool, listeners: [] }, async () => {
    const role = 'SELECT viewer_is_administrator() AS administrates';
    const before = await context.db.query(role);
    await context.become({ ...officer, standing: Standing.ENROLLING });
    return [...before, ...(await context.db.query(role))];
  });
  expect(roles).toEqual([{ administrates: true }, { administrates: false }]);
});

it('is nobody again when the action fails, and keeps what was done apart', async () => {
  const elena = await world.aHomeUser();
  const context = systemContext(world.pool, world.now);

  const failing = inTransaction(context, { pool: world.pool, listeners: [] }, async () => {
    await context.apart(db => db.query(`SELECT pg_notify('nobody', 'hears')`));
    await context.become(elena);
    await context.db.query(names);
    throw new Error('After all not');
  });

  await expect(failing).rejects.toThrow('After all not');
  expect(context.viewer).toBeNull();
});
