-- Staff sign in with two factors: a passkey, or a password together with an authenticator app. What stands before a viewer is known, and
-- every secret, goes through definer functions; a person reads the names of their own passkeys and nothing else.

-- What a session of staff may do. Opened by an invitation it only adds the first factor; idle for 30 minutes it is locked.
ALTER TABLE sessions
  ADD COLUMN by_demo_link boolean NOT NULL DEFAULT false,
  ADD COLUMN enrolling boolean NOT NULL DEFAULT false,
  ADD COLUMN stepped_up_at timestamptz,
  ADD COLUMN last_active_at timestamptz,
  ADD CONSTRAINT families_have_no_second_factor CHECK (home_user_id IS NULL OR NOT enrolling AND stepped_up_at IS NULL AND last_active_at IS NULL);
COMMENT ON COLUMN sessions.by_demo_link IS 'Opened by a link of the demo world, which stands for both factors whenever they are asked for';
COMMENT ON COLUMN sessions.enrolling IS 'Opened by an invitation: good for adding the first factor, and for nothing else';
COMMENT ON COLUMN sessions.stepped_up_at IS 'When a factor was last proved: at the sign-in, or later ahead of something sensitive';
COMMENT ON COLUMN sessions.last_active_at IS 'When the person last did something; sockets, polling and refetches do not count';
-- Sessions of before have one factor at most.
UPDATE sessions s SET by_demo_link = EXISTS (SELECT FROM demo_links d WHERE d.staff_member_id = s.staff_member_id) WHERE s.staff_member_id IS NOT NULL;
UPDATE sessions s SET enrolling = NOT s.by_demo_link WHERE s.staff_member_id IS NOT NULL;

CREATE TABLE passkeys (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  staff_member_id uuid NOT NULL REFERENCES staff_members,
  credential_id text NOT NULL UNIQUE CHECK (length(credential_id) BETWEEN 16 AND 1400),
  public_key bytea NOT NULL,
  counter bigint NOT NULL CHECK (counter >= 0),
  transports text[] NOT NULL DEFAULT '{}',
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  created_at timestamptz NOT NULL,
  last_used_at timestamptz
);
CREATE INDEX passkeys_staff_member ON passkeys (staff_member_id, created_at);

-- One row holds both, so that no staff password is ever there without a second factor.
CREATE TABLE staff_passwords (
  staff_member_id uuid PRIMARY KEY REFERENCES staff_members,
  password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
  authenticator_secret bytea NOT NULL CHECK (length(authenticator_secret) BETWEEN 40 AND 200),
  last_step bigint NOT NULL,
  created_at timestamptz NOT NULL
);
COMMENT ON COLUMN staff_passwords.authenticator_secret IS 'Sealed with AES-256-GCM under a key that the database does not have';
COMMENT ON COLUMN staff_passwords.last_step IS 'The half minute of the last code that was used: each code opens once';

CREATE TABLE recovery_codes (
  staff_member_id uuid NOT NULL REFERENCES staff_passwords ON DELETE CASCADE,
  code_hash bytea NOT NULL CHECK (length(code_hash) = 32),
  created_at timestamptz NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (staff_member_id, code_hash)
);

