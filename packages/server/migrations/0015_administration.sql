-- What administrators keep: the facility's days and words, its usual replies, its staff; what a front desk adds; how an account is closed.

CREATE FUNCTION viewer_is_administrator() RETURNS boolean LANGUAGE sql STABLE
  RETURN current_setting('app.viewer_role', true) = 'ADMINISTRATOR';
COMMENT ON FUNCTION viewer_is_administrator() IS 'Whether the operation''s viewer is an administrator. Policies use it as (SELECT viewer_is_administrator()).';
GRANT EXECUTE ON FUNCTION viewer_is_administrator() TO openvisit_staff;

-- The facility's own settings.
ALTER TABLE facilities
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN document_days integer NOT NULL DEFAULT 30 CHECK (document_days BETWEEN 0 AND 1825),
  ADD COLUMN family_note_en text CHECK (length(family_note_en) BETWEEN 1 AND 500),
  ADD COLUMN family_note_es text CHECK (length(family_note_es) BETWEEN 1 AND 500),
  ADD CONSTRAINT minimum_age_is_an_age CHECK (minimum_age <= 99);
COMMENT ON COLUMN facilities.document_days IS 'Days after which pictures are deleted once no request needs them';
COMMENT ON COLUMN facilities.family_note_en IS 'What families read before they ask this facility';
GRANT UPDATE (version, decision_days, info_days, correction_days, ask_again_days, document_days, minimum_age, phone, family_note_en, family_note_es)
  ON facilities TO openvisit_staff;
CREATE POLICY administrator ON facilities FOR UPDATE TO openvisit_staff
  USING (id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()))
  WITH CHECK (id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()));

-- What officers often write to families, in both languages.
CREATE TABLE reply_texts (
  facility_id uuid NOT NULL REFERENCES facilities,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 60),
  text_en text NOT NULL CHECK (length(text_en) BETWEEN 1 AND 1000),
  text_es text NOT NULL CHECK (length(text_es) BETWEEN 1 AND 1000),
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (facility_id, id)
);
CREATE UNIQUE INDEX reply_texts_title ON reply_texts (facility_id, lower(title));
ALTER TABLE reply_texts ENABLE ROW LEVEL SECURITY;
ALTER TABLE reply_texts FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON reply_texts TO openvisit_owner USING (true) WITH CHECK (true);
GRANT SELECT, INSERT (facility_id, id, title, text_en, text_es, position), UPDATE (title, text_en, text_es, position, version), DELETE
  ON reply_texts TO openvisit_staff;
CREATE POLICY facility ON reply_texts FOR SELECT TO openvisit_staff USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY administrator_new ON reply_texts FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()));
CREATE POLICY administrator_change ON reply_texts FOR UPDATE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()))
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()));
CREATE POLICY administrator_remove ON reply_texts FOR DELETE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()));

-- Staff: added and disabled by an administrator of every facility where they work.
ALTER TABLE staff_members ADD COLUMN language text NOT NULL DEFAULT 'EN' CHECK (language IN ('EN', 'ES'));
CREATE INDEX staff_members_in_order ON staff_members (family_name, given_name, id);
GRANT INSERT (id, user_name, given_name, family_name, email, role, facility_ids, language, created_at) ON staff_members TO openvisit_staff;
GRANT UPDATE (disabled_at) ON staff_members TO openvisit_staff;
CREATE POLICY administrator_new ON staff_members FOR INSERT TO openvisit_staff
  WITH CHECK (facility_ids <@ (SELECT viewer_facility_ids())::uuid[] AND (SELECT viewer_is_administrator()));
CREATE POLICY administrator_change ON staff_members FOR UPDATE TO openvisit_staff
  USING (facility_ids <@ (SELECT viewer_facility_ids())::uuid[] AND (SELECT viewer_is_administrator()))
  WITH CHECK (facility_ids <@ (SELECT viewer_facility_ids())::uuid[] AND (SELECT viewer_is_administrator()));

-- One row at a time, so the look-up may cost: the invitation of somebody whom this administrator may invite.
CREATE INDEX staff_invitations_staff_member ON staff_invitations (staff_member_id, created_at DESC);
GRANT SELECT (staff_member_id, created_at, expires_at, used_at), INSERT (token_hash, staff_member_id, created_at, expires_at), DELETE
  ON staff_invitations TO openvisit_staff;
CREATE POLICY facility ON staff_invitations FOR SELECT TO openvisit_staff
  USING ((SELECT viewer_is_administrator()) AND EXISTS (SELECT FROM staff_members m WHERE m.id = staff_member_id));
