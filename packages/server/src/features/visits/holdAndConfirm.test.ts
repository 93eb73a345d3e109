import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type World } from '../../testing/world.ts';
import { aHold, aVisitingFacility, aVisitor, newKey, send } from './testing/bookingWorld.ts';

describe('holding and confirming a visit', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  it('keeps a time for ten minutes, then books it', async () => {
    const { facility } = await aVisitingFacility(world);
    const { homeUser, person } = await aVisitor(world, facility);
    const held = await send(world, homeUser, 'holdVisit', aHold(facility, person));
    expect(held).toMatchObject({
      __typename: 'Visit',
      status: 'HELD',
      version: 1,
      heldUntil: '2030-03-01T18:10:00.000Z',
      holdMayBeExtended: true,
      availableActions: ['CONFIRM', 'EXTEND_HOLD', 'RELEASE'],
    });
    const booked = await send(world, homeUser, 'confirmVisit', {
      visitId: held.id,
      version: 1,
      idempotencyKey: newKey(),
    });
    expect(booked).toMatchObject({
      __typename: 'Visit',
      status: 'SCHEDULED',
      version: 2,
      cancelBy: '2030-03-05T05:00:00.000Z',
      availableActions: ['RESCHEDULE', 'CANCEL'],
    });
  });
});
