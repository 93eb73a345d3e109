-- API keys: made by administrators, for facilities that are all theirs; narrowed by scopes, ended by a day, rotated, revoked.

CREATE FUNCTION viewer_has_scope(scope text) RETURNS boolean LANGUAGE sql STABLE
  RETURN coalesce(scope = ANY (string_to_array(current_setting('app.viewer_scopes', true), ' ')), false);
COMMENT ON FUNCTION viewer_has_scope(text) IS 'Whether the key of the operation''s viewer has this scope. Policies use it as (SELECT viewer_has_scope(...)).';
GRANT EXECUTE ON FUNCTION viewer_has_scope(text) TO openvisit_api;

ALTER TABLE api_clients RENAME COLUMN disabled_at TO revoked_at;
ALTER TABLE api_clients
  ADD COLUMN scopes text[] NOT NULL DEFAULT '{READ}' CHECK (scopes <@ ARRAY['READ', 'DECIDE', 'SUBSCRIBE'] AND cardinality(scopes) > 0),
  ADD COLUMN prefix text NOT NULL DEFAULT '' CHECK (prefix ~ '^[0-9a-z]{0,8}$'),
  ADD COLUMN created_by uuid REFERENCES staff_members,
  ADD COLUMN last_used_at timestamptz,
  ADD COLUMN expires_at timestamptz,
  ADD COLUMN rotated_at timestamptz,
  ADD COLUMN previous_key_hash bytea UNIQUE,
  ADD COLUMN previous_key_until timestamptz,
  ADD CONSTRAINT name_is_a_name CHECK (length(name) BETWEEN 1 AND 100),
  ADD CONSTRAINT key_ends_after_it_began CHECK (expires_at > created_at),
  ADD CONSTRAINT previous_key_ends CHECK ((previous_key_hash IS NULL) = (previous_key_until IS NULL));
COMMENT ON COLUMN api_clients.prefix IS 'The part of the key that lists show; empty where the key was made by hand';
COMMENT ON COLUMN api_clients.previous_key_hash IS 'The key before the last rotation, which works until previous_key_until';

CREATE FUNCTION key_id_of(key_hash bytea) RETURNS uuid LANGUAGE sql IMMUTABLE
  RETURN encode(substring(key_hash FOR 16), 'hex')::uuid;
COMMENT ON FUNCTION key_id_of IS 'Stands for a key where a session''s id stands for a session: open sockets are known by it.';
CREATE INDEX api_clients_key_id ON api_clients (key_id_of(key_hash));
CREATE INDEX api_clients_previous_key_id ON api_clients (key_id_of(previous_key_hash)) WHERE previous_key_hash IS NOT NULL;

-- Staff read whose decisions these are; the hashes are nobody's to read.
GRANT SELECT (id, name, facility_ids, scopes, prefix, created_by, created_at, last_used_at, expires_at, rotated_at, previous_key_until, revoked_at)
  ON api_clients TO openvisit_staff, openvisit_api;
GRANT INSERT (id, name, key_hash, prefix, facility_ids, scopes, created_by, created_at, expires_at) ON api_clients TO openvisit_staff;
CREATE POLICY facility ON api_clients FOR SELECT TO openvisit_staff
  USING (facility_ids && (SELECT viewer_facility_ids())::uuid[]);
CREATE POLICY administrator_new ON api_clients FOR INSERT TO openvisit_staff
  WITH CHECK (facility_ids <@ (SELECT viewer_facility_ids())::uuid[] AND (SELECT viewer_is_administrator()) AND created_by = (SELECT viewer_id()));

