-- Visits. That nothing is booked twice stands here: intervals of a person, of a place and of a visitor exclude each other while the visit
-- takes up capacity. People and places of a visit carry its interval by composite keys, so that they can never tell another time.

CREATE TABLE visits (
  facility_id uuid NOT NULL REFERENCES facilities,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  -- Crockford's alphabet, to be read aloud: no I, L, O, U.
  reference text NOT NULL CHECK (reference ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
  version integer NOT NULL DEFAULT 1,
  status text NOT NULL DEFAULT 'HELD' CHECK (status IN ('HELD', 'REQUESTED', 'SCHEDULED', 'CHECK_IN', 'IN_PROGRESS', 'COMPLETED',
    'EXPIRED', 'DECLINED', 'WITHDRAWN', 'CANCELLED', 'NO_SHOW', 'INTERRUPTED')),
  takes_capacity boolean NOT NULL GENERATED ALWAYS AS (status IN ('HELD', 'REQUESTED', 'SCHEDULED', 'CHECK_IN', 'IN_PROGRESS')) STORED,
  kind text NOT NULL CHECK (kind IN ('REMOTE', 'ONSITE')),
  -- With an attorney: never watched, never recorded.
  privileged boolean NOT NULL DEFAULT false,
  home_user_id uuid NOT NULL REFERENCES home_users,
  incarcerated_person_id uuid NOT NULL,
  starts_at timestamptz NOT NULL CHECK (starts_at = date_trunc('minute', starts_at)),
  ends_at timestamptz NOT NULL,
  policy_version integer NOT NULL,
  -- Milliseconds, as the clock of the server gives them: a cursor carries the moment and must find the row again.
  created_at timestamptz NOT NULL CHECK (created_at = date_trunc('milliseconds', created_at)),
  held_until timestamptz,
  hold_extended boolean NOT NULL DEFAULT false,
  -- REQUESTED: undecided by then, it is declined.
  decide_by timestamptz,
  -- Why an officer looks at it first.
  flags text[] NOT NULL DEFAULT '{}',
  booked_at timestamptz,
  decided_at timestamptz,
  decided_by uuid REFERENCES staff_members,
  decided_by_client uuid REFERENCES api_clients,
  -- How often it was moved: the SEQUENCE of its calendar entry.
  moved_count integer NOT NULL DEFAULT 0,
  ended_at timestamptz,
  ended_by text CHECK (ended_by IN ('HOME_USER', 'STAFF', 'SYSTEM')),
  reason_codes text[] NOT NULL DEFAULT '{}',
  public_message text CHECK (length(public_message) <= 1000),
  officer_note text CHECK (length(officer_note) <= 2000),
  PRIMARY KEY (facility_id, id),
  UNIQUE (facility_id, reference),
  -- What people and places of the visit point at.
  CONSTRAINT visit_interval UNIQUE (facility_id, id, home_user_id, starts_at, ends_at, takes_capacity),
  FOREIGN KEY (facility_id, incarcerated_person_id) REFERENCES incarcerated_people (facility_id, id),
  FOREIGN KEY (facility_id, policy_version) REFERENCES facility_policies (facility_id, version),
  CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '8 hours'),
  CONSTRAINT decided_by_one_hand CHECK (num_nonnulls(decided_by, decided_by_client) < 2),
  CONSTRAINT over_or_not CHECK (takes_capacity = (ended_at IS NULL) AND takes_capacity = (ended_by IS NULL)),
  CONSTRAINT held_has_an_end CHECK ((status = 'HELD') = (held_until IS NOT NULL)),
  CONSTRAINT requested_has_an_end CHECK ((status = 'REQUESTED') = (decide_by IS NOT NULL)),
  CONSTRAINT person_busy EXCLUDE USING gist (facility_id WITH =, incarcerated_person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (takes_capacity)
);
CREATE INDEX visits_in_order ON visits (facility_id, starts_at, id);
CREATE INDEX visits_of_home_user ON visits (home_user_id, starts_at DESC, id DESC);
CREATE INDEX visits_of_person ON visits (facility_id, incarcerated_person_id, starts_at);
CREATE INDEX visits_id ON visits (id);
CREATE INDEX visits_held ON visits (facility_id, held_until) WHERE held_until IS NOT NULL;
CREATE INDEX visits_to_decide ON visits (facility_id, decide_by) WHERE decide_by IS NOT NULL;

-- The home user and their guests, with their names as they were told to the facility.
CREATE TABLE visit_participants (
  facility_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  -- The home user's or the guest's id: one calendar of a visitor over all facilities.
  visitor_id uuid NOT NULL,
  home_user_id uuid NOT NULL REFERENCES home_users,
  guest_id uuid REFERENCES guests,
  given_name text NOT NULL,
  family_name text NOT NULL,
  date_of_birth date NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  takes_capacity boolean NOT NULL,
  PRIMARY KEY (facility_id, visit_id, visitor_id),
  CHECK (visitor_id = coalesce(guest_id, home_user_id)),
  FOREIGN KEY (facility_id, visit_id, home_user_id, starts_at, ends_at, takes_capacity)
    REFERENCES visits (facility_id, id, home_user_id, starts_at, ends_at, takes_capacity) ON UPDATE CASCADE,
  CONSTRAINT visitor_busy EXCLUDE USING gist (visitor_id WITH =, tstzrange(starts_at, ends_at) WITH &&, visit_id WITH <>) WHERE (takes_capacity)
);
CREATE INDEX visit_participants_visitor ON visit_participants (visitor_id, starts_at);

CREATE TABLE visit_places (
  facility_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  terminal_id uuid NOT NULL,
  home_user_id uuid NOT NULL REFERENCES home_users,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  takes_capacity boolean NOT NULL,
  buffer_minutes integer NOT NULL CHECK (buffer_minutes >= 0),
  -- The end with the buffer after it; kept by the trigger.
  free_from timestamptz NOT NULL,
  PRIMARY KEY (facility_id, visit_id, terminal_id),
  FOREIGN KEY (facility_id, terminal_id) REFERENCES terminals (facility_id, id),
  FOREIGN KEY (facility_id, visit_id, home_user_id, starts_at, ends_at, takes_capacity)
    REFERENCES visits (facility_id, id, home_user_id, starts_at, ends_at, takes_capacity) ON UPDATE CASCADE,
  CONSTRAINT place_taken EXCLUDE USING gist (facility_id WITH =, terminal_id WITH =, tstzrange(starts_at, free_from) WITH &&, visit_id WITH <>) WHERE (takes_capacity)
);
CREATE INDEX visit_places_in_order ON visit_places (facility_id, starts_at) INCLUDE (terminal_id, free_from, takes_capacity);

CREATE FUNCTION place_is_free_after_buffer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.free_from := NEW.ends_at + make_interval(mins => NEW.buffer_minutes);
  RETURN NEW;
END $$;
CREATE TRIGGER place_is_free_after_buffer BEFORE INSERT OR UPDATE ON visit_places FOR EACH ROW EXECUTE FUNCTION place_is_free_after_buffer();

CREATE TABLE visit_events (
  facility_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  visit_id uuid NOT NULL,
  home_user_id uuid NOT NULL REFERENCES home_users,
  version integer NOT NULL,
  at timestamptz NOT NULL,
  action text NOT NULL,
  from_status text,
  to_status text NOT NULL,
  by_party text NOT NULL CHECK (by_party IN ('HOME_USER', 'STAFF', 'SYSTEM')),
  staff_member_id uuid REFERENCES staff_members,
  api_client_id uuid REFERENCES api_clients,
  -- The time that the visit has after this; where it was moved, what it was before.
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  previous_starts_at timestamptz,
  previous_ends_at timestamptz,
  reason_codes text[] NOT NULL DEFAULT '{}',
  public_message text,
  officer_note text,
  PRIMARY KEY (facility_id, id),
  UNIQUE (facility_id, visit_id, version),
  FOREIGN KEY (facility_id, visit_id) REFERENCES visits (facility_id, id),
  CONSTRAINT the_facility_has_one_hand CHECK ((by_party = 'STAFF') = (num_nonnulls(staff_member_id, api_client_id) = 1)),
  CONSTRAINT nobody_else_has_a_hand CHECK (by_party = 'STAFF' OR num_nonnulls(staff_member_id, api_client_id) = 0)
);
CREATE TRIGGER append_only BEFORE DELETE ON visit_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- Erasing somebody takes what was written about them; what happened stays.
CREATE TRIGGER append_only_but_for_words BEFORE UPDATE ON visit_events FOR EACH ROW
  WHEN (NOT (current_user = 'openvisit_owner' AND NEW.public_message IS NULL AND NEW.officer_note IS NULL
    AND to_jsonb(NEW) - '{public_message,officer_note}'::text[] = to_jsonb(OLD) - '{public_message,officer_note}'::text[]))
  EXECUTE FUNCTION refuse_change();

-- What was answered to a key, so that a repeated request has one effect. Kept for a day.
CREATE TABLE booking_keys (
  actor_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 8 AND 100),
  action text NOT NULL,
  request_hash bytea NOT NULL CHECK (length(request_hash) = 32),
  answer jsonb,
  at timestamptz NOT NULL,
  PRIMARY KEY (actor_id, key)
);
CREATE INDEX booking_keys_at ON booking_keys (at);

