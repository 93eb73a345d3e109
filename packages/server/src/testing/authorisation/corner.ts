import { hashOf, newToken } from '../../shared/tokens.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { TestFacility } from '../people.ts';
import type { World } from '../world.ts';
import { withFactors } from './factors.ts';
import { heldPeople, type HeldPeople } from './peopleRows.ts';
import { aVisitingFacility, type SettingsOfCorner } from './settingsRows.ts';
import { type VisitsOfCorner, visitsOfCorner } from './visitRows.ts';
import { acceptedTerms, anOwnReason } from './visitingRows.ts';

/** One corner of the scene: a family, what they asked, and the staff and the program of that facility. */
export interface Corner extends HeldPeople, SettingsOfCorner, VisitsOfCorner {
  facility: TestFacility;
  homeUser: Viewer;
  requestId: string;
  documentId: string;
  staff: Viewer;
  replyTextId: string;
  guestId: string;
  /** Of the facility's own. */
  reasonCode: string;
  holdId: string;
  apiClientId: string;
  codes: { verify: string; reset: string; invite: string };
  homeUserSession: string;
  /** Made by the front desk, and never signed in. */
  newcomerId: string;
  /** A decision of the staff of this corner. */
  eventId: string;
  verificationId: string;
  /** A colleague who did not come in yet. */
  invitedId: string;
  /** Of the staff member of this corner. */
  passkeyId: string;
}

export async function withSession(world: World, viewer: Viewer): Promise<Viewer> {
  return { ...viewer, sessionId: await world.aSession(viewer) };
}

