import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type World } from '../testing/world.ts';

interface Policy {
  table: string;
  name: string;
  command: string;
  permissive: string;
  roles: string[];
  using: string | null;
  check: string | null;
}

/** What each kind of policy has to say; a DELETE or SELECT writes no row, an INSERT finds none. */
const says: Record<string, { using: boolean; check: boolean }> = {
  ALL: { using: true, check: true },
  UPDATE: { using: true, check: true },
  INSERT: { using: false, check: true },
  SELECT: { using: true, check: false },
  DELETE: { using: true, check: false },
};

/** Read by everybody, and about nobody. */
const commonKnowledge = [
  'access_request_moves',
  'migrations',
  'rate_caps',
  'reasons',
  'relationship_moves',
  'states',
  'visit_moves',
];

/**
 * Functions that read past the walls, by who may call them: each answers one question with as little as can be. A new one is decided here.
 * Whoever signs up or in is `app`.
 */
const definers = new Map([
  [
    'their like alone',
    'has_second_factor may_ask_to_visit next_first_word requests_hear_of_change visitors_of write_home_user_terms',
  ],
  ['api app family staff', 'invitation_of jobs.enqueue queue_length usual_decision_hours'],
  ['api family staff', 'booking_calendar booking_places booking_question lapse_holds queue_place'],
  ['api staff', 'cancel_coming_visits find_home_users'],
  [
    'app',
    'api_client_of credentials_of holds_demo_world is_known_device open_demo_link open_session password_reset_of sessions_over start_password_reset touch_api_client touch_session try_email_code unproved_account use_document_link use_password_reset use_verification verification_of viewer_of waiting_verification',
  ],
  ['app family', 'start_verification verifications_to'],
  ['app family staff', 'count_attempt forgive_attempts'],
  ['family staff', 'add_visitors find_incarcerated_people forget_devices know_device take_visit_places'],
  [
    'app staff',
    'accept_invitation add_home_user open_staff_session passkey_of staff_credentials_of start_challenge take_challenge use_authenticator_code use_passkey use_recovery_code',
  ],
  [
    'family',
    'close_account email_is_taken expect_file keep_file next_upload_attempt own_password_hash pause_of request_relationship take_upload_attempt viewer_is_banned',
  ],
  [
    'staff',
    'add_passkey end_staff_sessions facility_knows home_users_by_term home_users_by_words lock_own_factors members_with_second_factor note_activity own_second_factor possible_duplicates remove_authenticator remove_passkey renew_first_password reset_second_factor revoke_api_key rotate_api_key search_incarcerated_people set_authenticator set_recovery_codes staff_email_is_taken step_up_session viewer_works_at',
  ],
  ['system', 'erase_closed_accounts remove_unproved_account unproved_accounts'],
  [
    'trigger',
    'changed_account_is_heard_of closed_account_asks_nobody closed_account_ends_relationships devices_are_forgotten document_is_known_where_its_owner_is entry_waits_for_its_seal facility_knows_home_user file_goes_with_its_document guests_go_with_account hold_takes_turns_with_purge home_user_terms_follow_account home_user_terms_follow_request kept_apart new_picture_is_heard_of visited_person_is_known',
  ],
]);

describe('the catalogue of the database', () => {
  let world: World;
  let policies: Policy[];
  beforeAll(async () => {
    world = await createWorld();
    policies = await world.rows<Policy>(
      `SELECT tablename AS table, policyname AS name, cmd AS command, permissive, roles::text[], qual AS using, with_check AS check
         FROM pg_policies WHERE schemaname = 'public'`,
    );
  });
  afterAll(() => world.end());

  it('walls every table but common knowledge, for its owner too', async () => {
    const open = await world.rows<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
          AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY relname COLLATE "C"`,
    );
    expect(open.map(({ relname }) => relname)).toEqual(commonKnowledge);
    const tenants = await world.rows(
      `SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
        WHERE c.relname = ANY ($1) AND a.attname ~ '^(facility|home_user|staff_member)_ids?$'`,
      [commonKnowledge],
    );
    expect(tenants).toEqual([]);
  });

  it('has policies that say which rows are found and which may be written, for named roles', () => {
    for (const { table, name, command, permissive, roles, using, check } of policies) {
      const { using: finds, check: writes } = says[command]!;
      const policy = `${table}.${name}`;
      expect({ policy, permissive, finds: using !== null, writes: check !== null }).toEqual({
        policy,
        permissive: 'PERMISSIVE',
        finds,
        writes,
      });
      expect({
        policy,
        roles: roles.filter(role => !/^openvisit_(owner|app|family|staff|api|system)$/.test(role)),
      }).toEqual({ policy, roles: [] });
    }
  });

  it('opens all rows to the owner and to the system alone, and what a facility tells everybody, and the documents of releases', () => {
    const wide = policies.filter(({ using, check }) => using === 'true' || check === 'true');
    const toViewers = wide.filter(({ roles }) => roles.some(role => !/_(owner|system)$/.test(role)));
    expect(toViewers.map(({ table, name }) => `${table}.${name}`).sort()).toEqual([
      'facilities.directory',
      'facility_policies.directory',
      'facility_reasons.everybody',
      'released_documents.released',
      'visiting_terms.everybody',
    ]);
  });

  it('has no role that walls do not hold, besides the one that starts the database', async () => {
    const roles = await world.rows(
      `SELECT rolname FROM pg_roles WHERE rolname LIKE 'openvisit%' AND (rolsuper OR rolbypassrls OR rolcreaterole)`,
    );
    expect(roles).toEqual([]);
    const owned = await world.rows(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
          AND relowner <> 'openvisit_owner'::regrole`,
    );
    expect(owned).toEqual([]);
  });

  it('lets views look as whoever asks', async () => {
    const views = await world.rows(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
          AND (relkind = 'm' OR relkind = 'v' AND NOT coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}')`,
    );
    expect(views).toEqual([]);
  });

  it('has no definer function but those on the list, each called by whom it says', async () => {
    const found = await world.rows<{ name: string; callers: string }>(
      `SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || p.proname AS name,
              CASE WHEN p.prorettype = 'trigger'::regtype THEN 'trigger' ELSE coalesce((
                SELECT string_agg(DISTINCT CASE a.grantee WHEN 0 THEN 'public' ELSE replace(a.grantee::regrole::text, 'openvisit_', '') END, ' ')
                  FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee <> p.proowner), '') END AS callers
         FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema') `,
    );
    const byCallers = Map.groupBy(found, ({ callers }) => callers || 'their like alone');
    for (const who of new Set([...byCallers.keys(), ...definers.keys()])) {
      const names = (byCallers.get(who) ?? []).map(({ name }) => name).sort();
      expect([who, ...names]).toEqual([who, ...(definers.get(who)?.split(' ') ?? [])]);
    }
  });

  it('pins the search path of each of them, temporary tables last', async () => {
    const loose = await world.rows(
      `SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')
          AND NOT coalesce(p.proconfig, '{}') && '{"search_path=public, pg_temp","search_path=pg_catalog, pg_temp"}'`,
    );
    expect(loose).toEqual([]);
    const makers = await world.rows(
      `SELECT rolname FROM pg_roles WHERE rolname ~ '^openvisit_(app|family|staff|api|system)$' AND has_schema_privilege(oid, 'public', 'CREATE')`,
    );
    expect(makers).toEqual([]);
  });
});
