import type { ClientBase } from 'pg';
import { rowsAbout, tablesOfPeople } from './tablesOfPeople.ts';

/** What becomes of one person's data. */
export interface Erasure {
  /** Why nothing may go now, in words. Empty: it went. */
  refusals: string[];
  /** How many rows went, by their table. */
  gone: Record<string, number>;
  /** Letters that may also lie in the folder of the demo's mail. */
  letterIds: string[];
  /** The numbers of decided requests, which stay. */
  references: string[];
  /** Nothing is left but rows of the audit: no facility ever knew this person. */
  whole: boolean;
}

/** Statuses of a request that is not over, as `accessRequest.states.ts` has them. */
export const notOver = ['PENDING', 'NEEDS_INFO', 'APPROVED', 'SUSPENDED'];

/** What stays, without the words that somebody wrote about the person: what a facility decided is the facility's record. */
const kept = [
  'access_requests',
  'access_request_events',
  'bans',
  'legal_holds',
  'audit_entries',
  'visits',
  'visit_events',
  'visit_participants',
  'visit_places',
  'guests',
];

/**
 * Erases one person, inside the caller's transaction. All rows that name them go, and letters to their address, but for what facilities decided; their account is left
 * without a name and without anything that tells who it was, or not at all where no facility knew them.
 */
export async function erasePerson(owner: ClientBase, homeUserId: string, now: Date): Promise<Erasure> {
  // A legal hold and a purge of this person wait for us, or we for them.
  await owner.query('SELECT take_turns_with_purge($1)', [homeUserId]);
  await owner.query('SELECT FROM home_users WHERE id = $1 FOR UPDATE', [homeUserId]);
  const nothing = { gone: {}, letterIds: [], references: [], whole: false };
  const refusals = await refusalsOf(owner, homeUserId, now);
  if (refusals.length > 0) return { ...nothing, refusals };

  const letters = `SELECT id AS value FROM outbox_messages WHERE ${rowsAbout('outbox_messages')}`;
  const letterIds = await valuesOf(owner, letters, [homeUserId]);
  const references = await valuesOf(
    owner,
    'SELECT reference AS value FROM access_requests WHERE home_user_id = $1 ORDER BY requested_at',
    [homeUserId],
  );
  await endSessions(owner, homeUserId, now);
  const gone: Record<string, number> = {};
  for (const table of (await tablesOfPeople(owner)).filter(name => !kept.includes(name)))
    gone[table] = (await owner.query(`DELETE FROM ${table} WHERE ${rowsAbout(table)}`, [homeUserId])).rowCount ?? 0;
  for (const statement of wordsGo) await owner.query(statement, [homeUserId]);
  await owner.query(nameGoes, [homeUserId, now]);
  const removed = await owner.query(removeWhereUnknown, [homeUserId]);
  await owner.query(
    `INSERT INTO audit_entries (at, by_party, type, details) VALUES ($1, 'SYSTEM', 'PERSON_ERASED', $2)`,
    [now, { homeUserId }],
  );
  return { refusals, gone, letterIds, references, whole: removed.rowCount === 1 };
}

async function refusalsOf(owner: ClientBase, homeUserId: string, now: Date): Promise<string[]> {
  return valuesOf(
    owner,
    `SELECT f.name || ' holds this person''s data (a legal hold). An administrator there can lift it.' AS value
       FROM legal_holds l JOIN facilities f ON f.id = l.facility_id WHERE l.home_user_id = $1 AND l.lifted_at IS NULL
     UNION ALL
     SELECT 'Request ' || r.reference || ' at ' || f.name || ' is ' || r.status || '. It has to end first: taken back, denied or revoked.'
       FROM access_requests r JOIN facilities f ON f.id = r.facility_id WHERE r.home_user_id = $1 AND r.status = ANY ($2)
     UNION ALL
     SELECT f.name || ' keeps this person out' || coalesce(' until ' || b.ends_at::date, '') || '. It must know whom.'
       FROM bans b JOIN facilities f ON f.id = b.facility_id WHERE b.home_user_id = $1 AND b.lifted_at IS NULL AND coalesce(b.ends_at > $3, true)
     UNION ALL
     SELECT 'Visit ' || left(v.reference, 4) || '-' || right(v.reference, 4) || ' at ' || f.name || ' is ' || v.status || '. It has to end first.'
       FROM visits v JOIN facilities f ON f.id = v.facility_id WHERE v.home_user_id = $1 AND v.takes_capacity AND v.ends_at > $3`,
    [homeUserId, notOver, now],
  );
}