-- The life cycle, as the database holds it. `visit.states.ts` explains it; a test compares the two.
CREATE TABLE visit_moves (
  action text NOT NULL,
  from_status text NOT NULL,
  to_status text NOT NULL,
  by_party text NOT NULL CHECK (by_party IN ('HOME_USER', 'STAFF', 'SYSTEM')),
  PRIMARY KEY (action, from_status, by_party)
);
INSERT INTO visit_moves (action, from_status, to_status, by_party) VALUES
  ('EXTEND_HOLD', 'HELD', 'HELD', 'HOME_USER'),
  ('EXTEND_HOLD', 'HELD', 'HELD', 'STAFF'),
  ('CONFIRM', 'HELD', 'SCHEDULED', 'HOME_USER'),
  ('CONFIRM', 'HELD', 'SCHEDULED', 'STAFF'),
  ('REQUEST', 'HELD', 'REQUESTED', 'HOME_USER'),
  ('REQUEST', 'HELD', 'REQUESTED', 'STAFF'),
  ('RELEASE', 'HELD', 'EXPIRED', 'HOME_USER'),
  ('RELEASE', 'HELD', 'EXPIRED', 'STAFF'),
  ('EXPIRE', 'HELD', 'EXPIRED', 'SYSTEM'),
  ('APPROVE', 'REQUESTED', 'SCHEDULED', 'STAFF'),
  ('DECLINE', 'REQUESTED', 'DECLINED', 'STAFF'),
  ('DECLINE', 'REQUESTED', 'DECLINED', 'SYSTEM'),
  ('WITHDRAW', 'REQUESTED', 'WITHDRAWN', 'HOME_USER'),
  ('RESCHEDULE', 'SCHEDULED', 'SCHEDULED', 'HOME_USER'),
  ('RESCHEDULE', 'SCHEDULED', 'SCHEDULED', 'STAFF'),
  ('CANCEL', 'SCHEDULED', 'CANCELLED', 'HOME_USER'),
  ('CANCEL', 'SCHEDULED', 'CANCELLED', 'STAFF'),
  ('CANCEL', 'SCHEDULED', 'CANCELLED', 'SYSTEM'),
  ('CANCEL', 'HELD', 'CANCELLED', 'SYSTEM'),
  ('CANCEL', 'REQUESTED', 'CANCELLED', 'SYSTEM'),
  ('CANCEL', 'CHECK_IN', 'CANCELLED', 'SYSTEM'),
  ('CHECK_IN', 'SCHEDULED', 'CHECK_IN', 'SYSTEM'),
  ('START', 'CHECK_IN', 'IN_PROGRESS', 'SYSTEM'),
  ('COMPLETE', 'IN_PROGRESS', 'COMPLETED', 'SYSTEM'),
  ('INTERRUPT', 'IN_PROGRESS', 'INTERRUPTED', 'SYSTEM'),
  ('INTERRUPT', 'IN_PROGRESS', 'INTERRUPTED', 'STAFF'),
  ('NO_SHOW', 'SCHEDULED', 'NO_SHOW', 'SYSTEM'),
  ('NO_SHOW', 'CHECK_IN', 'NO_SHOW', 'SYSTEM');