-- A key that is current, or was until its rotation less than a day ago.
DROP FUNCTION api_client_of(bytea);
CREATE FUNCTION api_client_of(key_hash bytea, now timestamptz)
RETURNS TABLE (account_id uuid, key_id uuid, facility_ids uuid[], scopes text[], last_used_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT c.id, key_id_of(api_client_of.key_hash), c.facility_ids, c.scopes, c.last_used_at
    FROM api_clients c
   WHERE c.revoked_at IS NULL
     AND (c.key_hash = api_client_of.key_hash AND coalesce(c.expires_at > api_client_of.now, true)
       OR c.previous_key_hash = api_client_of.key_hash AND c.previous_key_until > api_client_of.now)
$$;

-- What a key may see while it works: how an open socket finds out that its key is over.
CREATE FUNCTION api_key_sight(key uuid, now timestamptz) RETURNS text LANGUAGE sql STABLE
  RETURN (SELECT 'API:' || array_to_string(c.facility_ids, ',') FROM api_clients c
           WHERE c.revoked_at IS NULL
             AND (key_id_of(c.key_hash) = key AND coalesce(c.expires_at > now, true) OR key_id_of(c.previous_key_hash) = key AND c.previous_key_until > now));

CREATE FUNCTION touch_api_client(client uuid, now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE api_clients SET last_used_at = touch_api_client.now WHERE id = client
$$;

-- A new key in place of the current one, which works for 24 hours more. The days of the key begin anew.
CREATE FUNCTION rotate_api_key(client uuid, new_hash bytea, new_prefix text, now timestamptz) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH rotated AS (
    UPDATE api_clients c
       SET previous_key_hash = c.key_hash, previous_key_until = least(rotate_api_key.now + interval '24 hours', c.expires_at),
           key_hash = new_hash, prefix = new_prefix, rotated_at = rotate_api_key.now,
           expires_at = rotate_api_key.now + (c.expires_at - coalesce(c.rotated_at, c.created_at))
     WHERE c.id = client AND c.revoked_at IS NULL AND viewer_is_administrator() AND c.facility_ids <@ viewer_facility_ids()
    RETURNING 1
  ) SELECT EXISTS (SELECT FROM rotated)
$$;

-- All keys of a program end. Answers with those that ended, so that their sockets close; with nothing where they had ended before.
CREATE FUNCTION revoke_api_key(client uuid, now timestamptz) RETURNS uuid[]
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE api_clients c SET revoked_at = revoke_api_key.now
   WHERE c.id = client AND c.revoked_at IS NULL AND viewer_is_administrator() AND c.facility_ids <@ viewer_facility_ids()
  RETURNING array_remove(ARRAY[key_id_of(c.key_hash), key_id_of(c.previous_key_hash)], NULL)
$$;

REVOKE EXECUTE ON FUNCTION revoke_api_key, api_key_sight, api_client_of, touch_api_client, rotate_api_key FROM PUBLIC;
GRANT EXECUTE ON FUNCTION api_client_of, touch_api_client TO openvisit_app;
GRANT EXECUTE ON FUNCTION rotate_api_key, revoke_api_key TO openvisit_staff;

-- What a program decides, the facility decides: the party stays STAFF, and one of the two columns says whose hand it was.
ALTER TABLE access_requests
  ADD COLUMN decided_by_client uuid REFERENCES api_clients,
  ADD CONSTRAINT decided_by_one_hand CHECK (num_nonnulls(decided_by, decided_by_client) < 2);
ALTER TABLE access_request_events ADD COLUMN api_client_id uuid REFERENCES api_clients;
ALTER TABLE access_request_events DROP CONSTRAINT access_request_events_check;
ALTER TABLE access_request_events
  ADD CONSTRAINT the_facility_has_one_hand CHECK ((by_party = 'STAFF') = (num_nonnulls(staff_member_id, api_client_id) = 1)),
  ADD CONSTRAINT nobody_else_has_a_hand CHECK (by_party = 'STAFF' OR num_nonnulls(staff_member_id, api_client_id) = 0);

GRANT UPDATE (decided_by_client) ON access_requests TO openvisit_staff;
GRANT UPDATE (version, status, turn_since, facility_seconds, first_decided_at, decided_at, decided_by, decided_by_client, reason_codes, public_message,
  officer_note, needed_pieces, info_by, suspended_until, ask_again_from) ON access_requests TO openvisit_api;
GRANT INSERT ON access_request_events TO openvisit_api;
GRANT INSERT (id, facility_id, home_user_id, access_request_id, template, data, created_at) ON outbox_messages TO openvisit_api;
GRANT SELECT ON access_request_moves TO openvisit_api;
CREATE POLICY decides ON access_requests FOR UPDATE TO openvisit_api
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_has_scope('DECIDE')))
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_has_scope('DECIDE')));
-- A denial is corrected by people alone.
CREATE POLICY decides ON access_request_events FOR INSERT TO openvisit_api
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_has_scope('DECIDE'))
          AND api_client_id = (SELECT viewer_id()) AND action <> 'CORRECT');
CREATE POLICY decides ON outbox_messages FOR INSERT TO openvisit_api
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_has_scope('DECIDE')) AND to_address IS NULL
          AND EXISTS (SELECT FROM access_requests r WHERE r.facility_id = outbox_messages.facility_id AND r.id = access_request_id
                         AND r.home_user_id = outbox_messages.home_user_id));

CREATE OR REPLACE FUNCTION access_request_move_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE party text := CASE current_user
  WHEN 'openvisit_family' THEN 'HOME_USER' WHEN 'openvisit_staff' THEN 'STAFF' WHEN 'openvisit_api' THEN 'STAFF' WHEN 'openvisit_system' THEN 'SYSTEM' END;
BEGIN
  -- No move: the account behind the request changed. No viewer's role may write that column.
  IF NEW.account_changed_at IS DISTINCT FROM OLD.account_changed_at AND NEW.version = OLD.version AND NEW.status = OLD.status THEN
    RETURN NEW;
  END IF;
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'version % cannot follow %', NEW.version, OLD.version USING ERRCODE = 'check_violation', CONSTRAINT = 'one_version_at_a_time';
  END IF;
  IF NEW.status = OLD.status OR NOT EXISTS (
    SELECT FROM access_request_moves m WHERE m.from_status = OLD.status AND m.to_status = NEW.status AND m.by_party = coalesce(party, m.by_party)
  ) THEN
    RAISE EXCEPTION '% cannot become %', OLD.status, NEW.status USING ERRCODE = 'check_violation', CONSTRAINT = 'allowed_move';
  END IF;
  IF (NEW.facility_id, NEW.id, NEW.home_user_id, NEW.reference, NEW.requested_at, NEW.previous_id)
     IS DISTINCT FROM (OLD.facility_id, OLD.id, OLD.home_user_id, OLD.reference, OLD.requested_at, OLD.previous_id) THEN
    RAISE EXCEPTION 'who asked, where and when never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'request_is_what_it_was';
  END IF;
  RETURN NEW;
END $$;

SET LOCAL ROLE openvisit_system;
GRANT USAGE ON SCHEMA jobs TO openvisit_api;
GRANT EXECUTE ON FUNCTION jobs.enqueue TO openvisit_api;
RESET ROLE;
