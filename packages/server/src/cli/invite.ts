import type pg from 'pg';
import { connect } from '../database/connect.ts';
import { StartProblem } from '../database/startProblem.ts';
import { readOwnerEnvironment } from '../environment.ts';
import { addInvitation, printInvitation } from './addInvitation.ts';

interface Person {
  id: string;
  name: string;
  facilityId: string;
}

/**
 * `openvisit invite <e-mail>`: a new invitation where nobody in the staff app is left to send one. What the person signed in with before
 * is taken away, and their sessions end.
 */
export async function invite([email, ...others]: string[]): Promise<void> {
  if (!email || others.length > 0)
    throw new StartProblem('Name one staff member: `pnpm openvisit invite name@example.org`.');
  const { ownerUrl, staffUrl } = readOwnerEnvironment();
  const owner = await connect(ownerUrl, 'DATABASE_OWNER_URL');
  try {
    const person = await find(owner, email);
    const now = new Date();
    await owner.query('BEGIN');
    const token = await addInvitation(owner, person.id, now);
    const hadFactors = await takeFactorsAway(owner, person.id);
    await owner.query(
      `INSERT INTO audit_entries (at, facility_id, by_party, type, details) VALUES ($1, $2, 'SYSTEM', 'STAFF_INVITED', $3)`,
      [now, person.facilityId, { staffMemberId: person.id }],
    );
    if (hadFactors)
      await owner.query(
        `INSERT INTO audit_entries (at, facility_id, by_party, type, details) VALUES ($1, $2, 'SYSTEM', 'SECOND_FACTOR_RESET', $3)`,
        [now, person.facilityId, { staffMemberId: person.id }],
      );
    await owner.query('COMMIT');
    if (hadFactors)
      console.log(`\n${person.name} is signed out everywhere. Old passkeys, passwords and codes open nothing.`);
    console.log(`\nHand this link to ${person.name} by a safe way.`);
    printInvitation(staffUrl, token);
  } finally {
    await owner.end();
  }
}

/** @returns whether there was anything to sign in with */
async function takeFactorsAway(owner: pg.Client, staffMemberId: string): Promise<boolean> {
  const passkeys = await owner.query('DELETE FROM passkeys WHERE staff_member_id = $1', [staffMemberId]);
  const passwords = await owner.query('DELETE FROM staff_passwords WHERE staff_member_id = $1', [staffMemberId]);
  await owner.query('DELETE FROM sessions WHERE staff_member_id = $1', [staffMemberId]);
  return (passkeys.rowCount ?? 0) + (passwords.rowCount ?? 0) > 0;
}

async function find(owner: pg.Client, email: string): Promise<Person> {
  const { rows } = await owner.query<Person>(
    `SELECT id, given_name || ' ' || family_name AS name, facility_ids[1] AS "facilityId" FROM staff_members
      WHERE lower(email) = lower($1) AND disabled_at IS NULL`,
    [email],
  );
  if (!rows[0]) throw new StartProblem(`No staff member who may come in has the address ${email}.`);
  return rows[0];
}
