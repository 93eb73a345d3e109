-- The public directory: states, facilities and the catalogue of reasons. Everybody may read it; nothing here is about a person.

CREATE TABLE states (
  code text PRIMARY KEY CHECK (code ~ '^[A-Z]{2}$'),
  name text NOT NULL
);

CREATE TABLE facilities (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 120),
  -- Leads every reference number of the facility; no O and no I, which read as digits.
  reference_prefix text NOT NULL UNIQUE CHECK (reference_prefix ~ '^[A-HJ-NP-Z]{2,4}$'),
  state text NOT NULL REFERENCES states,
  time_zone text NOT NULL,
  type text NOT NULL CHECK (type IN ('JAIL', 'PRISON')),
  average_daily_population integer NOT NULL CHECK (average_daily_population >= 0),
  phone text NOT NULL,
  kinds_offered text[] NOT NULL CHECK (kinds_offered <@ ARRAY['REMOTE', 'ONSITE']),
  minimum_age integer NOT NULL DEFAULT 18 CHECK (minimum_age >= 18),
  decision_days integer NOT NULL DEFAULT 3 CHECK (decision_days BETWEEN 1 AND 60),
  info_days integer NOT NULL DEFAULT 14 CHECK (info_days BETWEEN 1 AND 90),
  correction_days integer NOT NULL DEFAULT 30 CHECK (correction_days BETWEEN 0 AND 365),
  ask_again_days integer NOT NULL DEFAULT 180 CHECK (ask_again_days BETWEEN 0 AND 1825)
);
CREATE INDEX facilities_state ON facilities (state, name);

COMMENT ON COLUMN facilities.decision_days IS 'Days within which the facility promises an answer';
COMMENT ON COLUMN facilities.info_days IS 'Days a home user has to send what was asked for; then the request expires';
COMMENT ON COLUMN facilities.correction_days IS 'Days within which a denial can be corrected';
COMMENT ON COLUMN facilities.ask_again_days IS 'Days after a revocation until the home user may ask again';

-- A name that PostgreSQL does not know as a time zone would break every reckoning of "today" later on.
CREATE FUNCTION known_time_zone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM now() AT TIME ZONE NEW.time_zone;
  RETURN NEW;
END $$;
CREATE TRIGGER known_time_zone BEFORE INSERT OR UPDATE OF time_zone ON facilities FOR EACH ROW EXECUTE FUNCTION known_time_zone();

CREATE TABLE reasons (
  code text PRIMARY KEY CHECK (code ~ '^[A-Z0-9_]{3,60}$'),
  category text NOT NULL CHECK (category IN ('BEHAVIORAL', 'NON_BEHAVIORAL', 'INVALID_ID', 'INVALID_PICTURE', 'POLICY_VIOLATION', 'SECURITY_CONCERN')),
  applies_to text[] NOT NULL CHECK (applies_to <@ ARRAY['ACCESS', 'VISIT', 'INTERRUPTION'] AND cardinality(applies_to) > 0),
  position integer NOT NULL,
  needs_officer_note boolean NOT NULL DEFAULT false,
  label_en text NOT NULL,
  label_es text NOT NULL,
  public_text_en text NOT NULL,
  public_text_es text NOT NULL,
  what_you_can_do_en text NOT NULL,
  what_you_can_do_es text NOT NULL
);

GRANT SELECT ON states, facilities, reasons TO openvisit_app, openvisit_family, openvisit_staff, openvisit_api, openvisit_system;

-- A facility's own row names its tenant, so it stands behind the wall as well; the directory is public to read.
ALTER TABLE facilities ENABLE ROW LEVEL SECURITY;
ALTER TABLE facilities FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON facilities TO openvisit_owner USING (true) WITH CHECK (true);
CREATE POLICY directory ON facilities FOR SELECT
  TO openvisit_app, openvisit_family, openvisit_staff, openvisit_api, openvisit_system USING (true);
