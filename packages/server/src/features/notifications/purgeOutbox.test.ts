import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { days } from '../../shared/clock.ts';
import { testPool } from '../../testing/testPool.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { purgeOutbox } from './purgeOutbox.ts';

let world: World;
let pool: Pool;
beforeAll(async () => {
  world = await createWorld();
  pool = testPool(world.urls.system);
});
afterAll(async () => {
  await pool.end();
  await world.end();
});

it('keeps a letter as long as its facility keeps pictures, and one that has not left for as long as it takes', async () => {
  const { accountId } = await world.aHomeUser();
  const [short, long] = [await world.aFacility({ document_days: 3 }), await world.aFacility({ document_days: 60 })];
  const left = new Date('2030-03-01T18:00:00Z');
  const aLetter = (template: string, facilityId: string | null, sentAt: Date | null, failedAt: Date | null = null) =>
    world.rows(
      `INSERT INTO outbox_messages (facility_id, home_user_id, template, data, created_at, sent_at, failed_at)
       VALUES ($1, $2, $3, '{}', $4, $5, $6)`,
      [facilityId, accountId, template, left, sentAt, failedAt],
    );
  await aLetter('SHORT', short.id, left);
  await aLetter('LONG', long.id, left);
  await aLetter('OF_NONE', null, left);
  await aLetter('FAILED', short.id, null, left);
  await aLetter('WAITS', short.id, null);

  const keptAfter = async (count: number) => {
    await purgeOutbox({ pool, now: () => new Date(left.getTime() + days(count)) });
    const text = 'SELECT template FROM outbox_messages WHERE home_user_id = $1 ORDER BY 1';
    return (await world.rows<{ template: string }>(text, [accountId])).map(({ template }) => template);
  };
  expect(await keptAfter(2)).toEqual(['FAILED', 'LONG', 'OF_NONE', 'SHORT', 'WAITS']);
  expect(await keptAfter(3)).toEqual(['LONG', 'OF_NONE', 'WAITS']);
  expect(await keptAfter(30)).toEqual(['LONG', 'WAITS']);
  expect(await keptAfter(60)).toEqual(['WAITS']);
});
