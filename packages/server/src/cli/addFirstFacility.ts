import type pg from 'pg';
import { StartProblem } from '../database/startProblem.ts';
import { userNamesOf } from '../features/accounts/userNames.ts';
import { addInvitation } from './addInvitation.ts';
import type { FirstFacility } from './questions.ts';
import { states } from './states.ts';

/**
 * Adds the first facility, its administrator and the invitation in one transaction. There is no password: the invitation's link
 * is what lets the administrator in.
 * @returns the invitation's token, which only its hash is kept of
 */
export async function addFirstFacility(owner: pg.Client, first: FirstFacility, now: Date): Promise<string> {
  await owner.query('BEGIN');
  try {
    await refuseUnlessEmpty(owner);
    const facilityId = await addFacility(owner, first);
    const staffMemberId = await addAdministrator(owner, facilityId, first, now);
    const token = await addInvitation(owner, staffMemberId, now);
    await owner.query(
      `INSERT INTO audit_entries (at, facility_id, by_party, type, details) VALUES ($1, $2, 'SYSTEM', 'FIRST_FACILITY_ADDED', $3)`,
      [now, facilityId, { facilityId, staffMemberId }],
    );
    await owner.query('COMMIT');
    return token;
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
}

/** Only an empty database takes a first facility; after that an administrator adds the others in the staff app. */
export async function refuseUnlessEmpty(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('SELECT name FROM facilities LIMIT 1');
  if (rows[0])
    throw new StartProblem(
      `This database already has a facility (${rows[0].name}). \`openvisit init\` is for an empty one.`,
    );
}

async function addFacility(owner: pg.Client, first: FirstFacility): Promise<string> {
  await owner.query('INSERT INTO states (code, name) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    first.state,
    states[first.state],
  ]);
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO facilities (name, reference_prefix, state, time_zone, type, average_daily_population, phone, kinds_offered)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [first.name, first.prefix, first.state, first['time-zone'], first.type, first.population, first.phone, first.kinds],
  );
  return rows[0]!.id;
}

async function addAdministrator(
  owner: pg.Client,
  facilityId: string,
  first: FirstFacility,
  now: Date,
): Promise<string> {
  const name = { givenName: first['given-name'], familyName: first['family-name'] };
  const userName = userNamesOf([name])[0] || 'administrator';
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO staff_members (user_name, given_name, family_name, email, role, facility_ids, created_at)
     VALUES ($1, $2, $3, $4, 'ADMINISTRATOR', ARRAY[$5::uuid], $6) RETURNING id`,
    [userName, name.givenName, name.familyName, first.email, facilityId, now],
  );
  return rows[0]!.id;
}