-- What a device has to sign, or an authenticator app has to be asked for: random, short-lived, for one purpose and one session.
CREATE TABLE second_factor_challenges (
  id uuid PRIMARY KEY,
  purpose text NOT NULL CHECK (purpose IN ('SIGN_IN', 'PASSKEY', 'AUTHENTICATOR', 'STEP_UP')),
  session_id uuid REFERENCES sessions ON DELETE CASCADE,
  staff_member_id uuid REFERENCES staff_members,
  challenge text,
  sealed_secret bytea,
  tries integer NOT NULL DEFAULT 0,
  expires_at timestamptz NOT NULL,
  CHECK ((purpose = 'SIGN_IN') = (session_id IS NULL)),
  CHECK ((purpose = 'SIGN_IN') = (staff_member_id IS NULL)),
  CHECK (num_nonnulls(challenge, sealed_secret) = 1 AND (purpose = 'AUTHENTICATOR') = (challenge IS NULL))
);
CREATE INDEX second_factor_challenges_over ON second_factor_challenges (expires_at);
CREATE INDEX second_factor_challenges_session ON second_factor_challenges (session_id);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['passkeys', 'staff_passwords', 'recovery_codes', 'second_factor_challenges'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO openvisit_owner USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;
GRANT SELECT (id, staff_member_id, credential_id, transports, name, created_at, last_used_at) ON passkeys TO openvisit_staff;
CREATE POLICY own ON passkeys FOR SELECT TO openvisit_staff USING (staff_member_id = (SELECT viewer_id()));

-- Somebody who has one factor alone has no facility either, and reads nobody but themselves.
CREATE POLICY own ON staff_members FOR SELECT TO openvisit_staff USING (id = (SELECT viewer_id()));
-- Letters about the own second factor.
CREATE POLICY own_staff ON outbox_messages FOR INSERT TO openvisit_staff
  WITH CHECK (staff_member_id = (SELECT viewer_id()) AND num_nonnulls(home_user_id, facility_id, access_request_id, to_address) = 0);

-- Where a session stands, and until when. The one place that says so.
CREATE FUNCTION session_standing(s sessions, now timestamptz) RETURNS text LANGUAGE sql STABLE
  RETURN CASE WHEN s.expires_at <= now OR s.last_seen_at <= now - interval '30 days' THEN 'OVER'
              WHEN s.enrolling THEN 'ENROLLING'
              WHEN s.staff_member_id IS NOT NULL AND coalesce(s.last_active_at, s.created_at) <= now - interval '30 minutes' THEN 'LOCKED'
              ELSE 'FULL' END;
CREATE FUNCTION session_stands_until(s sessions, now timestamptz) RETURNS timestamptz LANGUAGE sql STABLE
  RETURN least(s.expires_at, CASE WHEN s.home_user_id IS NOT NULL THEN s.last_seen_at + interval '30 days'
                                  WHEN session_standing(s, now) = 'FULL' THEN coalesce(s.last_active_at, s.created_at) + interval '30 minutes' END);

DROP FUNCTION viewer_of(bytea, timestamptz);
CREATE FUNCTION viewer_of(token_hash bytea, now timestamptz)
RETURNS TABLE (kind text, account_id uuid, session_id uuid, facility_ids uuid[], language text, last_seen_at timestamptz, last_active_at timestamptz,
               standing text, stepped_up boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT CASE WHEN s.home_user_id IS NOT NULL THEN 'HOME_USER' ELSE m.role END,
         coalesce(s.home_user_id, s.staff_member_id), s.id,
         CASE session_standing(s, viewer_of.now) WHEN 'FULL' THEN m.facility_ids ELSE '{}' END, h.language, s.last_seen_at, s.last_active_at,
         session_standing(s, viewer_of.now), s.by_demo_link OR coalesce(s.stepped_up_at > viewer_of.now - interval '10 minutes', false)
    FROM sessions s
    LEFT JOIN home_users h ON h.id = s.home_user_id
    LEFT JOIN staff_members m ON m.id = s.staff_member_id
   WHERE s.token_hash = viewer_of.token_hash AND session_standing(s, viewer_of.now) <> 'OVER' AND m.disabled_at IS NULL
$$;

-- A person did something, or only their browser. What is locked stays locked.
DROP FUNCTION touch_session(uuid, timestamptz);
CREATE FUNCTION touch_session(session_id uuid, active boolean, now timestamptz) RETURNS timestamptz
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE sessions s
     SET last_seen_at = greatest(s.last_seen_at, touch_session.now),
         last_active_at = CASE WHEN active AND s.staff_member_id IS NOT NULL THEN greatest(s.last_active_at, touch_session.now) ELSE s.last_active_at END
   WHERE s.id = touch_session.session_id AND session_standing(s, touch_session.now) IN ('FULL', 'ENROLLING')
  RETURNING session_stands_until(s, touch_session.now)
$$;
CREATE FUNCTION note_activity(session_id uuid, now timestamptz) RETURNS timestamptz
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT touch_session(s.id, true, note_activity.now) FROM sessions s WHERE s.id = note_activity.session_id AND s.staff_member_id = viewer_id()
$$;

CREATE OR REPLACE FUNCTION open_demo_link(link_hash bytea, app text, session_token_hash bytea, now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE link demo_links;
BEGIN
  SELECT * INTO link FROM demo_links d WHERE d.token_hash = link_hash;
  IF NOT FOUND OR (app = 'family') <> (link.home_user_id IS NOT NULL) THEN RETURN false; END IF;
  INSERT INTO sessions (token_hash, home_user_id, staff_member_id, by_demo_link, created_at, last_seen_at, expires_at)
  VALUES (session_token_hash, link.home_user_id, link.staff_member_id, true, open_demo_link.now, open_demo_link.now,
          open_demo_link.now + CASE app WHEN 'family' THEN interval '90 days' ELSE interval '12 hours' END);
  RETURN true;
END $$;

CREATE FUNCTION has_second_factor(member uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM passkeys p WHERE p.staff_member_id = member) OR EXISTS (SELECT FROM staff_passwords p WHERE p.staff_member_id = member)
$$;
-- Of those whom this administrator may change, or of the viewer: yes or no, and nothing else.
CREATE FUNCTION members_with_second_factor(members uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id FROM staff_members m
   WHERE m.id = ANY (members) AND (m.id = viewer_id() OR viewer_is_administrator() AND m.facility_ids && viewer_facility_ids()) AND has_second_factor(m.id)
$$;
CREATE FUNCTION own_second_factor() RETURNS TABLE (authenticator_app boolean, recovery_codes_left integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT EXISTS (SELECT FROM staff_passwords p WHERE p.staff_member_id = viewer_id()),
         (SELECT count(*)::integer FROM recovery_codes c WHERE c.staff_member_id = viewer_id() AND c.used_at IS NULL)
$$;

-- A new challenge; those that are over make room. Of a session only where it is the viewer's own.
CREATE FUNCTION start_challenge(id uuid, purpose text, session uuid, challenge text, sealed_secret bytea, now timestamptz, expires_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  DELETE FROM second_factor_challenges c WHERE c.id IN (
    SELECT o.id FROM second_factor_challenges o WHERE o.expires_at <= start_challenge.now LIMIT 100 FOR UPDATE SKIP LOCKED);
  IF start_challenge.purpose <> 'SIGN_IN' AND NOT EXISTS (SELECT FROM sessions s WHERE s.id = session AND s.staff_member_id = viewer_id()) THEN
    RAISE EXCEPTION 'a challenge for somebody else' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO second_factor_challenges (id, purpose, session_id, staff_member_id, challenge, sealed_secret, expires_at)
  VALUES (start_challenge.id, start_challenge.purpose, session, CASE WHEN session IS NOT NULL THEN viewer_id() END,
          start_challenge.challenge, start_challenge.sealed_secret, start_challenge.expires_at);
END $$;
-- One try, counted before it is compared; a signature has one, so that no challenge is answered twice.
CREATE FUNCTION take_challenge(id uuid, purpose text, session uuid, most integer, now timestamptz)
RETURNS TABLE (challenge text, sealed_secret bytea, tries_left integer)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  UPDATE second_factor_challenges c SET tries = c.tries + 1
   WHERE c.id = take_challenge.id AND c.purpose = take_challenge.purpose AND c.session_id IS NOT DISTINCT FROM session
     AND c.staff_member_id IS NOT DISTINCT FROM viewer_id() AND c.tries < most AND c.expires_at > take_challenge.now
  RETURNING c.challenge, c.sealed_secret, most - c.tries
$$;

-- Whose a passkey is, asked before anybody is known. Nothing of somebody who was disabled.
CREATE FUNCTION passkey_of(credential_id text)
RETURNS TABLE (id uuid, public_key bytea, staff_member_id uuid, role text, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT p.id, p.public_key, m.id, m.role, m.language
    FROM passkeys p JOIN staff_members m ON m.id = p.staff_member_id
   WHERE p.credential_id = passkey_of.credential_id AND m.disabled_at IS NULL AND (viewer_id() IS NULL OR m.id = viewer_id())
$$;
-- It signed. False where its counter did not go on: somebody has a copy; null where it was removed meanwhile. Keys that do not count stay at
-- nought.
CREATE FUNCTION use_passkey(id uuid, counter bigint, now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  UPDATE passkeys p SET counter = use_passkey.counter, last_used_at = use_passkey.now
   WHERE p.id = use_passkey.id AND (viewer_id() IS NULL OR p.staff_member_id = viewer_id())
     AND (p.counter < use_passkey.counter OR p.counter = 0 AND use_passkey.counter = 0);
  IF FOUND THEN RETURN true; END IF;
  RETURN (SELECT false FROM passkeys p WHERE p.id = use_passkey.id);
END $$;

-- What a name signs in with, and whether this is one of its recovery codes. Asked for every name alike, known or not; of a viewer their own.
CREATE FUNCTION staff_credentials_of(login text, recovery_code_hash bytea)
RETURNS TABLE (staff_member_id uuid, password_hash text, authenticator_secret bytea, recovers boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT m.id, p.password_hash, p.authenticator_secret,
         EXISTS (SELECT FROM recovery_codes c WHERE c.staff_member_id = m.id AND c.code_hash = recovery_code_hash AND c.used_at IS NULL)
    FROM staff_members m JOIN staff_passwords p ON p.staff_member_id = m.id
   WHERE m.disabled_at IS NULL
     AND CASE WHEN viewer_id() IS NULL THEN m.user_name = lower(login) OR lower(m.email) = lower(login) ELSE m.id = viewer_id() END
$$;
-- Each code opens once: of two at once the second waits for the row, and finds it used.
CREATE FUNCTION use_authenticator_code(member uuid, step bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE staff_passwords p SET last_step = step WHERE p.staff_member_id = member AND p.last_step < step AND (viewer_id() IS NULL OR member = viewer_id());
  RETURN FOUND;
END $$;
CREATE FUNCTION use_recovery_code(member uuid, code_hash bytea, now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  UPDATE recovery_codes c SET used_at = use_recovery_code.now
   WHERE c.staff_member_id = member AND c.code_hash = use_recovery_code.code_hash AND c.used_at IS NULL AND (viewer_id() IS NULL OR member = viewer_id());
  RETURN FOUND;
END $$;

-- A session of both factors, in place of the one that this browser had. Nothing where the person was disabled meanwhile.
CREATE FUNCTION open_staff_session(member uuid, token_hash bytea, device text, replaced uuid, now timestamptz)
RETURNS TABLE (session_id uuid, role text, facility_ids uuid[], language text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
#variable_conflict use_column
DECLARE session uuid; opened staff_members;
BEGIN
  SELECT m.* INTO opened FROM staff_members m WHERE m.id = member AND m.disabled_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND OR NOT has_second_factor(member) OR member <> viewer_id() THEN RETURN; END IF;
  DELETE FROM sessions s WHERE s.id = replaced;
  INSERT INTO sessions (token_hash, staff_member_id, device, created_at, last_seen_at, last_active_at, stepped_up_at, expires_at)
  VALUES (open_staff_session.token_hash, member, open_staff_session.device, open_staff_session.now, open_staff_session.now, open_staff_session.now,
          open_staff_session.now, open_staff_session.now + interval '12 hours')
  RETURNING id INTO session;
  RETURN QUERY SELECT session, opened.role, opened.facility_ids, opened.language;
END $$;
-- A factor was proved once more. What was locked goes on; what is over stays over.
CREATE FUNCTION step_up_session(session uuid, now timestamptz) RETURNS TABLE (role text, facility_ids uuid[])
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  UPDATE sessions s SET stepped_up_at = step_up_session.now, last_active_at = step_up_session.now, last_seen_at = step_up_session.now
    FROM staff_members m
   WHERE s.id = session AND s.staff_member_id = viewer_id() AND m.id = s.staff_member_id AND m.disabled_at IS NULL AND NOT s.enrolling
     AND session_standing(s, step_up_session.now) <> 'OVER'
  RETURNING m.role, m.facility_ids
$$;

-- Factors of the viewer, one change at a time. `is_first` where there was none before.
CREATE FUNCTION lock_own_factors() RETURNS TABLE (is_first boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
BEGIN
  PERFORM FROM staff_members m WHERE m.id = viewer_id() AND m.disabled_at IS NULL FOR NO KEY UPDATE;
  IF FOUND THEN RETURN QUERY SELECT NOT has_second_factor(viewer_id()); END IF;
END $$;
CREATE FUNCTION add_passkey(credential_id text, public_key bytea, counter bigint, transports text[], name text, now timestamptz) RETURNS uuid
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO passkeys (staff_member_id, credential_id, public_key, counter, transports, name, created_at)
  VALUES (viewer_id(), add_passkey.credential_id, add_passkey.public_key, add_passkey.counter, add_passkey.transports, add_passkey.name, add_passkey.now)
  ON CONFLICT DO NOTHING RETURNING id
$$;
CREATE FUNCTION remove_passkey(passkey uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM passkeys p WHERE p.id = passkey AND p.staff_member_id = viewer_id();
  RETURN FOUND;
END $$;
-- In place of any before; its codes start afresh. False where the enrolment was finished already.
CREATE FUNCTION set_authenticator(enrolment uuid, password_hash text, authenticator_secret bytea, step bigint, code_hashes bytea[], now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  DELETE FROM second_factor_challenges c WHERE c.id = enrolment AND c.purpose = 'AUTHENTICATOR' AND c.staff_member_id = viewer_id();
  IF NOT FOUND THEN RETURN false; END IF;
  DELETE FROM staff_passwords p WHERE p.staff_member_id = viewer_id();
  INSERT INTO staff_passwords (staff_member_id, password_hash, authenticator_secret, last_step, created_at)
  VALUES (viewer_id(), set_authenticator.password_hash, set_authenticator.authenticator_secret, step, set_authenticator.now);
  RETURN set_recovery_codes(code_hashes, set_authenticator.now);
END $$;
CREATE FUNCTION set_recovery_codes(code_hashes bytea[], now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM staff_passwords p WHERE p.staff_member_id = viewer_id() FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  DELETE FROM recovery_codes c WHERE c.staff_member_id = viewer_id();
  INSERT INTO recovery_codes (staff_member_id, code_hash, created_at) SELECT viewer_id(), unnest(code_hashes), set_recovery_codes.now;
  RETURN true;
END $$;
CREATE FUNCTION remove_authenticator() RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM staff_passwords p WHERE p.staff_member_id = viewer_id();
  RETURN FOUND;
END $$;
-- By an administrator of every facility where this person works; by the owner on the command line. Answers with the sessions that ended.
CREATE FUNCTION reset_second_factor(member uuid) RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM staff_members m WHERE m.id = member AND viewer_is_administrator() AND m.facility_ids <@ viewer_facility_ids() FOR NO KEY UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'not a colleague of this administrator' USING ERRCODE = 'insufficient_privilege'; END IF;
  DELETE FROM passkeys p WHERE p.staff_member_id = member;
  DELETE FROM staff_passwords p WHERE p.staff_member_id = member;
  RETURN QUERY DELETE FROM sessions s WHERE s.staff_member_id = member RETURNING s.id;
END $$;

-- One use; it opens half an hour in which the first factor is added. Nothing for somebody who has one.
CREATE OR REPLACE FUNCTION accept_invitation(token_hash bytea, session_token_hash bytea, device text, replaced uuid, now timestamptz)
RETURNS TABLE (account_id uuid, session_id uuid, role text, facility_ids uuid[], language text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE member staff_members; session uuid;
BEGIN
  SELECT m.* INTO member FROM staff_invitations i JOIN staff_members m ON m.id = i.staff_member_id
   WHERE i.token_hash = accept_invitation.token_hash AND m.disabled_at IS NULL FOR NO KEY UPDATE OF m;
  IF NOT FOUND OR has_second_factor(member.id) THEN RETURN; END IF;
  UPDATE staff_invitations i SET used_at = accept_invitation.now
   WHERE i.token_hash = accept_invitation.token_hash AND i.used_at IS NULL AND i.expires_at > accept_invitation.now;
  IF NOT FOUND THEN RETURN; END IF;
  DELETE FROM sessions s WHERE s.id = replaced OR s.staff_member_id = member.id AND s.enrolling;
  INSERT INTO sessions (token_hash, staff_member_id, device, enrolling, created_at, last_seen_at, expires_at)
  VALUES (session_token_hash, member.id, accept_invitation.device, true, accept_invitation.now, accept_invitation.now, accept_invitation.now + interval '30 minutes')
  RETURNING id INTO session;
  RETURN QUERY SELECT member.id, session, member.role, member.facility_ids, member.language;
END $$;

REVOKE EXECUTE ON FUNCTION viewer_of, touch_session, note_activity, has_second_factor, members_with_second_factor, own_second_factor,
  start_challenge, take_challenge, passkey_of, use_passkey, staff_credentials_of, use_authenticator_code, use_recovery_code, open_staff_session,
  step_up_session, lock_own_factors, add_passkey, remove_passkey, set_authenticator, set_recovery_codes, remove_authenticator, reset_second_factor FROM PUBLIC;
GRANT EXECUTE ON FUNCTION viewer_of, touch_session TO openvisit_app;
GRANT EXECUTE ON FUNCTION start_challenge, take_challenge, passkey_of, use_passkey, staff_credentials_of, use_authenticator_code, use_recovery_code,
  open_staff_session TO openvisit_app, openvisit_staff;
GRANT EXECUTE ON FUNCTION note_activity, members_with_second_factor, own_second_factor, step_up_session, lock_own_factors, add_passkey, remove_passkey,
  set_authenticator, set_recovery_codes, remove_authenticator, reset_second_factor TO openvisit_staff;
-- Failures to prove a factor again are counted like failures to sign in.
GRANT EXECUTE ON FUNCTION count_attempt, forgive_attempts TO openvisit_staff;
GRANT SELECT (enrolling, last_active_at) ON sessions TO openvisit_staff;