/** Rows of every table, of one family and of the staff and the program of a facility. */
export async function aCorner(world: World, facility: TestFacility): Promise<Corner> {
  const homeUser = await withSession(
    world,
    await world.aHomeUser({
      password_hash: '$argon2id$quick',
      address_line1: '1 Main St',
      address_city: 'Riverbend',
      address_state: 'CO',
      address_postal_code: '80202',
    }),
  );
  const { id: requestId } = await world.aPendingRequest(homeUser, facility);
  const staff = await withSession(world, await world.anOfficer(facility));
  const passkeyId = await withFactors(world, staff);
  const [{ id: documentId }] = (await world.rows<{ id: string }>(
    'SELECT id FROM documents WHERE home_user_id = $1 LIMIT 1',
    [homeUser.accountId],
  )) as [{ id: string }];
  const codes = { verify: newToken(), reset: newToken(), invite: newToken() };
  const now = world.clock.now;
  const later = new Date(now.getTime() + 3_600_000);
  const one = async (text: string, values: unknown[]) => (await world.rows<{ id: string }>(text, values))[0]?.id ?? '';
  const verificationId = await one(
    `INSERT INTO email_verifications (id, home_user_id, email, code_hash, token_hash, created_at, code_expires_at, link_expires_at)
     VALUES (gen_random_uuid(), $1::uuid, 'new.' || $1::uuid || '@example.org', sha256('x'), $2, $3::timestamptz - interval '1 hour', $4, $4) RETURNING id`,
    [homeUser.accountId, hashOf(codes.verify), now, later],
  );
  await one('INSERT INTO password_resets VALUES ($2, $1, $3, $4)', [
    homeUser.accountId,
    hashOf(codes.reset),
    now,
    later,
  ]);
  await one('INSERT INTO known_devices VALUES (sha256($1::uuid::text::bytea), $1, NULL, $2, $2)', [
    homeUser.accountId,
    now,
  ]);
  await one("INSERT INTO released_documents VALUES (encode(sha256($1::text::bytea), 'hex'), '{}', $2)", [
    homeUser.accountId,
    new Date(0),
  ]);
  await one('INSERT INTO upload_attempts VALUES ($1, $2)', [homeUser.accountId, now]);
  const replyTextId = await one(
    "INSERT INTO reply_texts (facility_id, title, text_en, text_es, position) VALUES ($1, $2, 'a', 'a', 1) RETURNING id",
    [facility.id, newToken()],
  );
  const guestId = await one(
    "INSERT INTO guests (home_user_id, given_name, family_name, date_of_birth, created_at) VALUES ($1, 'Ana', 'Vargas', '2021-05-05', $2) RETURNING id",
    [homeUser.accountId, now],
  );
  const reasonCode = await anOwnReason(one, facility);
  await acceptedTerms(one, facility, homeUser, now);
  const apiClientId = await one(
    'INSERT INTO api_clients (name, key_hash, facility_ids, created_at) VALUES ($1, $2, $3, $4) RETURNING id',
    ['Jail records', hashOf(newToken()), [facility.id], now],
  );
  const holdId = await one(
    "INSERT INTO legal_holds (facility_id, home_user_id, placed_by, placed_at, officer_note) VALUES ($1, $2, $3, $4, 'Case 7') RETURNING id",
    [facility.id, homeUser.accountId, staff.accountId, now],
  );
  const invited = await world.anOfficer(facility);
  for (const [token, { accountId }] of [[newToken(), staff] as const, [codes.invite, invited] as const])
    await one(
      'INSERT INTO staff_invitations (token_hash, staff_member_id, created_at, expires_at) VALUES ($1, $2, $3, $4)',
      [hashOf(token), accountId, now, later],
    );
  await one(
    'INSERT INTO request_viewings (facility_id, access_request_id, staff_member_id, seen_at) VALUES ($1, $2, $3, $4)',
    [facility.id, requestId, staff.accountId, now],
  );
  await one('INSERT INTO demo_links (token_hash, home_user_id) VALUES ($1, $2)', [
    hashOf(newToken()),
    homeUser.accountId,
  ]);
  await one('INSERT INTO document_links (token_hash, document_id, session_id, expires_at) VALUES ($1, $2, $3, $4)', [
    hashOf(newToken()),
    documentId,
    homeUser.sessionId,
    later,
  ]);
  await one(
    "INSERT INTO outbox_messages (facility_id, home_user_id, access_request_id, template, data, created_at) VALUES ($1, $2, $3, 'REQUEST_SENT', '{}', $4)",
    [facility.id, homeUser.accountId, requestId, now],
  );
  await one(
    `INSERT INTO audit_entries (at, facility_id, by_party, by_id, type, details)
     VALUES ($3, $1, 'HOME_USER', $2, 'X', jsonb_build_object('homeUserId', $2::uuid, 'accessRequestId', $4::uuid))`,
    [facility.id, homeUser.accountId, now, requestId],
  );
  await one(
    "INSERT INTO audit_seals SELECT $1, id, id, sha256('seal') FROM audit_entries WHERE by_id = $2 AND type = 'X'",
    [facility.id, homeUser.accountId],
  );
  await one('INSERT INTO files_to_remove VALUES ($1, $2)', [`test/${homeUser.accountId}`, later]);
  await one("INSERT INTO attempt_counters VALUES ('X', sha256($1::text::bytea), 1, $2)", [homeUser.accountId, now]);
  const newcomer = { password_hash: '$argon2id$first', first_password_expires_at: later, known_to: [facility.id] };
  const { accountId: newcomerId } = await world.aHomeUser(newcomer);
  const homeUserSession = await world.aSession(homeUser);
  const eventId = await one(
    `INSERT INTO access_request_events (facility_id, access_request_id, home_user_id, version, at, action, from_status, to_status, by_party, staff_member_id)
     VALUES ($1, $2, $3, 99, $4, 'APPROVE', 'PENDING', 'APPROVED', 'STAFF', $5) RETURNING id`,
    [facility.id, requestId, homeUser.accountId, now, staff.accountId],
  );
  await one(
    'UPDATE sessions SET expires_at = $1, last_seen_at = $2, last_active_at = CASE WHEN staff_member_id IS NOT NULL THEN $2::timestamptz END',
    [later, now],
  );
  await one("UPDATE facilities SET family_note_en = 'Welcome', family_note_es = 'Hola' WHERE id = $1", [facility.id]);
  const held = await heldPeople(world, facility, homeUser);
  const settings = await aVisitingFacility(world, one, facility, staff);
  const ids = { invitedId: invited.accountId, passkeyId, eventId, replyTextId, guestId, reasonCode };
  const made = {
    ...held,
    ...(await visitsOfCorner(world, { facility, homeUser, ...held, ...settings })),
    ...settings,
    ...ids,
    holdId,
    apiClientId,
    newcomerId,
    verificationId,
    homeUserSession,
  };
  return { facility, homeUser, requestId, documentId, staff, codes, ...made };
}
