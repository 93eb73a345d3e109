import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type World } from '../../testing/world.ts';
import { aHold, aVisitingFacility, aVisitor, send } from './testing/bookingWorld.ts';
import { turnsOf } from './takeTurns.ts';

const at = new Date('2030-03-05T17:00:00.000Z');
const notApproved = { refusals: [{ rule: 'RELATIONSHIP_NOT_APPROVED' }] };

describe('ways around the rules of booking', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  it.each([
    ['a no, by asking again and taking that back', [{ status: 'DENIED' }, { status: 'ENDED' }]],
    ['a look at each visit, by ending what is looked at', [{ status: 'ENDED', review_visits: true, decided_at: at }]],
  ])('do not lead past %s', async (_, ties) => {
    const { facility } = await aVisitingFacility(world);
    const [homeUser, person] = [await world.aHomeUser(), await world.aPerson(facility)];
    await world.anApprovedRequest(homeUser, facility);
    for (const [n, tie] of ties.entries())
      await world.aRelationship(homeUser, person, { requested_at: new Date(world.clock.now.getTime() + n), ...tie });
    expect(await send(world, homeUser, 'holdVisit', aHold(facility, person))).toMatchObject(notApproved);
  });

  it('do not lead past the turn of a person whose id is typed in capitals', () => {
    const turn = { facilityId: 'f', timeZone: 'America/Denver', times: [{ startsAt: at, endsAt: at }] };
    const lower = turnsOf({ ...turn, incarceratedPersonId: 'ab', visitorIds: ['cd'] });
    expect(turnsOf({ ...turn, incarceratedPersonId: 'AB', visitorIds: ['CD', 'cd'] })).toEqual(lower);
  });

  it.each([
    ['was closed', 'UPDATE terminals SET closed_at = $2 WHERE id = $1'],
    ['is out of service', 'UPDATE terminals SET out_of_service_since = $2 WHERE id = $1'],
    [
      'is blocked',
      `INSERT INTO terminal_blocks (facility_id, terminal_id, starts_at, ends_at, reason_code, created_at)
       SELECT facility_id, id, $2, $2::timestamptz + interval '1 hour', 'MAINTENANCE', $2 FROM terminals WHERE id = $1`,
    ],
  ])('do not lead to a place that %s since the rules were asked', async (_, change) => {
    const { facility, terminalIds } = await aVisitingFacility(world);
    const { homeUser, person } = await aVisitor(world, facility);
    const visit = await world.aVisit(homeUser, person, { startsAt: at, terminalIds: [] });
    await world.rows(change, [terminalIds[0], at]);
    const take = "SELECT set_config('app.viewer_id', $1, true), take_visit_places($2, $3, $4, 0)";
    const taking = world.rows(take, [homeUser.accountId, facility.id, visit.id, terminalIds]);
    await expect(taking).rejects.toMatchObject({ constraint: 'place_taken' });
  });
});
