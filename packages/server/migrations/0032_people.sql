-- The people held at a facility, what they must attend, whom they must not meet, and who may visit them.

CREATE TABLE incarcerated_people (
  facility_id uuid NOT NULL REFERENCES facilities,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  person_number text NOT NULL CHECK (person_number ~ '^[A-Z0-9][A-Z0-9-]{0,29}$'),
  given_name text NOT NULL CHECK (length(given_name) BETWEEN 1 AND 100),
  family_name text NOT NULL CHECK (length(family_name) BETWEEN 1 AND 100),
  date_of_birth date NOT NULL,
  -- "given words|family words" in lower case without accents, written by code: families find by the whole name, staff by a part.
  search_text text NOT NULL,
  full_name text NOT NULL GENERATED ALWAYS AS (replace(search_text, '|', ' ')) STORED,
  sort_name text NOT NULL GENERATED ALWAYS AS (trim(split_part(search_text, '|', 2) || ' ' || split_part(search_text, '|', 1))) STORED,
  housing_unit_id uuid,
  status text NOT NULL DEFAULT 'HERE' CHECK (status IN ('HERE', 'RELEASED', 'TRANSFERRED')),
  left_at timestamptz,
  transferred_to text CHECK (length(transferred_to) <= 120),
  -- No visits in this time; open-ended where there is no end.
  privileges_suspended_from timestamptz,
  privileges_suspended_until timestamptz,
  -- Visits are looked at by an officer where policy says FLAGGED_ONLY.
  review_visits boolean NOT NULL DEFAULT false,
  officer_note text CHECK (length(officer_note) <= 2000),
  -- The home users who asked to visit them: they may read the name. Written by request_relationship alone.
  asked_by uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (facility_id, id),
  CONSTRAINT person_number_is_one_persons UNIQUE (facility_id, person_number),
  FOREIGN KEY (facility_id, housing_unit_id) REFERENCES housing_units (facility_id, id),
  CHECK ((status = 'HERE') = (left_at IS NULL)),
  CHECK (status <> 'HERE' OR housing_unit_id IS NOT NULL),
  CHECK (privileges_suspended_until > privileges_suspended_from)
);
CREATE INDEX incarcerated_people_full_name ON incarcerated_people (facility_id, full_name);
CREATE INDEX incarcerated_people_in_order ON incarcerated_people (facility_id, sort_name, id);
CREATE INDEX incarcerated_people_of_unit ON incarcerated_people (facility_id, housing_unit_id, sort_name, id);
CREATE INDEX incarcerated_people_parts ON incarcerated_people USING gin ((search_text || '|' || lower(person_number)) gin_trgm_ops);
CREATE INDEX incarcerated_people_id ON incarcerated_people (id);

CREATE TABLE commitments (
  facility_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  incarcerated_person_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('COURT', 'MEDICAL', 'WORK', 'PROGRAM')),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
  officer_note text CHECK (length(officer_note) <= 2000),
  created_at timestamptz NOT NULL,
  created_by uuid REFERENCES staff_members,
  removed_at timestamptz,
  PRIMARY KEY (facility_id, id),
  FOREIGN KEY (facility_id, incarcerated_person_id) REFERENCES incarcerated_people (facility_id, id)
);
CREATE INDEX commitments_of_person ON commitments (facility_id, incarcerated_person_id, ends_at) WHERE removed_at IS NULL;

-- Two people whose visits must not overlap. Nobody outside ever learns of it. The lower id stands first.
CREATE TABLE keep_aparts (
  facility_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  person_a_id uuid NOT NULL,
  person_b_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  officer_note text NOT NULL CHECK (length(officer_note) BETWEEN 1 AND 2000),
  created_at timestamptz NOT NULL,
  created_by uuid REFERENCES staff_members,
  lifted_at timestamptz,
  PRIMARY KEY (facility_id, id),
  FOREIGN KEY (facility_id, person_a_id) REFERENCES incarcerated_people (facility_id, id),
  FOREIGN KEY (facility_id, person_b_id) REFERENCES incarcerated_people (facility_id, id),
  CHECK (person_a_id < person_b_id),
  CHECK (ends_at > starts_at)
);
CREATE INDEX keep_aparts_a ON keep_aparts (facility_id, person_a_id) WHERE lifted_at IS NULL;
CREATE INDEX keep_aparts_b ON keep_aparts (facility_id, person_b_id) WHERE lifted_at IS NULL;

