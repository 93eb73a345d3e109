import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aVisitingFacility, aVisitor } from '../features/visits/testing/bookingWorld.ts';
import type { Viewer } from '../shared/viewer.ts';
import { type RunningServer, startServer } from '../testing/runningServer.ts';
import { createWorld, type World } from '../testing/world.ts';

describe('a visit for the calendar', () => {
  let world: World;
  let server: RunningServer;
  let homeUser: Viewer;
  const visits: Record<string, string> = {};
  beforeAll(async () => {
    [world, server] = await Promise.all([createWorld(), startServer()]);
    const { facility, terminalIds } = await aVisitingFacility(world);
    const visitor = await aVisitor(world, facility);
    ({ homeUser } = visitor);
    const startsAt = new Date('2035-03-05T17:00:00.000Z');
    for (const status of ['CANCELLED', 'HELD', 'SCHEDULED']) {
      const day = 86_400_000 * Object.keys(visits).length;
      const at = new Date(startsAt.getTime() + day);
      ({ id: visits[status]! } = await world.aVisit(homeUser, visitor.person, { startsAt: at, status, terminalIds }));
    }
  });
  afterAll(async () => {
    await server.close();
    await world.end();
  });

  const get = async (id: string, cookie = '') => fetch(`${server.familyUrl}/visits/${id}.ics`, { headers: { cookie } });

  it('is given to whoever booked it, and kept by no cache', async () => {
    const answer = await get(visits['SCHEDULED']!, await server.signIn(world, homeUser));
    const lines = (await answer.text()).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        `UID:${visits['SCHEDULED']}`,
        'DTSTART:20350307T170000Z',
        'STATUS:CONFIRMED',
        'SEQUENCE:0',
      ]),
    );
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  it('says of a cancelled visit that it is off', async () => {
    const answer = await get(visits['CANCELLED']!, await server.signIn(world, homeUser));
    expect(await answer.text()).toMatch(/STATUS:CANCELLED/);
  });

  it('is not there for anybody else, nor for a time that is only held', async () => {
    const stranger = await world.aHomeUser();
    const asked = [
      get(visits['SCHEDULED']!),
      get(visits['SCHEDULED']!, await server.signIn(world, stranger)),
      get(visits['HELD']!, await server.signIn(world, homeUser)),
      get('nothing', await server.signIn(world, homeUser)),
    ];
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});
