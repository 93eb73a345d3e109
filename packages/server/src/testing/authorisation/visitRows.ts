import type { Viewer } from '../../shared/viewer.ts';
import type { TestFacility } from '../people.ts';
import type { TestVisit } from '../visits.ts';
import type { World } from '../world.ts';
import type { Corner } from './corner.ts';
import { foundSettings } from './settingsRows.ts';

/** Visits of a corner's family, one in each state that something can be done in. */
export interface VisitsOfCorner {
  heldVisitId: string;
  requestedVisitId: string;
  visitId: string;
  visitReference: string;
}

interface At {
  facility: TestFacility;
  homeUser: Viewer;
  /** With whom: nobody decides about the pair. */
  otherPersonId: string;
  terminalId: string;
}

/** On Tuesday and Wednesday mornings of the weeks after the next, so that the next has room for one more. */
const starts = ['2030-03-12T17:00:00.000Z', '2030-03-13T17:00:00.000Z', '2030-03-19T17:00:00.000Z'];

/** A time that is kept, a visit that waits for the facility, and one that is booked; hours to book another, and a key that was used. */
export async function visitsOfCorner(world: World, at: At): Promise<VisitsOfCorner> {
  const { facility, homeUser, otherPersonId, terminalId } = at;
  await world.visitingHours(facility, { weekdays: [2, 3], valid_to: '2030-03-31' });
  const person = { id: otherPersonId, facilityId: facility.id, personNumber: '', givenName: '', familyName: '' };
  const made: TestVisit[] = [];
  for (const [n, status] of ['HELD', 'REQUESTED', 'SCHEDULED'].entries()) {
    const startsAt = new Date(starts[n]!);
    made.push(await world.aVisit(homeUser, person, { startsAt, status, terminalIds: [terminalId] }));
  }
  await world.rows("INSERT INTO booking_keys VALUES ($1, 'a key of the scene', 'HOLD', sha256('x'), NULL, $2)", [
    homeUser.accountId,
    world.clock.now,
  ]);
  const [held, requested, booked] = made as [TestVisit, TestVisit, TestVisit];
  return {
    heldVisitId: held.id,
    requestedVisitId: requested.id,
    visitId: booked.id,
    visitReference: booked.reference,
  };
}

/** How the rows of a corner's visits, and of what its facility set about them, are found. */
export const foundVisits: Record<string, readonly [string, (corner: Corner) => unknown]> = {
  ...foundSettings,
  booking_keys: ['actor_id = $1', corner => corner.homeUser.accountId],
  visit_events: ['visit_id = $1', corner => corner.visitId],
  visit_participants: ['visit_id = $1', corner => corner.visitId],
  visit_places: ['visit_id = $1', corner => corner.visitId],
  visits: ['id = $1', corner => corner.visitId],
};