CREATE TABLE relationships (
  facility_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  home_user_id uuid NOT NULL REFERENCES home_users,
  incarcerated_person_id uuid NOT NULL,
  relation text NOT NULL CHECK (relation IN ('MOTHER', 'FATHER', 'PARENT', 'SPOUSE', 'PARTNER', 'CHILD', 'SIBLING', 'GRANDPARENT', 'OTHER_FAMILY', 'FRIEND', 'ATTORNEY', 'CLERGY')),
  kind text NOT NULL CHECK (kind IN ('FAMILY', 'ATTORNEY', 'CLERGY')),
  status text NOT NULL CHECK (status IN ('PENDING', 'APPROVED', 'DENIED', 'ENDED')),
  review_visits boolean NOT NULL DEFAULT false,
  -- Milliseconds, as the clock of the server gives them: a cursor carries the moment and must find the row again.
  requested_at timestamptz NOT NULL CHECK (requested_at = date_trunc('milliseconds', requested_at)),
  decided_at timestamptz,
  decided_by uuid REFERENCES staff_members,
  officer_note text CHECK (length(officer_note) <= 2000),
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (facility_id, id),
  FOREIGN KEY (facility_id, incarcerated_person_id) REFERENCES incarcerated_people (facility_id, id)
);
CREATE UNIQUE INDEX relationships_one_active ON relationships (facility_id, home_user_id, incarcerated_person_id) WHERE status IN ('PENDING', 'APPROVED');
CREATE INDEX relationships_of_home_user ON relationships (home_user_id);
CREATE INDEX relationships_id ON relationships (id);
CREATE INDEX relationships_of_person ON relationships (facility_id, incarcerated_person_id);
CREATE INDEX relationships_pending ON relationships (facility_id, requested_at, id) WHERE status = 'PENDING';

-- A ban may name one person; without, it is from the whole facility.
ALTER TABLE bans ADD COLUMN incarcerated_person_id uuid;
ALTER TABLE bans ADD CONSTRAINT bans_person FOREIGN KEY (facility_id, incarcerated_person_id) REFERENCES incarcerated_people (facility_id, id);
ALTER TABLE bans ADD COLUMN created_at timestamptz;
ALTER TABLE bans ADD COLUMN created_by uuid REFERENCES staff_members;
ALTER TABLE bans ADD COLUMN lifted_at timestamptz;
ALTER TABLE bans ADD COLUMN version integer NOT NULL DEFAULT 1;
CREATE INDEX bans_of_person ON bans (facility_id, incarcerated_person_id) WHERE incarcerated_person_id IS NOT NULL;

-- The life cycle of a relationship, as the database holds it. `relationship.states.ts` explains it; a test compares the two.
CREATE TABLE relationship_moves (
  action text NOT NULL,
  from_status text NOT NULL,
  to_status text NOT NULL,
  by_party text NOT NULL CHECK (by_party IN ('HOME_USER', 'STAFF', 'SYSTEM')),
  PRIMARY KEY (action, from_status, by_party)
);
INSERT INTO relationship_moves (action, from_status, to_status, by_party) VALUES
  ('APPROVE', 'PENDING', 'APPROVED', 'STAFF'),
  ('DENY', 'PENDING', 'DENIED', 'STAFF'),
  ('END', 'PENDING', 'ENDED', 'HOME_USER'),
  ('END', 'APPROVED', 'ENDED', 'HOME_USER'),
  ('END', 'PENDING', 'ENDED', 'SYSTEM'),
  ('END', 'APPROVED', 'ENDED', 'SYSTEM');
GRANT SELECT ON relationship_moves TO openvisit_family, openvisit_staff, openvisit_system;

