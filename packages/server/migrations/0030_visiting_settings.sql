-- What a facility sets about visits: its policy in dated versions, weekly hours, closed times, and the places where visits happen.

CREATE TABLE housing_units (
  facility_id uuid NOT NULL REFERENCES facilities,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  version integer NOT NULL DEFAULT 1,
  closed_at timestamptz,
  PRIMARY KEY (facility_id, id)
);
CREATE UNIQUE INDEX housing_units_name ON housing_units (facility_id, lower(name)) WHERE closed_at IS NULL;

-- A version is never changed: the one in force on a day is the highest of those with the latest date of effect until then.
CREATE TABLE facility_policies (
  facility_id uuid NOT NULL REFERENCES facilities,
  version integer NOT NULL CHECK (version > 0),
  effective_from date NOT NULL,
  kinds_offered text[] NOT NULL CHECK (kinds_offered <@ ARRAY['REMOTE', 'ONSITE']),
  durations integer[] NOT NULL CHECK (cardinality(durations) BETWEEN 1 AND 12 AND 5 <= ALL (durations) AND 480 >= ALL (durations)),
  start_every_minutes integer NOT NULL CHECK (start_every_minutes IN (5, 10, 15, 20, 30, 60)),
  notice_min_minutes integer NOT NULL CHECK (notice_min_minutes BETWEEN 0 AND 20160),
  notice_max_days integer NOT NULL CHECK (notice_max_days BETWEEN 1 AND 90),
  cancel_cutoff_minutes integer NOT NULL CHECK (cancel_cutoff_minutes BETWEEN 0 AND 20160),
  hold_minutes integer NOT NULL CHECK (hold_minutes BETWEEN 2 AND 60),
  weekly_quota_person integer NOT NULL CHECK (weekly_quota_person BETWEEN 1 AND 200),
  weekly_quota_visitor integer NOT NULL CHECK (weekly_quota_visitor BETWEEN 1 AND 200),
  max_visitors integer NOT NULL CHECK (max_visitors BETWEEN 1 AND 20),
  -- Years on the visit's day. An adult of at least this age is with every visit; nobody younger than the second comes along.
  adult_age integer NOT NULL CHECK (adult_age BETWEEN 18 AND 25),
  minimum_guest_age integer NOT NULL CHECK (minimum_guest_age BETWEEN 0 AND 25),
  buffer_minutes integer NOT NULL CHECK (buffer_minutes BETWEEN 0 AND 120),
  join_early_minutes integer NOT NULL CHECK (join_early_minutes BETWEEN 0 AND 60),
  no_show_grace_minutes integer NOT NULL CHECK (no_show_grace_minutes BETWEEN 1 AND 60),
  visit_approval text NOT NULL CHECK (visit_approval IN ('AUTO', 'FLAGGED_ONLY', 'ALWAYS')),
  pair_approval_required boolean NOT NULL,
  families_may_reschedule boolean NOT NULL,
  recorded_by_default boolean NOT NULL,
  -- Of a remote visit; onsite visits cost nothing.
  rate_cents_per_minute integer NOT NULL CHECK (rate_cents_per_minute BETWEEN 0 AND 100),
  payer text NOT NULL CHECK (payer IN ('FAMILY', 'FACILITY')),
  created_at timestamptz NOT NULL,
  created_by uuid REFERENCES staff_members,
  PRIMARY KEY (facility_id, version),
  CONSTRAINT notice_in_order CHECK (notice_min_minutes < notice_max_days * 1440)
);
CREATE INDEX facility_policies_in_force ON facility_policies (facility_id, effective_from DESC, version DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON facility_policies FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Wall-clock times of the facility. An end at or before its start runs over midnight and belongs to the first day.
CREATE TABLE visiting_hours (
  facility_id uuid NOT NULL REFERENCES facilities,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  kind text NOT NULL CHECK (kind IN ('REMOTE', 'ONSITE')),
  -- 1 is Monday, as in ISO 8601.
  weekday integer NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  opens time NOT NULL,
  closes time NOT NULL,
  -- Empty: every unit.
  housing_unit_ids uuid[] NOT NULL DEFAULT '{}',
  valid_from date NOT NULL,
  valid_to date,
  version integer NOT NULL DEFAULT 1,
  removed_at timestamptz,
  PRIMARY KEY (facility_id, id),
  CHECK (opens <> closes),
  CHECK (valid_to >= valid_from)
);
CREATE INDEX visiting_hours_in_force ON visiting_hours (facility_id, kind, weekday) WHERE removed_at IS NULL;

-- Where visits happen: a TERMINAL inside, and for onsite visits a BOOTH on the visitors' side as well.
CREATE TABLE terminals (
  facility_id uuid NOT NULL REFERENCES facilities,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  type text NOT NULL CHECK (type IN ('TERMINAL', 'BOOTH')),
  kinds text[] NOT NULL CHECK (kinds <@ ARRAY['REMOTE', 'ONSITE'] AND cardinality(kinds) > 0),
  -- Whose people attend here. Empty: every unit.
  housing_unit_ids uuid[] NOT NULL DEFAULT '{}',
  out_of_service_since timestamptz,
  officer_note text CHECK (length(officer_note) <= 2000),
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (facility_id, id)
);
CREATE UNIQUE INDEX terminals_name ON terminals (facility_id, lower(name)) WHERE closed_at IS NULL;

CREATE TABLE terminal_blocks (
  facility_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  terminal_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
  reason_code text NOT NULL,
  officer_note text CHECK (length(officer_note) <= 2000),
  created_at timestamptz NOT NULL,
  created_by uuid REFERENCES staff_members,
  removed_at timestamptz,
  PRIMARY KEY (facility_id, id),
  FOREIGN KEY (facility_id, terminal_id) REFERENCES terminals (facility_id, id)
);
CREATE INDEX terminal_blocks_coming ON terminal_blocks (facility_id, ends_at) WHERE removed_at IS NULL;

-- No visits: of the whole facility, of one unit, or of one terminal. It always ends; what families read is the reason's public text.
CREATE TABLE blackouts (
  facility_id uuid NOT NULL REFERENCES facilities,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  housing_unit_id uuid,
  terminal_id uuid,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
  reason_code text NOT NULL,
  officer_note text CHECK (length(officer_note) <= 2000),
  created_at timestamptz NOT NULL,
  created_by uuid REFERENCES staff_members,
  version integer NOT NULL DEFAULT 1,
  removed_at timestamptz,
  PRIMARY KEY (facility_id, id),
  FOREIGN KEY (facility_id, housing_unit_id) REFERENCES housing_units (facility_id, id),
  FOREIGN KEY (facility_id, terminal_id) REFERENCES terminals (facility_id, id),
  CHECK (num_nonnulls(housing_unit_id, terminal_id) < 2)
);
CREATE INDEX blackouts_coming ON blackouts (facility_id, ends_at) WHERE removed_at IS NULL;

-- No facility is without a policy: a new one starts with this, and its administrators save their own.
CREATE FUNCTION facility_starts_with_a_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO facility_policies (facility_id, version, effective_from, kinds_offered, durations, start_every_minutes, notice_min_minutes,
    notice_max_days, cancel_cutoff_minutes, hold_minutes, weekly_quota_person, weekly_quota_visitor, max_visitors, adult_age, minimum_guest_age,
    buffer_minutes, join_early_minutes, no_show_grace_minutes, visit_approval, pair_approval_required, families_may_reschedule,
    recorded_by_default, rate_cents_per_minute, payer, created_at)
  VALUES (NEW.id, 1, '2000-01-01', NEW.kinds_offered, '{20,30}', 15, 1440, 28, 720, 10, 3, 3, 4, 18, 0, 5, 10, 10, 'AUTO', false, true,
    true, 0, 'FACILITY', '2000-01-01T00:00:00Z');
  RETURN NULL;
END $$;
CREATE TRIGGER facility_starts_with_a_policy AFTER INSERT ON facilities FOR EACH ROW EXECUTE FUNCTION facility_starts_with_a_policy();
REVOKE EXECUTE ON FUNCTION facility_starts_with_a_policy FROM PUBLIC;

-- Officers take a terminal out of service and put it back; all else about it is an administrator's.
CREATE FUNCTION officers_leave_terminals_as_they_are() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('app.viewer_role', true) = 'OFFICER'
    AND to_jsonb(NEW) - '{out_of_service_since,version}'::text[] <> to_jsonb(OLD) - '{out_of_service_since,version}'::text[] THEN
    RAISE EXCEPTION 'An officer changes no terminal' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER officers_leave_terminals_as_they_are BEFORE UPDATE ON terminals
  FOR EACH ROW EXECUTE FUNCTION officers_leave_terminals_as_they_are();
REVOKE EXECUTE ON FUNCTION officers_leave_terminals_as_they_are FROM PUBLIC;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['housing_units', 'facility_policies', 'visiting_hours', 'terminals', 'terminal_blocks', 'blackouts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO openvisit_owner USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT ON %I TO openvisit_staff, openvisit_system', name);
    EXECUTE format('CREATE POLICY facility ON %I FOR SELECT TO openvisit_staff USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]))', name);
    EXECUTE format('CREATE POLICY system_read ON %I FOR SELECT TO openvisit_system USING (true)', name);
    EXECUTE format('CREATE POLICY administrator_new ON %I FOR INSERT TO openvisit_staff WITH CHECK '
      '(facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator())%s)', name,
      CASE WHEN name IN ('facility_policies', 'blackouts') THEN ' AND created_by = (SELECT viewer_id())' ELSE '' END);
    -- What was saved about a policy stays; terminals and their blocks are also an officer's.
    CONTINUE WHEN name IN ('facility_policies', 'terminals', 'terminal_blocks');
    EXECUTE format('CREATE POLICY administrator_change ON %I FOR UPDATE TO openvisit_staff '
      'USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator())) '
      'WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT viewer_is_administrator()))', name);
  END LOOP;
END $$;
DROP POLICY administrator_new ON terminal_blocks;
CREATE POLICY staff_new ON terminal_blocks FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND created_by = (SELECT viewer_id()));
CREATE POLICY staff_change ON terminal_blocks FOR UPDATE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[])) WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY staff_change ON terminals FOR UPDATE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[])) WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));