GRANT SELECT ON visit_moves TO openvisit_family, openvisit_staff, openvisit_api, openvisit_system;

CREATE FUNCTION visit_move_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE party text := CASE current_user
  WHEN 'openvisit_family' THEN 'HOME_USER' WHEN 'openvisit_staff' THEN 'STAFF' WHEN 'openvisit_api' THEN 'STAFF' WHEN 'openvisit_system' THEN 'SYSTEM' END;
BEGIN
  -- No move: somebody is erased, and with them what was written about them. No viewer's role is the owner.
  IF current_user = 'openvisit_owner' AND NEW.version = OLD.version AND NEW.public_message IS NULL AND NEW.officer_note IS NULL
     AND to_jsonb(NEW) - '{public_message,officer_note,takes_capacity}'::text[] = to_jsonb(OLD) - '{public_message,officer_note,takes_capacity}'::text[] THEN
    RETURN NEW;
  END IF;
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'version % cannot follow %', NEW.version, OLD.version USING ERRCODE = 'check_violation', CONSTRAINT = 'one_version_at_a_time';
  END IF;
  IF NOT EXISTS (
    SELECT FROM visit_moves m WHERE m.from_status = OLD.status AND m.to_status = NEW.status AND m.by_party = coalesce(party, m.by_party)
  ) THEN
    RAISE EXCEPTION '% cannot become %', OLD.status, NEW.status USING ERRCODE = 'check_violation', CONSTRAINT = 'allowed_move';
  END IF;
  IF (NEW.facility_id, NEW.id, NEW.home_user_id, NEW.incarcerated_person_id, NEW.reference, NEW.kind, NEW.privileged, NEW.created_at)
     IS DISTINCT FROM (OLD.facility_id, OLD.id, OLD.home_user_id, OLD.incarcerated_person_id, OLD.reference, OLD.kind, OLD.privileged, OLD.created_at) THEN
    RAISE EXCEPTION 'who visits whom, where and how never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'visit_is_what_it_was';
  END IF;
  IF (NEW.starts_at, NEW.ends_at) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at) AND NOT (OLD.status = 'SCHEDULED' AND NEW.status = 'SCHEDULED') THEN
    RAISE EXCEPTION 'only a scheduled visit is moved' USING ERRCODE = 'check_violation', CONSTRAINT = 'only_scheduled_is_moved';
  END IF;
  IF NEW.status = 'HELD' AND (OLD.hold_extended OR NOT NEW.hold_extended) THEN
    RAISE EXCEPTION 'a hold is extended once' USING ERRCODE = 'check_violation', CONSTRAINT = 'extended_once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER visit_move_is_allowed BEFORE UPDATE ON visits FOR EACH ROW EXECUTE FUNCTION visit_move_is_allowed();