CREATE FUNCTION relationship_move_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE party text := CASE current_user WHEN 'openvisit_family' THEN 'HOME_USER' WHEN 'openvisit_staff' THEN 'STAFF' END;
BEGIN
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'version % cannot follow %', NEW.version, OLD.version USING ERRCODE = 'check_violation', CONSTRAINT = 'one_version_at_a_time';
  END IF;
  IF NEW.status <> OLD.status AND NOT EXISTS (
    SELECT FROM relationship_moves m WHERE m.from_status = OLD.status AND m.to_status = NEW.status AND m.by_party = coalesce(party, m.by_party)
  ) THEN
    RAISE EXCEPTION '% cannot become %', OLD.status, NEW.status USING ERRCODE = 'check_violation', CONSTRAINT = 'allowed_move';
  END IF;
  IF (NEW.facility_id, NEW.id, NEW.home_user_id, NEW.incarcerated_person_id, NEW.relation, NEW.kind, NEW.requested_at)
     IS DISTINCT FROM (OLD.facility_id, OLD.id, OLD.home_user_id, OLD.incarcerated_person_id, OLD.relation, OLD.kind, OLD.requested_at) THEN
    RAISE EXCEPTION 'who asked to visit whom never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'relationship_is_what_it_was';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER relationship_move_is_allowed BEFORE UPDATE ON relationships FOR EACH ROW EXECUTE FUNCTION relationship_move_is_allowed();

-- Whoever left does not come back under the same record: somebody who is brought in again is added again.
CREATE FUNCTION person_move_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'version % cannot follow %', NEW.version, OLD.version USING ERRCODE = 'check_violation', CONSTRAINT = 'one_version_at_a_time';
  END IF;
  IF NEW.status <> OLD.status AND OLD.status <> 'HERE' THEN
    RAISE EXCEPTION '% cannot become %', OLD.status, NEW.status USING ERRCODE = 'check_violation', CONSTRAINT = 'allowed_move';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER person_move_is_allowed BEFORE UPDATE ON incarcerated_people FOR EACH ROW
  WHEN (NEW.asked_by IS NOT DISTINCT FROM OLD.asked_by) EXECUTE FUNCTION person_move_is_allowed();

-- Walls.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['incarcerated_people', 'commitments', 'keep_aparts', 'relationships'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO openvisit_owner USING (true) WITH CHECK (true)', name);
    EXECUTE format('CREATE POLICY facility ON %I FOR SELECT TO openvisit_staff USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]))', name);
  END LOOP;
END $$;

-- Families: names and numbers of those whom they asked to visit. Never when somebody is busy, whom they must not meet, or who is kept out.
GRANT SELECT (facility_id, id, person_number, given_name, family_name) ON incarcerated_people TO openvisit_family, openvisit_system;
CREATE POLICY asked ON incarcerated_people FOR SELECT TO openvisit_family USING ((SELECT viewer_id()) = ANY (asked_by));
CREATE POLICY system_read ON incarcerated_people FOR SELECT TO openvisit_system USING (true);

GRANT SELECT (facility_id, id, person_number, given_name, family_name, date_of_birth, search_text, full_name, sort_name, housing_unit_id, status, left_at,
  transferred_to, privileges_suspended_from, privileges_suspended_until, review_visits, officer_note, version, created_at) ON incarcerated_people TO openvisit_staff;
GRANT INSERT (facility_id, id, person_number, given_name, family_name, date_of_birth, search_text, housing_unit_id, review_visits, officer_note, created_at)
  ON incarcerated_people TO openvisit_staff;
GRANT UPDATE (person_number, given_name, family_name, date_of_birth, search_text, housing_unit_id, status, left_at, transferred_to,
  privileges_suspended_from, privileges_suspended_until, review_visits, officer_note, version) ON incarcerated_people TO openvisit_staff;
CREATE POLICY facility_new ON incarcerated_people FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY facility_change ON incarcerated_people FOR UPDATE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[])) WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));

GRANT SELECT, INSERT (facility_id, id, incarcerated_person_id, kind, starts_at, ends_at, officer_note, created_at, created_by), UPDATE (removed_at)
  ON commitments TO openvisit_staff;
CREATE POLICY facility_new ON commitments FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY facility_change ON commitments FOR UPDATE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[])) WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));

-- Whom to keep apart and whom to keep out is decided by administrators.
GRANT SELECT, INSERT (facility_id, id, person_a_id, person_b_id, starts_at, ends_at, officer_note, created_at, created_by), UPDATE (lifted_at)
  ON keep_aparts TO openvisit_staff;
CREATE POLICY administrator_new ON keep_aparts FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()));
CREATE POLICY administrator_change ON keep_aparts FOR UPDATE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()))
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()));

