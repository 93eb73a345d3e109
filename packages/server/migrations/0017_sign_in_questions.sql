-- What signing up and signing in ask and do before a viewer is known: definer functions with a pinned search path.

-- Counts one attempt, before it is known whether it succeeds. Answers with the end of the pause where it may not even be tried.
CREATE FUNCTION count_attempt(attempt text, counted bytea, most integer, within_seconds integer, pause_seconds integer, now timestamptz) RETURNS timestamptz
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE fresh timestamptz := count_attempt.now - within_seconds * interval '1 second';
        pause timestamptz := count_attempt.now + pause_seconds * interval '1 second';
BEGIN
  INSERT INTO attempt_counters AS c (kind, key, attempts, first_at, locked_until)
  VALUES (attempt, counted, 1, count_attempt.now, CASE WHEN most = 1 THEN pause END)
  ON CONFLICT (kind, key) DO UPDATE SET
    attempts = CASE WHEN c.locked_until IS NULL AND c.first_at > fresh THEN c.attempts + 1 ELSE 1 END,
    first_at = CASE WHEN c.locked_until IS NULL AND c.first_at > fresh THEN c.first_at ELSE count_attempt.now END,
    locked_until = CASE WHEN (CASE WHEN c.locked_until IS NULL AND c.first_at > fresh THEN c.attempts + 1 ELSE 1 END) >= most THEN pause END
  WHERE c.locked_until IS NULL OR c.locked_until <= count_attempt.now;
  IF FOUND THEN RETURN NULL; END IF;
  RETURN (SELECT c.locked_until FROM attempt_counters c WHERE c.kind = attempt AND c.key = counted);
END $$;
COMMENT ON FUNCTION count_attempt IS 'The last of `most` attempts within the time is still tried; if it is not forgiven, the pause has begun.';