CREATE POLICY administrator_new ON staff_invitations FOR INSERT TO openvisit_staff
  WITH CHECK ((SELECT viewer_is_administrator()) AND EXISTS (
    SELECT FROM staff_members m WHERE m.id = staff_member_id AND m.facility_ids <@ (SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY administrator_remove ON staff_invitations FOR DELETE TO openvisit_staff
  USING ((SELECT viewer_is_administrator()) AND EXISTS (
    SELECT FROM staff_members m WHERE m.id = staff_member_id AND m.facility_ids <@ (SELECT viewer_facility_ids())::uuid[]));

-- Addresses are unique over all facilities, so that the answer is more than an administrator sees: yes or no, and nothing else.
CREATE FUNCTION staff_email_is_taken(email text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT viewer_is_administrator() AND EXISTS (SELECT FROM staff_members m WHERE lower(m.email) = lower(staff_email_is_taken.email))
$$;
CREATE FUNCTION end_staff_sessions(member uuid) RETURNS SETOF uuid
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM sessions s USING staff_members m
   WHERE m.id = member AND s.staff_member_id = m.id AND viewer_is_administrator() AND m.facility_ids <@ viewer_facility_ids()
  RETURNING s.id
$$;

-- Who a link invites; nothing where it is unknown, used or over, or where its person was disabled.
CREATE FUNCTION invitation_of(token_hash bytea, now timestamptz)
RETURNS TABLE (given_name text, family_name text, user_name text, role text, facility_ids uuid[], expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT m.given_name, m.family_name, m.user_name, m.role, m.facility_ids, i.expires_at
    FROM staff_invitations i JOIN staff_members m ON m.id = i.staff_member_id
   WHERE i.token_hash = invitation_of.token_hash AND i.used_at IS NULL AND i.expires_at > invitation_of.now AND m.disabled_at IS NULL
$$;

-- One use; the session that this browser had ends. The row lock lets one of two presses win, and a disabling that runs meanwhile is waited for.
CREATE FUNCTION accept_invitation(token_hash bytea, session_token_hash bytea, device text, replaced uuid, now timestamptz)
RETURNS TABLE (account_id uuid, session_id uuid, role text, facility_ids uuid[], language text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE member staff_members; session uuid;
BEGIN
  SELECT m.* INTO member FROM staff_invitations i JOIN staff_members m ON m.id = i.staff_member_id
   WHERE i.token_hash = accept_invitation.token_hash AND m.disabled_at IS NULL FOR NO KEY UPDATE OF m;
  IF NOT FOUND THEN RETURN; END IF;
  UPDATE staff_invitations i SET used_at = accept_invitation.now
   WHERE i.token_hash = accept_invitation.token_hash AND i.used_at IS NULL AND i.expires_at > accept_invitation.now;
  IF NOT FOUND THEN RETURN; END IF;
  DELETE FROM sessions s WHERE s.id = replaced;
  INSERT INTO sessions (token_hash, staff_member_id, device, created_at, last_seen_at, expires_at)
  VALUES (session_token_hash, member.id, accept_invitation.device, accept_invitation.now, accept_invitation.now, accept_invitation.now + interval '12 hours')
  RETURNING id INTO session;
  RETURN QUERY SELECT member.id, session, member.role, member.facility_ids, member.language;
END $$;

-- What the holder of an account changes, and the devices on which they are signed in.
GRANT UPDATE (phone, language, address_changed_at, phone_changed_at) ON home_users TO openvisit_family;
GRANT SELECT (device, created_at, last_seen_at, expires_at) ON sessions TO openvisit_family, openvisit_staff;

-- A new first password for an account of the front desk that nobody ever signed in to, by a facility that knows the person.
CREATE FUNCTION renew_first_password(home_user uuid, password_hash text, expires_at timestamptz) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH renewed AS (
    UPDATE home_users h SET password_hash = renew_first_password.password_hash, first_password_expires_at = renew_first_password.expires_at,
           version = h.version + 1
     WHERE h.id = home_user AND h.known_to && viewer_facility_ids()
       AND h.first_password_expires_at IS NOT NULL AND h.signed_in_first_at IS NULL AND h.closed_at IS NULL
    RETURNING 1
  ) SELECT EXISTS (SELECT FROM renewed)
$$;

-- The viewer's own account ends, once its requests are withdrawn. Where no facility was ever asked everything is deleted; else the name, the
-- date of birth and the history stay for the facilities, and the address is free for a new account. Answers with the sessions that ended.
CREATE FUNCTION close_account(now timestamptz) RETURNS TABLE (session_ids uuid[], deleted boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE account uuid := viewer_id(); sessions_ended uuid[]; nobody_asked boolean;
BEGIN
  PERFORM FROM home_users h WHERE h.id = account FOR UPDATE;
  WITH gone AS (DELETE FROM sessions s WHERE s.home_user_id = account RETURNING s.id) SELECT array_agg(gone.id) INTO sessions_ended FROM gone;
  DELETE FROM email_verifications v WHERE v.home_user_id = account;
  DELETE FROM password_resets r WHERE r.home_user_id = account;
  DELETE FROM demo_links d WHERE d.home_user_id = account;
  DELETE FROM outbox_messages m WHERE m.home_user_id = account AND m.sent_at IS NULL AND m.failed_at IS NULL;
  nobody_asked := NOT EXISTS (SELECT FROM access_requests r WHERE r.home_user_id = account)
              AND NOT EXISTS (SELECT FROM bans b WHERE b.home_user_id = account)
              AND NOT EXISTS (SELECT FROM legal_holds l WHERE l.home_user_id = account);
  IF nobody_asked THEN
    DELETE FROM outbox_messages m WHERE m.home_user_id = account;
    DELETE FROM documents d WHERE d.home_user_id = account;
    DELETE FROM home_users h WHERE h.id = account;
  ELSE
    UPDATE home_users h
       SET closed_at = close_account.now, version = h.version + 1, password_hash = NULL, first_password_expires_at = NULL,
           email = account || '@closed.invalid', email_verified_at = NULL, phone = NULL,
           search_text = concat_ws('|', split_part(search_text, '|', 1), split_part(search_text, '|', 2), user_name, '', ''),
           address_line1 = NULL, address_line2 = NULL, address_city = NULL, address_state = NULL, address_postal_code = NULL
     WHERE h.id = account;
  END IF;
  RETURN QUERY SELECT coalesce(sessions_ended, '{}'), nobody_asked;
END $$;

-- Another open page of the same person may ask a facility at this very moment: it waits for the row, and finds the account closed.
CREATE FUNCTION closed_account_asks_nobody() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM home_users h WHERE h.id = NEW.home_user_id AND h.closed_at IS NULL FOR KEY SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the account is closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'closed_account_asks_nobody';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER closed_account_asks_nobody BEFORE INSERT ON access_requests FOR EACH ROW EXECUTE FUNCTION closed_account_asks_nobody();

-- A closed account whose facilities' days are over, and that nobody holds, loses its name. Answers with those who lost it.
ALTER TABLE home_users ADD COLUMN name_erased_at timestamptz;
CREATE INDEX home_users_closed ON home_users (closed_at) WHERE closed_at IS NOT NULL AND name_erased_at IS NULL;
CREATE FUNCTION erase_closed_accounts(now timestamptz) RETURNS SETOF uuid
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE home_users h
     SET name_erased_at = erase_closed_accounts.now, version = h.version + 1, given_name = 'Closed', family_name = 'account',
         user_name = 'closed' || replace(h.id::text, '-', ''), search_text = concat_ws('|', 'closed', replace(h.id::text, '-', ''), '', '', '')
   WHERE h.closed_at IS NOT NULL AND h.name_erased_at IS NULL
     AND h.closed_at + coalesce((SELECT max(f.document_days) FROM facilities f WHERE f.id = ANY (h.known_to)), 0) * interval '1 day' <= erase_closed_accounts.now
     AND NOT EXISTS (SELECT FROM legal_holds l WHERE l.home_user_id = h.id AND l.lifted_at IS NULL)
  RETURNING h.id
$$;

REVOKE EXECUTE ON FUNCTION staff_email_is_taken, end_staff_sessions, invitation_of, accept_invitation, renew_first_password, close_account,
  closed_account_asks_nobody, erase_closed_accounts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION staff_email_is_taken, end_staff_sessions, renew_first_password TO openvisit_staff;
GRANT EXECUTE ON FUNCTION invitation_of TO openvisit_app, openvisit_family, openvisit_staff, openvisit_api;
GRANT EXECUTE ON FUNCTION accept_invitation TO openvisit_app, openvisit_staff;
GRANT EXECUTE ON FUNCTION close_account TO openvisit_family;
GRANT EXECUTE ON FUNCTION erase_closed_accounts TO openvisit_system;

-- An invitation is written in its reader's language.
GRANT SELECT (language) ON staff_members TO openvisit_system;