-- From the catalogue, or the facility's own.
CREATE FUNCTION visit_reasons_exist() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT reasons_are_known(NEW.facility_id, NEW.reason_codes, 'VISIT') THEN
    RAISE EXCEPTION 'a reason does not exist, is named twice or is not one for visits' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'reasons_exist';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER visit_reasons_exist AFTER INSERT OR UPDATE OF reason_codes ON visits FOR EACH ROW
  WHEN (NEW.reason_codes <> '{}') EXECUTE FUNCTION visit_reasons_exist();

-- Whoever books has locked the days of the visit, so that nobody else adds the other one meanwhile.
CREATE FUNCTION kept_apart() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT k.person_b_id AS other, k.starts_at, k.ends_at FROM keep_aparts k
       WHERE k.facility_id = NEW.facility_id AND k.person_a_id = NEW.incarcerated_person_id AND k.lifted_at IS NULL
      UNION ALL
      SELECT k.person_a_id, k.starts_at, k.ends_at FROM keep_aparts k
       WHERE k.facility_id = NEW.facility_id AND k.person_b_id = NEW.incarcerated_person_id AND k.lifted_at IS NULL
    ) apart
    JOIN visits v ON v.facility_id = NEW.facility_id AND v.incarcerated_person_id = apart.other AND v.takes_capacity
     AND v.starts_at < NEW.ends_at AND v.ends_at > NEW.starts_at
    WHERE apart.starts_at < least(NEW.ends_at, v.ends_at) AND coalesce(apart.ends_at > greatest(NEW.starts_at, v.starts_at), true)
  ) THEN
    RAISE EXCEPTION 'two people who are kept apart' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'kept_apart';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER kept_apart AFTER INSERT OR UPDATE OF starts_at, ends_at ON visits FOR EACH ROW
  WHEN (NEW.status IN ('HELD', 'REQUESTED', 'SCHEDULED', 'CHECK_IN', 'IN_PROGRESS')) EXECUTE FUNCTION kept_apart();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['visits', 'visit_participants', 'visit_places', 'visit_events', 'booking_keys'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO openvisit_owner USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

-- Families: their own visits, and neither the officer's note or name, nor the flags, nor the place inside.
GRANT SELECT (facility_id, id, reference, version, status, takes_capacity, kind, privileged, home_user_id, incarcerated_person_id, starts_at, ends_at,
  policy_version, created_at, held_until, hold_extended, decide_by, booked_at, decided_at, moved_count, ended_at, ended_by, reason_codes, public_message)
  ON visits TO openvisit_family;
-- Not the status: what is added starts as HELD.
GRANT INSERT (facility_id, id, reference, kind, privileged, home_user_id, incarcerated_person_id, starts_at, ends_at, policy_version, created_at, held_until)
  ON visits TO openvisit_family, openvisit_staff;
GRANT UPDATE (version, status, starts_at, ends_at, policy_version, held_until, hold_extended, decide_by, flags, booked_at, moved_count, ended_at, ended_by)
  ON visits TO openvisit_family;
CREATE POLICY own ON visits TO openvisit_family
  USING (home_user_id = (SELECT viewer_id())) WITH CHECK (home_user_id = (SELECT viewer_id()));

GRANT SELECT ON visit_participants TO openvisit_family, openvisit_staff, openvisit_api, openvisit_system;
CREATE POLICY own ON visit_participants FOR SELECT TO openvisit_family USING (home_user_id = (SELECT viewer_id()));

GRANT SELECT (facility_id, id, visit_id, home_user_id, version, at, action, from_status, to_status, by_party, starts_at, ends_at, previous_starts_at,
  previous_ends_at, reason_codes, public_message) ON visit_events TO openvisit_family;
GRANT INSERT (facility_id, id, visit_id, home_user_id, version, at, action, from_status, to_status, by_party, starts_at, ends_at, previous_starts_at,
  previous_ends_at) ON visit_events TO openvisit_family;
CREATE POLICY own ON visit_events FOR SELECT TO openvisit_family USING (home_user_id = (SELECT viewer_id()));
CREATE POLICY own_new ON visit_events FOR INSERT TO openvisit_family
  WITH CHECK (home_user_id = (SELECT viewer_id()) AND by_party = 'HOME_USER'
    AND EXISTS (SELECT FROM visits v WHERE v.facility_id = visit_events.facility_id AND v.id = visit_id));

-- Staff: the visits of their facilities.
GRANT SELECT ON visits, visit_places, visit_events TO openvisit_staff, openvisit_api, openvisit_system;
GRANT UPDATE (version, status, starts_at, ends_at, policy_version, held_until, hold_extended, decide_by, flags, booked_at, decided_at, decided_by,
  decided_by_client, moved_count, ended_at, ended_by, reason_codes, public_message, officer_note) ON visits TO openvisit_staff;
CREATE POLICY facility ON visits TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[])) WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY facility ON visit_participants FOR SELECT TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY facility ON visit_places FOR SELECT TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY facility ON visit_events FOR SELECT TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
GRANT INSERT ON visit_events TO openvisit_staff, openvisit_api;
CREATE POLICY facility_new ON visit_events FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND by_party = 'STAFF' AND staff_member_id = (SELECT viewer_id()));

