import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { personTextOf } from '../features/people/personText.ts';
import type { Viewer } from '../shared/viewer.ts';

/** Somebody who is held at a facility, as tests name them. */
export interface TestPerson {
  id: string;
  facilityId: string;
  personNumber: string;
  givenName: string;
  familyName: string;
}

type Columns = Record<string, unknown>;
type At = { id: string };

/** Grows a facility's people; what a test does not say is ordinary. Columns are called as in the database. */
export function heldPeopleOf(owner: Pool, clock: { now: Date }) {
  const insert = async (table: string, columns: Columns) => {
    const names = Object.keys(columns);
    const places = names.map((_, i) => `$${i + 1}`).join(', ');
    await owner.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`, Object.values(columns));
  };

  const unitOf = async (facility: At): Promise<string> => {
    const any = 'SELECT id FROM housing_units WHERE facility_id = $1 ORDER BY name LIMIT 1';
    const { rows } = await owner.query<At>(any, [facility.id]);
    if (rows[0]) return rows[0].id;
    const id = randomUUID();
    await insert('housing_units', { facility_id: facility.id, id, name: 'Unit A' });
    return id;
  };

  return {
    /** Daniel Reyes, of the facility's first housing unit. */
    async aPerson(facility: At, overrides: Columns = {}): Promise<TestPerson> {
      const id = randomUUID();
      const columns: Columns = {
        id,
        facility_id: facility.id,
        person_number: `P-${id.slice(0, 8).toUpperCase()}`,
        given_name: 'Daniel',
        family_name: 'Reyes',
        date_of_birth: '1991-04-17',
        created_at: clock.now,
        ...overrides,
      };
      columns['housing_unit_id'] ??= await unitOf(facility);
      const [givenName, familyName] = [String(columns['given_name']), String(columns['family_name'])];
      await insert('incarcerated_people', { ...columns, search_text: personTextOf({ givenName, familyName }) });
      return { id, facilityId: facility.id, personNumber: String(columns['person_number']), givenName, familyName };
    },

    /** Approved unless told. @returns its id */
    async aRelationship(homeUser: Viewer, person: TestPerson, overrides: Columns = {}): Promise<string> {
      const id = randomUUID();
      const whose = { facility_id: person.facilityId, home_user_id: homeUser.accountId };
      const tie = { incarcerated_person_id: person.id, relation: 'MOTHER', kind: 'FAMILY', status: 'APPROVED' };
      await insert('relationships', { id, ...whose, ...tie, requested_at: clock.now, ...overrides });
      const asked = 'UPDATE incarcerated_people SET asked_by = asked_by || $1::uuid WHERE id = $2';
      await owner.query(asked, [homeUser.accountId, person.id]);
      return id;
    },

    /** From now on, without an end. @returns its id */
    async aKeepApart(person: TestPerson, other: TestPerson, overrides: Columns = {}): Promise<string> {
      const id = randomUUID();
      const [person_a_id, person_b_id] = [person.id, other.id].sort();
      const why = { officer_note: 'A fight in May', created_at: clock.now };
      const pair = { facility_id: person.facilityId, person_a_id, person_b_id, starts_at: clock.now };
      await insert('keep_aparts', { id, ...pair, ...why, ...overrides });
      return id;
    },

    /** At court, for two hours from now. @returns its id */
    async aCommitment(person: TestPerson, overrides: Columns = {}): Promise<string> {
      const id = randomUUID();
      const times = { starts_at: clock.now, ends_at: new Date(clock.now.getTime() + 7_200_000) };
      const whose = { facility_id: person.facilityId, incarcerated_person_id: person.id };
      await insert('commitments', { id, ...whose, kind: 'COURT', ...times, created_at: clock.now, ...overrides });
      return id;
    },

    /** Kept out of the facility from now on, or from one person. @returns its id */
    async aBan(homeUser: Viewer, facility: At, overrides: Columns = {}): Promise<string> {
      const id = randomUUID();
      const whose = { facility_id: facility.id, home_user_id: homeUser.accountId };
      await insert('bans', { id, ...whose, starts_at: clock.now, officer_note: 'Contraband in June', ...overrides });
      return id;
    },
  };
}
