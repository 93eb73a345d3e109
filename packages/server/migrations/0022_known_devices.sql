-- Browsers in which somebody signed in before: guesses from elsewhere never lock them out. A browser keeps one token for all its accounts;
-- here stands its hash together with the account, so that nobody reads off which accounts share a browser.
CREATE TABLE known_devices (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  home_user_id uuid REFERENCES home_users ON DELETE CASCADE,
  staff_member_id uuid REFERENCES staff_members ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz NOT NULL,
  CHECK (num_nonnulls(home_user_id, staff_member_id) = 1)
);
CREATE INDEX known_devices_home_user ON known_devices (home_user_id);
CREATE INDEX known_devices_staff_member ON known_devices (staff_member_id);
CREATE INDEX known_devices_last_used ON known_devices (last_used_at);

ALTER TABLE known_devices ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_devices FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON known_devices TO openvisit_owner USING (true) WITH CHECK (true);
GRANT SELECT, DELETE ON known_devices TO openvisit_system;
CREATE POLICY sweep ON known_devices TO openvisit_system USING (true) WITH CHECK (false);

CREATE FUNCTION is_known_device(token_hash bytea, used_after timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM known_devices d WHERE d.token_hash = is_known_device.token_hash AND d.last_used_at > used_after)
$$;

-- The viewer signed in with this browser. Of more than so many the one goes that was used longest ago.
CREATE FUNCTION know_device(token_hash bytea, most integer, now timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  INSERT INTO known_devices AS d (token_hash, home_user_id, staff_member_id, created_at, last_used_at)
  VALUES (know_device.token_hash, (SELECT id FROM home_users WHERE id = viewer_id()), (SELECT id FROM staff_members WHERE id = viewer_id()),
          know_device.now, know_device.now)
  ON CONFLICT (token_hash) DO UPDATE SET last_used_at = know_device.now WHERE viewer_id() IN (d.home_user_id, d.staff_member_id);
  DELETE FROM known_devices d WHERE d.token_hash IN (
    SELECT o.token_hash FROM known_devices o WHERE viewer_id() IN (o.home_user_id, o.staff_member_id)
     ORDER BY o.last_used_at DESC, o.token_hash = know_device.token_hash DESC OFFSET most);
END $$;

-- Whoever signs out everywhere trusts no other browser: all of the viewer's are forgotten but the one named, if any.
CREATE FUNCTION forget_devices(but bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM known_devices d WHERE viewer_id() IN (d.home_user_id, d.staff_member_id) AND d.token_hash IS DISTINCT FROM but
$$;

-- A new password, a closed account, a disabled or newly invited colleague: whoever knew the old secret may have a known browser, too.
CREATE FUNCTION devices_are_forgotten() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'home_users' THEN DELETE FROM known_devices d WHERE d.home_user_id = NEW.id;
  ELSIF TG_TABLE_NAME = 'staff_members' THEN DELETE FROM known_devices d WHERE d.staff_member_id = NEW.id;
  ELSE DELETE FROM known_devices d WHERE d.staff_member_id = NEW.staff_member_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER devices_are_forgotten AFTER UPDATE OF password_hash, closed_at ON home_users FOR EACH ROW
  WHEN (OLD.password_hash IS DISTINCT FROM NEW.password_hash OR OLD.closed_at IS DISTINCT FROM NEW.closed_at) EXECUTE FUNCTION devices_are_forgotten();
CREATE TRIGGER devices_are_forgotten AFTER UPDATE OF disabled_at ON staff_members FOR EACH ROW
  WHEN (OLD.disabled_at IS DISTINCT FROM NEW.disabled_at) EXECUTE FUNCTION devices_are_forgotten();
CREATE TRIGGER devices_are_forgotten AFTER INSERT ON staff_invitations FOR EACH ROW EXECUTE FUNCTION devices_are_forgotten();

-- Asks without counting. Null: another may be tried.
CREATE FUNCTION pause_of(attempt text, counted bytea, now timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.locked_until FROM attempt_counters c WHERE c.kind = attempt AND c.key = counted AND c.locked_until > pause_of.now
$$;

REVOKE EXECUTE ON FUNCTION is_known_device, know_device, forget_devices, devices_are_forgotten, pause_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_known_device TO openvisit_app;
GRANT EXECUTE ON FUNCTION know_device, forget_devices TO openvisit_family, openvisit_staff;
GRANT EXECUTE ON FUNCTION pause_of TO openvisit_family;
-- Staff prove a second factor, and a stolen session may not guess at it.
GRANT EXECUTE ON FUNCTION count_attempt, forgive_attempts TO openvisit_staff;