DROP POLICY facility ON bans;
REVOKE INSERT, UPDATE ON bans FROM openvisit_staff;
GRANT INSERT (facility_id, id, home_user_id, incarcerated_person_id, starts_at, ends_at, officer_note, created_at, created_by), UPDATE (lifted_at, version)
  ON bans TO openvisit_staff;
CREATE POLICY facility ON bans FOR SELECT TO openvisit_staff USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY administrator_new ON bans FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()));
CREATE POLICY administrator_change ON bans FOR UPDATE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()))
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()));

-- Relationships: families read their own, and end them; they ask by request_relationship alone, which decides how one begins.
GRANT SELECT (facility_id, id, home_user_id, incarcerated_person_id, relation, kind, status, requested_at, decided_at, version) ON relationships TO openvisit_family;
GRANT UPDATE (status, version) ON relationships TO openvisit_family;
CREATE POLICY own ON relationships FOR SELECT TO openvisit_family USING (home_user_id = (SELECT viewer_id()));
CREATE POLICY own_change ON relationships FOR UPDATE TO openvisit_family
  USING (home_user_id = (SELECT viewer_id())) WITH CHECK (home_user_id = (SELECT viewer_id()));
GRANT SELECT, UPDATE (status, decided_at, decided_by, officer_note, review_visits, version) ON relationships TO openvisit_staff;
CREATE POLICY facility_change ON relationships FOR UPDATE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[])) WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
GRANT SELECT ON relationships TO openvisit_system;
CREATE POLICY system_read ON relationships FOR SELECT TO openvisit_system USING (true);

-- A ban from one person is no ban from the facility; a lifted one is none.
CREATE OR REPLACE FUNCTION viewer_is_banned(facility uuid, now timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM bans b WHERE b.facility_id = facility AND b.home_user_id = viewer_id()
                    AND b.incarcerated_person_id IS NULL AND b.lifted_at IS NULL
                    AND b.starts_at <= viewer_is_banned.now AND coalesce(b.ends_at > viewer_is_banned.now, true))
$$;