-- Programs: they read with READ, and decide with DECIDE.
GRANT UPDATE (version, status, decide_by, booked_at, decided_at, decided_by_client, decided_by, ended_at, ended_by, reason_codes, public_message, officer_note)
  ON visits TO openvisit_api;
CREATE POLICY facility_read ON visits FOR SELECT TO openvisit_api USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY decides ON visits FOR UPDATE TO openvisit_api
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_has_scope('DECIDE')))
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_has_scope('DECIDE')));
CREATE POLICY facility_read ON visit_participants FOR SELECT TO openvisit_api USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY facility_read ON visit_places FOR SELECT TO openvisit_api USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY facility_read ON visit_events FOR SELECT TO openvisit_api USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY decides ON visit_events FOR INSERT TO openvisit_api
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_has_scope('DECIDE'))
    AND by_party = 'STAFF' AND api_client_id = (SELECT viewer_id()));

-- The system: what falls due by the clock.
GRANT UPDATE (version, status, held_until, decide_by, ended_at, ended_by, reason_codes) ON visits TO openvisit_system;
GRANT INSERT ON visit_events TO openvisit_system;
CREATE POLICY system ON visits TO openvisit_system USING (true) WITH CHECK (true);
CREATE POLICY system_read ON visit_participants FOR SELECT TO openvisit_system USING (true);
CREATE POLICY system_read ON visit_places FOR SELECT TO openvisit_system USING (true);
CREATE POLICY system_read ON visit_events FOR SELECT TO openvisit_system USING (true);
CREATE POLICY system_new ON visit_events FOR INSERT TO openvisit_system WITH CHECK (by_party = 'SYSTEM');