-- What a facility allows and when it is open is for everybody to read; who set it, and for which units, is its staff's.
GRANT SELECT (facility_id, version, effective_from, kinds_offered, durations, start_every_minutes, notice_min_minutes, notice_max_days,
  cancel_cutoff_minutes, hold_minutes, weekly_quota_person, weekly_quota_visitor, max_visitors, adult_age, minimum_guest_age, buffer_minutes,
  join_early_minutes, no_show_grace_minutes, visit_approval, pair_approval_required, families_may_reschedule, recorded_by_default,
  rate_cents_per_minute, payer, created_at) ON facility_policies TO openvisit_app, openvisit_family, openvisit_api;
CREATE POLICY directory ON facility_policies FOR SELECT TO openvisit_app, openvisit_family, openvisit_staff, openvisit_api USING (true);
GRANT SELECT (facility_id, id, kind, weekday, opens, closes, valid_from, valid_to, version, removed_at) ON visiting_hours
  TO openvisit_app, openvisit_family, openvisit_api;
CREATE POLICY directory ON visiting_hours FOR SELECT TO openvisit_app, openvisit_family, openvisit_staff, openvisit_api
  USING (removed_at IS NULL);

GRANT INSERT (facility_id, id, name), UPDATE (name, version, closed_at) ON housing_units TO openvisit_staff;
GRANT INSERT ON facility_policies TO openvisit_staff;
GRANT INSERT (facility_id, id, kind, weekday, opens, closes, housing_unit_ids, valid_from, valid_to),
  UPDATE (kind, weekday, opens, closes, housing_unit_ids, valid_from, valid_to, version, removed_at) ON visiting_hours TO openvisit_staff;