-- By the whole name, in either order, or the whole number: for a home user who may visit there, and for the facility's own staff. Nobody is
-- told apart who is not there, who left, and whose privileges are suspended.
CREATE FUNCTION find_incarcerated_people(facility uuid, name text, number text, now timestamptz)
RETURNS TABLE (facility_id uuid, id uuid, person_number text, given_name text, family_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 5 AS $$
  SELECT p.facility_id, p.id, p.person_number, p.given_name, p.family_name
    FROM incarcerated_people p
   WHERE p.facility_id = facility AND p.status = 'HERE'
     AND (p.full_name = find_incarcerated_people.name OR p.sort_name = find_incarcerated_people.name OR p.person_number = find_incarcerated_people.number)
     AND NOT (coalesce(p.privileges_suspended_from <= find_incarcerated_people.now, false)
              AND coalesce(p.privileges_suspended_until > find_incarcerated_people.now, true))
     AND (facility = ANY (viewer_facility_ids())
          OR EXISTS (SELECT FROM access_requests r WHERE r.facility_id = facility AND r.home_user_id = viewer_id() AND r.status = 'APPROVED'))
   ORDER BY p.sort_name, p.id LIMIT 5
$$;

-- By parts of the name or the number, all of which fit, in the order of names from a place on; for staff of the facility. The longest part
-- leads, since the index on letters in a row serves three and more of them.
CREATE FUNCTION search_incarcerated_people(facility uuid, parts text[], unit uuid, wanted_status text, after_name text, after_id uuid, wanted integer)
RETURNS TABLE (id uuid) ROWS 20
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
BEGIN
  IF coalesce(facility <> ALL (viewer_facility_ids()), true) THEN RETURN; END IF;
  RETURN QUERY
    SELECT p.id FROM incarcerated_people p
     WHERE p.facility_id = facility
       AND (cardinality(parts) = 0
            OR (p.search_text || '|' || lower(p.person_number)) LIKE parts[1] AND (p.search_text || '|' || lower(p.person_number)) LIKE ALL (parts))
       AND (unit IS NULL OR p.housing_unit_id = unit)
       AND (wanted_status IS NULL OR p.status = wanted_status)
       AND (after_id IS NULL OR (p.sort_name, p.id) > (after_name, after_id))
     ORDER BY p.sort_name, p.id LIMIT least(wanted, 101);
END $$;

-- The viewer asks to visit somebody. The one that is alive is the answer where there is one; else it begins as the facility wants it: an
-- attorney's and a clergy member's always wait, and so does one after a no. Whose visits are looked at stays so. No row where the viewer may not visit there or the person is not there.
CREATE FUNCTION request_relationship(facility uuid, person uuid, relation text, now timestamptz) RETURNS TABLE (id uuid, added boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
#variable_conflict use_column
DECLARE
  asker uuid := viewer_id();
  kind_of_it text := CASE WHEN request_relationship.relation IN ('ATTORNEY', 'CLERGY') THEN request_relationship.relation ELSE 'FAMILY' END;
  pairs_are_approved boolean;
  last_decided relationships;
  made uuid;
BEGIN
  PERFORM FROM access_requests r WHERE r.facility_id = facility AND r.home_user_id = asker AND r.status = 'APPROVED';
  IF NOT FOUND THEN RETURN; END IF;
  -- The row's lock lets of two presses one be the first.
  UPDATE incarcerated_people p SET asked_by = p.asked_by || asker
   WHERE p.facility_id = facility AND p.id = person AND p.status = 'HERE' AND asker <> ALL (p.asked_by);
  PERFORM FROM incarcerated_people p WHERE p.facility_id = facility AND p.id = person AND p.status = 'HERE' FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT r.id INTO made FROM relationships r
   WHERE r.facility_id = facility AND r.home_user_id = asker AND r.incarcerated_person_id = person AND r.status IN ('PENDING', 'APPROVED');
  IF FOUND THEN RETURN QUERY SELECT made, false; RETURN; END IF;
  SELECT y.pair_approval_required INTO pairs_are_approved FROM facility_policies y JOIN facilities f ON f.id = y.facility_id
   WHERE y.facility_id = facility AND y.effective_from <= (request_relationship.now AT TIME ZONE f.time_zone)::date
   ORDER BY y.effective_from DESC, y.version DESC LIMIT 1;
  SELECT r.* INTO last_decided FROM relationships r
   WHERE r.facility_id = facility AND r.home_user_id = asker AND r.incarcerated_person_id = person AND r.decided_at IS NOT NULL
   ORDER BY r.requested_at DESC LIMIT 1;
  INSERT INTO relationships AS r (facility_id, home_user_id, incarcerated_person_id, relation, kind, status, review_visits, requested_at, decided_at)
  SELECT facility, asker, person, request_relationship.relation, kind_of_it, s.status,
         EXISTS (SELECT FROM relationships e WHERE e.facility_id = facility AND e.home_user_id = asker AND e.incarcerated_person_id = person
                    AND e.review_visits),
         request_relationship.now, CASE s.status WHEN 'APPROVED' THEN request_relationship.now END
    FROM (SELECT CASE WHEN kind_of_it = 'FAMILY' AND NOT coalesce(pairs_are_approved, false) AND last_decided.status IS DISTINCT FROM 'DENIED'
                      THEN 'APPROVED' ELSE 'PENDING' END AS status) s
  RETURNING r.id INTO made;
  RETURN QUERY SELECT made, true;
END $$;

-- Nobody visits from a closed account.
CREATE FUNCTION closed_account_ends_relationships() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE relationships r SET status = 'ENDED', version = r.version + 1 WHERE r.home_user_id = NEW.id AND r.status IN ('PENDING', 'APPROVED');
  RETURN NULL;
END $$;
CREATE TRIGGER closed_account_ends_relationships AFTER UPDATE ON home_users FOR EACH ROW
  WHEN (NEW.closed_at IS NOT NULL AND OLD.closed_at IS NULL) EXECUTE FUNCTION closed_account_ends_relationships();

REVOKE EXECUTE ON FUNCTION find_incarcerated_people, search_incarcerated_people, request_relationship, closed_account_ends_relationships FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_incarcerated_people TO openvisit_family, openvisit_staff;
GRANT EXECUTE ON FUNCTION search_incarcerated_people TO openvisit_staff;
GRANT EXECUTE ON FUNCTION request_relationship TO openvisit_family;