-- A key belongs to whoever sent it: the same letters of somebody else are another key.
GRANT SELECT, INSERT, UPDATE (answer) ON booking_keys TO openvisit_family, openvisit_staff, openvisit_api;
CREATE POLICY own ON booking_keys TO openvisit_family, openvisit_staff, openvisit_api
  USING (actor_id = (SELECT viewer_id())) WITH CHECK (actor_id = (SELECT viewer_id()));
GRANT SELECT (at), DELETE ON booking_keys TO openvisit_system;
CREATE POLICY system_old ON booking_keys FOR SELECT TO openvisit_system USING (true);
CREATE POLICY system_purge ON booking_keys FOR DELETE TO openvisit_system USING (true);

-- Who comes and where, for a visit of the viewer's: names as they stand at the home user and their guests, times as they stand at the visit.
-- A place that was closed, taken out of service or blocked since the rules were asked is as good as taken: whoever changes it waits for the
-- booking, or the booking for them.
CREATE FUNCTION take_visit_places(facility uuid, visit uuid, terminals uuid[], buffer integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE v visits;
BEGIN
  SELECT * INTO v FROM visits w
   WHERE w.facility_id = facility AND w.id = visit AND (w.home_user_id = viewer_id() OR w.facility_id = ANY (viewer_facility_ids()));
  IF NOT FOUND THEN RETURN; END IF;
  DELETE FROM visit_places p WHERE p.facility_id = facility AND p.visit_id = visit;
  INSERT INTO visit_places (facility_id, visit_id, terminal_id, home_user_id, starts_at, ends_at, takes_capacity, buffer_minutes)
  SELECT facility, visit, t.id, v.home_user_id, v.starts_at, v.ends_at, v.takes_capacity, buffer
    FROM (SELECT o.id FROM terminals o
           WHERE o.facility_id = facility AND o.id = ANY (terminals) AND o.closed_at IS NULL AND coalesce(o.out_of_service_since >= v.ends_at, true)
           ORDER BY o.id FOR SHARE) t
   WHERE NOT EXISTS (SELECT FROM terminal_blocks b WHERE b.facility_id = facility AND b.terminal_id = t.id AND b.removed_at IS NULL
                        AND b.starts_at < v.ends_at AND b.ends_at > v.starts_at);
  IF (SELECT count(*) FROM visit_places p WHERE p.facility_id = facility AND p.visit_id = visit) < cardinality(terminals) THEN
    RAISE EXCEPTION 'a place is not there any more' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'place_taken';
  END IF;
END $$;
CREATE FUNCTION add_visitors(facility uuid, visit uuid, guest_ids uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH mine AS (
    SELECT * FROM visits v
     WHERE v.facility_id = facility AND v.id = visit AND (v.home_user_id = viewer_id() OR v.facility_id = ANY (viewer_facility_ids()))
  )
  INSERT INTO visit_participants (facility_id, visit_id, visitor_id, home_user_id, guest_id, given_name, family_name, date_of_birth, starts_at, ends_at, takes_capacity)
  SELECT v.facility_id, v.id, h.id, h.id, NULL, h.given_name, h.family_name, h.date_of_birth, v.starts_at, v.ends_at, v.takes_capacity
    FROM mine v JOIN home_users h ON h.id = v.home_user_id
  UNION ALL
  SELECT v.facility_id, v.id, g.id, v.home_user_id, g.id, g.given_name, g.family_name, g.date_of_birth, v.starts_at, v.ends_at, v.takes_capacity
    FROM mine v JOIN guests g ON g.home_user_id = v.home_user_id AND g.id = ANY (guest_ids) AND g.removed_at IS NULL
$$;

-- Holds whose time ran out leave by themselves; where the clock is late, whoever books moves those out of the way: at this person, with
-- these visitors, around this time. What somebody is changing right now is left to them. History, record and live update as by the clock.
CREATE FUNCTION lapse_holds(facility uuid, person uuid, visitors uuid[], since timestamptz, until timestamptz, now timestamptz) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH due AS (
    SELECT v.facility_id, v.id FROM visits v
     WHERE v.held_until <= lapse_holds.now
       AND (v.facility_id = facility AND (v.incarcerated_person_id = person OR v.starts_at < until AND v.ends_at + interval '2 hours' > since)
         OR EXISTS (SELECT FROM visit_participants p WHERE p.facility_id = v.facility_id AND p.visit_id = v.id AND p.visitor_id = ANY (visitors)))
     ORDER BY v.id FOR NO KEY UPDATE SKIP LOCKED
  ), lapsed AS (
    UPDATE visits v SET status = 'EXPIRED', version = v.version + 1, held_until = NULL, ended_at = lapse_holds.now, ended_by = 'SYSTEM'
      FROM due WHERE v.facility_id = due.facility_id AND v.id = due.id
    RETURNING v.facility_id, v.id, v.home_user_id, v.version, v.starts_at, v.ends_at
  ), told AS (
    INSERT INTO visit_events (facility_id, visit_id, home_user_id, version, at, action, from_status, to_status, by_party, starts_at, ends_at)
    SELECT facility_id, id, home_user_id, version, lapse_holds.now, 'EXPIRE', 'HELD', 'EXPIRED', 'SYSTEM', starts_at, ends_at FROM lapsed
  ), recorded AS (
    INSERT INTO audit_entries (at, facility_id, by_party, by_id, type, details)
    SELECT lapse_holds.now, facility_id, 'SYSTEM', NULL, 'VISIT_EXPIRED', jsonb_build_object('visitId', id, 'homeUserId', home_user_id, 'version', version, 'reasonCodes', '[]'::jsonb) FROM lapsed
  )
  SELECT count(pg_notify('openvisit', jsonb_build_object('about', 'visit', 'visitId', id, 'facilityId', facility_id, 'homeUserId', home_user_id, 'version', version)::text))::integer
    FROM lapsed
$$;

-- The coming visits of a person, or of a home user, that cannot be any more: the system ends them with the change that made them so.
-- Under the locks of the bookings, so that nobody confirms one meanwhile.
CREATE FUNCTION cancel_coming_visits(facility uuid, person uuid, home_user uuid, reasons text[], now timestamptz)
RETURNS TABLE (visit_id uuid, home_user_id uuid, version integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF facility = ANY (viewer_facility_ids()) IS NOT TRUE OR num_nonnulls(person, home_user) = 0 THEN RETURN; END IF;
  IF person IS NOT NULL THEN PERFORM pg_advisory_xact_lock(hashtextextended('person:' || person, 0)); END IF;
  IF home_user IS NOT NULL THEN PERFORM pg_advisory_xact_lock(hashtextextended('visitor:' || home_user, 0)); END IF;
  RETURN QUERY
  WITH coming AS (
    SELECT v.id, v.status FROM visits v
     WHERE v.facility_id = facility AND v.status IN ('HELD', 'REQUESTED', 'SCHEDULED', 'CHECK_IN') AND v.ends_at > cancel_coming_visits.now
       AND coalesce(v.incarcerated_person_id = person, true) AND coalesce(v.home_user_id = home_user, true)
     ORDER BY v.id FOR NO KEY UPDATE
  ), cancelled AS (
    UPDATE visits v SET status = 'CANCELLED', version = v.version + 1, held_until = NULL, decide_by = NULL, ended_at = cancel_coming_visits.now,
           ended_by = 'SYSTEM', reason_codes = reasons
      FROM coming c WHERE v.facility_id = facility AND v.id = c.id
    RETURNING v.id, v.home_user_id, v.version, v.starts_at, v.ends_at, c.status AS was
  ), told AS (
    INSERT INTO visit_events (facility_id, visit_id, home_user_id, version, at, action, from_status, to_status, by_party, starts_at, ends_at, reason_codes)
    SELECT facility, c.id, c.home_user_id, c.version, cancel_coming_visits.now, 'CANCEL', c.was, 'CANCELLED', 'SYSTEM', c.starts_at, c.ends_at, reasons FROM cancelled c
  )
  SELECT c.id, c.home_user_id, c.version FROM cancelled c;
END $$;

REVOKE EXECUTE ON FUNCTION kept_apart, take_visit_places, add_visitors, lapse_holds, cancel_coming_visits FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_visit_places, add_visitors TO openvisit_family, openvisit_staff;
GRANT EXECUTE ON FUNCTION lapse_holds TO openvisit_family, openvisit_staff, openvisit_api;
GRANT EXECUTE ON FUNCTION cancel_coming_visits TO openvisit_staff, openvisit_api;

-- Letters about a visit: a family's own, and what a facility's program decided.
ALTER TABLE outbox_messages ADD COLUMN visit_id uuid;
CREATE INDEX outbox_messages_unsent_of_visit ON outbox_messages (visit_id, created_at) WHERE sent_at IS NULL AND failed_at IS NULL AND visit_id IS NOT NULL;
GRANT INSERT (visit_id) ON outbox_messages TO openvisit_family, openvisit_staff, openvisit_api, openvisit_system;
CREATE POLICY own_visit ON outbox_messages FOR INSERT TO openvisit_family
  WITH CHECK (home_user_id = (SELECT viewer_id()) AND staff_member_id IS NULL AND access_request_id IS NULL
    AND EXISTS (SELECT FROM visits v WHERE v.facility_id = outbox_messages.facility_id AND v.id = visit_id));
CREATE POLICY decides_visit ON outbox_messages FOR INSERT TO openvisit_api
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_has_scope('DECIDE')) AND to_address IS NULL
    AND EXISTS (SELECT FROM visits v WHERE v.facility_id = outbox_messages.facility_id AND v.id = visit_id AND v.home_user_id = outbox_messages.home_user_id));

-- Programs read whom a visit is with.
GRANT SELECT (facility_id, id, person_number, given_name, family_name) ON incarcerated_people TO openvisit_api;
CREATE POLICY visited ON incarcerated_people FOR SELECT TO openvisit_api
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[])
    AND EXISTS (SELECT FROM visits v WHERE v.facility_id = incarcerated_people.facility_id AND v.incarcerated_person_id = incarcerated_people.id));