GRANT INSERT (facility_id, id, name, type, kinds, housing_unit_ids, officer_note),
  UPDATE (name, type, kinds, housing_unit_ids, officer_note, out_of_service_since, closed_at, version) ON terminals TO openvisit_staff;
GRANT INSERT (facility_id, id, terminal_id, starts_at, ends_at, reason_code, officer_note, created_at, created_by), UPDATE (removed_at)
  ON terminal_blocks TO openvisit_staff;
GRANT INSERT (facility_id, id, housing_unit_id, terminal_id, starts_at, ends_at, reason_code, officer_note, created_at, created_by),
  UPDATE (housing_unit_id, terminal_id, starts_at, ends_at, reason_code, officer_note, version, removed_at) ON blackouts TO openvisit_staff;

-- Facilities that are there already.
INSERT INTO facility_policies (facility_id, version, effective_from, kinds_offered, durations, start_every_minutes, notice_min_minutes,
  notice_max_days, cancel_cutoff_minutes, hold_minutes, weekly_quota_person, weekly_quota_visitor, max_visitors, adult_age, minimum_guest_age,
  buffer_minutes, join_early_minutes, no_show_grace_minutes, visit_approval, pair_approval_required, families_may_reschedule,
  recorded_by_default, rate_cents_per_minute, payer, created_at)
SELECT f.id, 1, '2000-01-01', f.kinds_offered, '{20,30}', 15, 1440, 28, 720, 10, 3, 3, 4, 18, 0, 5, 10, 10, 'AUTO', false, true,
  true, 0, 'FACILITY', '2000-01-01T00:00:00Z' FROM facilities f;
