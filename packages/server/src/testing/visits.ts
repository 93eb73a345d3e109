import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { newReference } from '../features/visits/reference.ts';
import { takesCapacity, type VisitStatus } from '../features/visits/visit.states.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { TestPerson } from './heldPeople.ts';

type Columns = Record<string, unknown>;

/** A visit as tests name it. */
export interface TestVisit {
  id: string;
  facilityId: string;
  reference: string;
  version: number;
  startsAt: Date;
  endsAt: Date;
}

interface VisitOptions {
  startsAt: Date;
  /** 30 unless told. */
  minutes?: number;
  status?: string;
  /** Who comes along besides. */
  guestIds?: string[];
  terminalIds?: string[];
  columns?: Columns;
}

const held = (now: Date) => ({ held_until: new Date(now.getTime() + 600_000) });
const requested = (startsAt: Date) => ({ decide_by: new Date(startsAt.getTime() - 86_400_000) });

/** Adds visits as they stand in the tables, past every rule; what a test does not say is ordinary. */
export function visitsOf(owner: Pool, clock: { now: Date }) {
  const insert = async (table: string, columns: Columns) => {
    const names = Object.keys(columns);
    const places = names.map((_, i) => `$${i + 1}`).join(', ');
    await owner.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`, Object.values(columns));
  };

  return {
    /** SCHEDULED and remote unless told; its history has its first line. */
    async aVisit(homeUser: Viewer, person: TestPerson, options: VisitOptions): Promise<TestVisit> {
      const { startsAt, minutes = 30, status = 'SCHEDULED', guestIds = [], terminalIds = [], columns = {} } = options;
      const { facilityId } = person;
      const [id, reference] = [randomUUID(), newReference()];
      const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
      const takes = takesCapacity.includes(status as VisitStatus);
      await insert('visits', {
        facility_id: facilityId,
        id,
        reference,
        status,
        kind: 'REMOTE',
        home_user_id: homeUser.accountId,
        incarcerated_person_id: person.id,
        starts_at: startsAt,
        ends_at: endsAt,
        policy_version: 1,
        created_at: clock.now,
        ...(status === 'HELD' && held(clock.now)),
        ...(status === 'REQUESTED' && requested(startsAt)),
        ...(!takes && { ended_at: clock.now, ended_by: 'SYSTEM' }),
        ...columns,
      });
      const times = { starts_at: startsAt, ends_at: endsAt, takes_capacity: takes };
      const whose = { facility_id: facilityId, visit_id: id, home_user_id: homeUser.accountId };
      const people = await owner.query<Columns>(
        `SELECT id AS visitor_id, NULL AS guest_id, given_name, family_name, date_of_birth::text FROM home_users WHERE id = $1
         UNION ALL SELECT id, id, given_name, family_name, date_of_birth::text FROM guests WHERE id = ANY ($2)`,
        [homeUser.accountId, guestIds],
      );
      for (const row of people.rows) await insert('visit_participants', { ...whose, ...row, ...times });
      for (const terminal_id of terminalIds)
        await insert('visit_places', { ...whose, terminal_id, ...times, buffer_minutes: 5 });
      const event = { version: 1, at: clock.now, action: 'HOLD', to_status: 'HELD', by_party: 'HOME_USER' };
      await insert('visit_events', { ...whose, ...event, starts_at: startsAt, ends_at: endsAt });
      return { id, facilityId, reference, version: 1, startsAt, endsAt };
    },

    /** Kept for ten minutes from now. */
    aHeldVisit(homeUser: Viewer, person: TestPerson, options: VisitOptions): Promise<TestVisit> {
      return this.aVisit(homeUser, person, { ...options, status: 'HELD' });
    },
  };
}
