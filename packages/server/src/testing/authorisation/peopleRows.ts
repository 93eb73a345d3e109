import type { Viewer } from '../../shared/viewer.ts';
import type { TestFacility } from '../people.ts';
import type { World } from '../world.ts';

/** Who is held at a corner's facility, and what stands about them there. */
export interface HeldPeople {
  personId: string;
  /** At the same facility, and asked for by nobody. */
  otherPersonId: string;
  unitId: string;
  relationshipId: string;
  commitmentId: string;
  keepApartId: string;
  banId: string;
}

/** Somebody whom the family asked to visit, waiting to be decided; kept apart from another, busy, and with a ban that is long over. */
export async function heldPeople(world: World, facility: TestFacility, homeUser: Viewer): Promise<HeldPeople> {
  const [person, other] = [await world.aPerson(facility), await world.aPerson(facility)];
  const [unit] = await world.rows<{ id: string }>(
    'SELECT housing_unit_id AS id FROM incarcerated_people WHERE id = $1',
    [person.id],
  );
  const over = { incarcerated_person_id: person.id, starts_at: new Date(0), ends_at: new Date(86_400_000) };
  return {
    personId: person.id,
    otherPersonId: other.id,
    unitId: unit!.id,
    relationshipId: await world.aRelationship(homeUser, person, { status: 'PENDING' }),
    commitmentId: await world.aCommitment(person),
    keepApartId: await world.aKeepApart(person, other),
    banId: await world.aBan(homeUser, facility, over),
  };
}