/** Open screens close with the commit, as after any other sign-out. */
async function endSessions(owner: ClientBase, homeUserId: string, now: Date): Promise<void> {
  const text = 'SELECT id AS value FROM sessions WHERE home_user_id = $1';
  const sessionIds = await valuesOf(owner, text, [homeUserId]);
  if (sessionIds.length === 0) return;
  await owner.query(`SELECT pg_notify('openvisit', $1)`, [JSON.stringify({ about: 'signedOut', sessionIds })]);
  await owner.query(`INSERT INTO audit_entries (at, by_party, type, details) VALUES ($1, 'SYSTEM', 'SIGNED_OUT', $2)`, [
    now,
    { sessionIds },
  ]);
}

const wordsGo = [
  `UPDATE visit_events SET public_message = NULL, officer_note = NULL
    WHERE home_user_id = $1 AND num_nonnulls(public_message, officer_note) > 0`,
  `UPDATE visits SET public_message = NULL, officer_note = NULL
    WHERE home_user_id = $1 AND num_nonnulls(public_message, officer_note) > 0`,
  `UPDATE visit_participants SET given_name = 'Closed', family_name = 'account', date_of_birth = '1900-01-01' WHERE home_user_id = $1`,
  `UPDATE guests SET given_name = 'Closed', family_name = 'account', date_of_birth = '1900-01-01', removed_at = coalesce(removed_at, created_at)
    WHERE home_user_id = $1 AND id IN (SELECT guest_id FROM visit_participants)`,
  `DELETE FROM guests WHERE home_user_id = $1 AND id NOT IN (SELECT guest_id FROM visit_participants WHERE guest_id IS NOT NULL)`,
  `UPDATE access_request_events SET public_message = NULL, officer_note = NULL
    WHERE home_user_id = $1 AND num_nonnulls(public_message, officer_note) > 0`,
  `UPDATE access_requests SET public_message = NULL, officer_note = NULL
    WHERE home_user_id = $1 AND num_nonnulls(public_message, officer_note) > 0`,
  `UPDATE legal_holds SET officer_note = '(erased)' WHERE home_user_id = $1`,
  `UPDATE bans SET officer_note = '(erased)' WHERE home_user_id = $1`,
  `UPDATE incarcerated_people SET asked_by = array_remove(asked_by, $1) WHERE $1 = ANY (asked_by)`,
];

/** As a closed account whose days are over, and without its day of birth too. */
const nameGoes = `
  UPDATE home_users h
     SET closed_at = coalesce(closed_at, $2), name_erased_at = coalesce(name_erased_at, $2), version = version + 1,
         given_name = 'Closed', family_name = 'account', user_name = 'closed' || replace(h.id::text, '-', ''),
         search_text = concat_ws('|', 'closed', replace(h.id::text, '-', ''), '', '', ''), date_of_birth = '1900-01-01',
         email = h.id || '@closed.invalid', email_verified_at = NULL, phone = NULL, password_hash = NULL, first_password_expires_at = NULL,
         address_line1 = NULL, address_line2 = NULL, address_city = NULL, address_state = NULL, address_postal_code = NULL
   WHERE id = $1`;

const removeWhereUnknown = `
  DELETE FROM home_users h WHERE h.id = $1 AND ${['access_requests', 'bans', 'legal_holds', 'visits']
    .map(table => `NOT EXISTS (SELECT FROM ${table} WHERE home_user_id = h.id)`)
    .join(' AND ')}`;

async function valuesOf(owner: ClientBase, text: string, values: unknown[]): Promise<string[]> {
  return (await owner.query<{ value: string }>(text, values)).rows.map(({ value }) => value);
}
