import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { listeners } from '../app/listeners.ts';
import { visitsFallDue } from '../features/visits/fallDue.ts';
import { aVisitingFacility, aVisitor } from '../features/visits/testing/bookingWorld.ts';
import { testPool } from '../testing/testPool.ts';
import { createWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

it('ends a hold that ran out, and declines a visit that nobody decided in time', async () => {
  const { facility, terminalIds } = await aVisitingFacility(world);
  const { homeUser, person } = await aVisitor(world, facility);
  const at = (moment: string) => ({ startsAt: new Date(moment), terminalIds });
  await world.aHeldVisit(homeUser, person, at('2030-03-04T17:00:00.000Z'));
  await world.aVisit(homeUser, person, { ...at('2030-03-04T18:00:00.000Z'), status: 'REQUESTED' });
  world.clock.now = new Date('2030-03-04T16:59:00.000Z');
  const pool = testPool(world.urls.system);
  await visitsFallDue({ pool, listeners, now: world.now });
  await pool.end();
  const visits = await world.rows(
    'SELECT status, ended_by, reason_codes FROM visits WHERE home_user_id = $1 ORDER BY starts_at',
    [homeUser.accountId],
  );
  expect(visits).toEqual([
    { status: 'EXPIRED', ended_by: 'SYSTEM', reason_codes: [] },
    { status: 'DECLINED', ended_by: 'SYSTEM', reason_codes: ['UNDECIDED_IN_TIME'] },
  ]);
});