-- Takes one attempt back, or all of them: it was none of those that are counted.
CREATE FUNCTION forgive_attempts(attempt text, counted bytea, forgiven integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE attempt_counters SET attempts = greatest(attempts - coalesce(forgiven, attempts), 0), locked_until = NULL WHERE kind = attempt AND key = counted
$$;

-- The first free user name is found by inserting: of fifty people with one name each waits for the one before, and takes the next number.
-- No row where the address belongs to an account already. Where a sign-up with it came in between, the action is to be repeated: the same
-- form was sent twice, and goes on with the first.
CREATE FUNCTION add_home_user(person jsonb, stem text, facilities uuid[], now timestamptz) RETURNS TABLE (id uuid, user_name text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE free text := stem; made uuid;
BEGIN
  IF NOT facilities <@ coalesce(viewer_facility_ids(), '{}') THEN
    RAISE EXCEPTION 'known to a facility that is not the viewer''s' USING ERRCODE = 'insufficient_privilege';
  END IF;
  FOR number IN 2 .. 1000000 LOOP
    IF EXISTS (SELECT FROM home_users h WHERE lower(h.email) = lower(person ->> 'email')) THEN
      IF facilities = '{}' AND person ->> 'password_hash' IS NOT NULL AND EXISTS (SELECT FROM unproved_account(person ->> 'email')) THEN
        RAISE EXCEPTION 'somebody signs up with this address at this very moment' USING ERRCODE = 'serialization_failure';
      END IF;
      EXIT;
    END IF;
    INSERT INTO home_users AS h (user_name, given_name, family_name, date_of_birth, email, phone, address_line1, address_line2, address_city,
                                 address_state, address_postal_code, language, search_text, password_hash, first_password_expires_at, known_to, created_at)
    SELECT free, p.given_name, p.family_name, p.date_of_birth, p.email, p.phone, p.address_line1, p.address_line2, p.address_city,
           p.address_state, p.address_postal_code, p.language, replace(p.search_text, '{}', free), p.password_hash, p.first_password_expires_at,
           facilities, add_home_user.now
      FROM jsonb_populate_record(NULL::home_users, person) p
    ON CONFLICT DO NOTHING RETURNING h.id INTO made;
    IF made IS NOT NULL THEN RETURN QUERY SELECT made, free; EXIT; END IF;
    free := stem || number;
  END LOOP;
END $$;

-- An account that was never proved: whoever signs up again with its address and its password goes on with it.
CREATE FUNCTION unproved_account(email text) RETURNS TABLE (home_user_id uuid, password_hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT h.id, h.password_hash FROM home_users h
   WHERE lower(h.email) = lower(unproved_account.email) AND h.email_verified_at IS NULL AND h.first_password_expires_at IS NULL AND h.closed_at IS NULL
$$;

-- Letters to one address, counted under a lock until the commit, so that two at once do not both find room.
CREATE FUNCTION verifications_to(email text, now timestamptz) RETURNS TABLE (sent integer, last_at timestamptz, first_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('letters to ' || lower(verifications_to.email), 0));
  RETURN QUERY SELECT count(*)::integer, max(v.created_at), min(v.created_at) FROM email_verifications v
    WHERE lower(v.email) = lower(verifications_to.email) AND v.created_at > verifications_to.now - interval '1 day';
END $$;

-- From now on the newest code alone counts; an older link only where it is for the same address.
CREATE FUNCTION start_verification(verification uuid, home_user uuid, email text, code_hash bytea, token_hash bytea, now timestamptz,
                                   code_expires_at timestamptz, link_expires_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF viewer_id() IS NOT NULL AND home_user <> viewer_id() THEN
    RAISE EXCEPTION 'a verification of somebody else' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE email_verifications v
     SET code_expires_at = least(v.code_expires_at, start_verification.now),
         link_expires_at = CASE WHEN lower(v.email) = lower(start_verification.email) THEN v.link_expires_at
                                ELSE least(v.link_expires_at, start_verification.now) END
   WHERE v.home_user_id = home_user AND v.used_at IS NULL;
  INSERT INTO email_verifications (id, home_user_id, email, code_hash, token_hash, created_at, code_expires_at, link_expires_at)
  VALUES (verification, home_user, start_verification.email, start_verification.code_hash, start_verification.token_hash, start_verification.now,
          start_verification.code_expires_at, start_verification.link_expires_at);
END $$;

-- The newest letter of an account that was not used.
CREATE FUNCTION waiting_verification(home_user uuid) RETURNS TABLE (id uuid, email text, code_expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT v.id, v.email, v.code_expires_at FROM email_verifications v
   WHERE v.home_user_id = home_user AND v.used_at IS NULL ORDER BY v.created_at DESC LIMIT 1
$$;

-- Whether an address is another account's than this one's: yes or no, and nothing else.
CREATE FUNCTION email_is_taken(email text, home_user uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM home_users h WHERE lower(h.email) = lower(email_is_taken.email) AND h.id IS DISTINCT FROM home_user)
$$;

-- One guess of a code: counted before it is compared. `tried` is false where no guess is left to it.
CREATE FUNCTION try_email_code(verification uuid, now timestamptz)
RETURNS TABLE (id uuid, home_user_id uuid, code_hash bytea, tries integer, tried boolean, code_expires_at timestamptz, used_at timestamptz)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  WITH tried AS (
    UPDATE email_verifications v SET tries = tries + 1
     WHERE v.id = verification AND v.used_at IS NULL AND v.code_expires_at > try_email_code.now AND v.tries < 5
    RETURNING v.id, v.tries
  )
  SELECT v.id, v.home_user_id, v.code_hash, coalesce(t.tries, v.tries), t.id IS NOT NULL, v.code_expires_at, v.used_at
    FROM email_verifications v LEFT JOIN tried t ON t.id = v.id WHERE v.id = verification
$$;

CREATE FUNCTION verification_of(verification uuid, token_hash bytea)
RETURNS TABLE (id uuid, home_user_id uuid, email text, link_expires_at timestamptz, used_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT v.id, v.home_user_id, v.email, v.link_expires_at, v.used_at FROM email_verifications v
   WHERE v.id = verification OR v.token_hash = verification_of.token_hash
$$;

-- The code or the link fitted: the address is the account's own and proved. The row lock lets one of two presses be the first.
-- No row where the account is gone, or where the address has become somebody else's meanwhile.
CREATE FUNCTION use_verification(verification uuid, now timestamptz)
RETURNS TABLE (home_user_id uuid, user_name text, email text, previous_email text, language text, is_first boolean, already boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
#variable_conflict use_column
DECLARE v email_verifications; h home_users;
BEGIN
  SELECT * INTO v FROM email_verifications WHERE id = verification FOR UPDATE;
  SELECT * INTO h FROM home_users WHERE id = v.home_user_id AND closed_at IS NULL FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  IF v.used_at IS NULL THEN
    UPDATE email_verifications SET used_at = use_verification.now WHERE id = verification;
    UPDATE home_users SET email = v.email, email_verified_at = use_verification.now, version = version + 1,
           email_changed_at = CASE WHEN lower(email) = lower(v.email) THEN email_changed_at ELSE use_verification.now END
     WHERE id = h.id AND (email_verified_at IS NULL OR email <> v.email);
  END IF;
  RETURN QUERY SELECT h.id, h.user_name, v.email, h.email, h.language,
                      v.used_at IS NULL AND h.email_verified_at IS NULL, v.used_at IS NOT NULL;
EXCEPTION WHEN unique_violation THEN RETURN;
END $$;

-- What a name signs in with. Asked for every name alike, known or not.
CREATE FUNCTION credentials_of(login text)
RETURNS TABLE (home_user_id uuid, user_name text, given_name text, family_name text, email text, language text, password_hash text, first_password_expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT h.id, h.user_name, h.given_name, h.family_name, h.email, h.language, h.password_hash, h.first_password_expires_at
    FROM home_users h
   WHERE (h.user_name = lower(login) OR lower(h.email) = lower(login)) AND h.closed_at IS NULL
$$;

CREATE FUNCTION own_password_hash() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT h.password_hash FROM home_users h WHERE h.id = viewer_id() AND h.closed_at IS NULL
$$;

-- A new session, in place of the one that this browser had. Nothing where the account was closed meanwhile.
CREATE FUNCTION open_session(home_user uuid, token_hash bytea, device text, replaced uuid, now timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE session uuid;
BEGIN
  UPDATE home_users SET signed_in_first_at = coalesce(signed_in_first_at, open_session.now) WHERE id = home_user AND closed_at IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;
  DELETE FROM sessions WHERE id = replaced;
  INSERT INTO sessions (token_hash, home_user_id, device, created_at, last_seen_at, expires_at)
  VALUES (open_session.token_hash, home_user, open_session.device, open_session.now, open_session.now, open_session.now + interval '90 days')
  RETURNING id INTO session;
  RETURN session;
END $$;

-- Always a row, whether the name is known or not; a name gets so many letters an hour, and then rows that lead nowhere.
CREATE FUNCTION start_password_reset(login text, token_hash bytea, most integer, now timestamptz, expires_at timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE account uuid := (SELECT home_user_id FROM credentials_of(start_password_reset.login));
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('reset of ' || coalesce(account::text, lower(start_password_reset.login)), 0));
  IF (SELECT count(*) FROM password_resets r WHERE r.home_user_id = account AND r.created_at > start_password_reset.now - interval '1 hour') >= most THEN
    account := NULL;
  END IF;
  INSERT INTO password_resets (token_hash, home_user_id, created_at, expires_at)
  VALUES (start_password_reset.token_hash, account, start_password_reset.now, start_password_reset.expires_at);
  RETURN account;
END $$;

CREATE FUNCTION password_reset_of(token_hash bytea, now timestamptz)
RETURNS TABLE (home_user_id uuid, user_name text, given_name text, family_name text, email text, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT h.id, h.user_name, h.given_name, h.family_name, h.email, h.language
    FROM password_resets r JOIN home_users h ON h.id = r.home_user_id
   WHERE r.token_hash = password_reset_of.token_hash AND r.used_at IS NULL AND r.expires_at > password_reset_of.now AND h.closed_at IS NULL
$$;

-- One use. The letter came to the address, so that the address is proved too. Answers with the sessions that ended; null where it was used.
CREATE FUNCTION use_password_reset(token_hash bytea, password_hash text, now timestamptz) RETURNS uuid[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE account uuid; ended uuid[];
BEGIN
  UPDATE password_resets r SET used_at = use_password_reset.now
   WHERE r.token_hash = use_password_reset.token_hash AND r.used_at IS NULL AND r.expires_at > use_password_reset.now
  RETURNING r.home_user_id INTO account;
  UPDATE home_users h SET password_hash = use_password_reset.password_hash, first_password_expires_at = NULL,
         email_verified_at = coalesce(h.email_verified_at, use_password_reset.now), version = version + 1
   WHERE h.id = account AND h.closed_at IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE password_resets r SET used_at = use_password_reset.now WHERE r.home_user_id = account AND r.used_at IS NULL;
  WITH gone AS (DELETE FROM sessions s WHERE s.home_user_id = account RETURNING s.id) SELECT array_agg(gone.id) INTO ended FROM gone;
  RETURN coalesce(ended, '{}');
END $$;

-- Accounts that somebody made by themselves, that nobody proved, and that no facility knows.
CREATE INDEX home_users_unproved ON home_users (created_at) WHERE email_verified_at IS NULL AND closed_at IS NULL;
CREATE FUNCTION unproved_accounts(made_before timestamptz, most integer) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT h.id FROM home_users h
   WHERE h.email_verified_at IS NULL AND h.closed_at IS NULL AND h.known_to = '{}' AND h.password_hash IS NOT NULL AND h.created_at <= made_before
   ORDER BY h.created_at LIMIT most
$$;

-- One of them: gone with all that hangs on it. Pictures leave their files to be removed.
CREATE FUNCTION remove_unproved_account(home_user uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM home_users h WHERE h.id = home_user AND h.email_verified_at IS NULL AND h.closed_at IS NULL AND h.known_to = '{}' FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  DELETE FROM outbox_messages m WHERE m.home_user_id = home_user;
  DELETE FROM sessions s WHERE s.home_user_id = home_user;
  DELETE FROM documents d WHERE d.home_user_id = home_user;
  DELETE FROM home_users h WHERE h.id = home_user;
  RETURN true;
END $$;

REVOKE EXECUTE ON FUNCTION count_attempt, forgive_attempts, add_home_user, unproved_account, verifications_to, start_verification, waiting_verification, email_is_taken,
  try_email_code, verification_of, use_verification, credentials_of, own_password_hash, open_session, start_password_reset, password_reset_of,
  use_password_reset, unproved_accounts, remove_unproved_account FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_attempt, forgive_attempts, add_home_user, unproved_account, verifications_to, start_verification, waiting_verification,
  try_email_code, verification_of, use_verification, credentials_of, open_session, start_password_reset, password_reset_of,
  use_password_reset TO openvisit_app;
GRANT EXECUTE ON FUNCTION count_attempt, forgive_attempts, verifications_to, start_verification, email_is_taken, own_password_hash TO openvisit_family;
GRANT EXECUTE ON FUNCTION add_home_user TO openvisit_staff;
GRANT EXECUTE ON FUNCTION unproved_accounts, remove_unproved_account TO openvisit_system;
