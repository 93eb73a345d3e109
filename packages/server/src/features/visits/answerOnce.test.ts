import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestPerson } from '../../testing/heldPeople.ts';
import type { TestFacility } from '../../testing/people.ts';
import { testPool } from '../../testing/testPool.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { purgeBookingKeys } from './fallDue.ts';
import { aHold, aVisitingFacility, aVisitor, newKey, send } from './testing/bookingWorld.ts';

describe('a request that is sent again', () => {
  let world: World;
  let facility: TestFacility;
  let homeUser: Viewer;
  let person: TestPerson;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    ({ facility } = await aVisitingFacility(world, { terminals: 2 }));
    ({ homeUser, person } = await aVisitor(world, facility));
  });

  const visitsOf = (viewer: Viewer) =>
    world.rows<{ version: number }>('SELECT version FROM visits WHERE home_user_id = $1', [viewer.accountId]);
  const eventsOf = (viewer: Viewer) =>
    world.rows('SELECT FROM visit_events WHERE home_user_id = $1', [viewer.accountId]);

  it('has one effect and one answer, fifty times at once', async () => {
    const input = aHold(facility, person);
    const held = await Promise.all(Array.from({ length: 50 }, () => send(world, homeUser, 'holdVisit', input)));
    expect(new Set(held.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(await visitsOf(homeUser)).toEqual([{ version: 1 }]);

    const confirm = { visitId: held[0].id, version: 1, idempotencyKey: newKey() };
    const booked = await Promise.all(Array.from({ length: 50 }, () => send(world, homeUser, 'confirmVisit', confirm)));
    expect(new Set(booked.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(booked[0]).toMatchObject({ status: 'SCHEDULED', version: 2 });
    expect(await eventsOf(homeUser)).toHaveLength(2);
  });

  it('is answered by what was done where the first reply was lost', async () => {
    const held = await send(world, homeUser, 'holdVisit', aHold(facility, person));
    const change = { visitId: held.id, version: 1, idempotencyKey: newKey() };
    await send(world, homeUser, 'confirmVisit', change);
    expect(await send(world, homeUser, 'confirmVisit', change)).toMatchObject({ status: 'SCHEDULED', version: 2 });

    const move = { visitId: held.id, version: 2, startsAt: '2030-03-06T18:00:00.000Z', idempotencyKey: newKey() };
    const moved = await send(world, homeUser, 'rescheduleVisit', move);
    expect(await send(world, homeUser, 'rescheduleVisit', move)).toEqual(moved);

    const cancel = { visitId: held.id, version: 3, idempotencyKey: newKey() };
    const cancelled = await send(world, homeUser, 'cancelVisit', cancel);
    expect(await send(world, homeUser, 'cancelVisit', cancel)).toEqual(cancelled);
    expect(await eventsOf(homeUser)).toHaveLength(4);
  });

  it('is answered by the same refusal, also when the time has become free', async () => {
    const startsAt = '2030-03-05T17:00:00.000Z';
    const taken = await world.aVisit(homeUser, person, { startsAt: new Date(startsAt) });
    const input = aHold(facility, person, { startsAt });
    const refused = await send(world, homeUser, 'holdVisit', input);
    expect(refused).toMatchObject({ __typename: 'SlotTaken' });
    await send(world, homeUser, 'cancelVisit', { visitId: taken.id, version: 1, idempotencyKey: newKey() });
    expect(await send(world, homeUser, 'holdVisit', input)).toEqual(refused);
  });

  it('is refused where the key stands for something else', async () => {
    const input = aHold(facility, person);
    await send(world, homeUser, 'holdVisit', input);
    const other = { ...input, startsAt: '2030-03-05T18:00:00.000Z' };
    expect(await send(world, homeUser, 'holdVisit', other)).toMatchObject({ __typename: 'KeyUsedOtherwise' });
    expect(await visitsOf(homeUser)).toHaveLength(1);
  });

  it("is another one under somebody else's same key", async () => {
    const input = aHold(facility, person);
    await send(world, homeUser, 'holdVisit', input);
    const other = await aVisitor(world, facility);
    const theirs = { ...input, incarceratedPersonId: other.person.id };
    expect(await send(world, other.homeUser, 'holdVisit', theirs)).toMatchObject({ __typename: 'Visit' });
  });

  it('is forgotten after a day', async () => {
    await send(world, homeUser, 'holdVisit', aHold(facility, person));
    const pool = testPool(world.urls.system);
    const later = new Date(world.clock.now.getTime() + 86_400_001);
    expect(await purgeBookingKeys({ pool, now: () => later })).toBeGreaterThan(0);
    await pool.end();
    expect(await world.rows('SELECT FROM booking_keys WHERE actor_id = $1', [homeUser.accountId])).toEqual([]);
  });
});
