-- Accounts. `known_to` holds the facilities that a home user asked: the one column by which staff see people, so that the policy compares
-- a column of the row with the viewer's setting and needs no look-up in another table.

CREATE TABLE home_users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_name text NOT NULL UNIQUE CHECK (user_name ~ '^[a-z0-9]{1,40}$'),
  given_name text NOT NULL CHECK (length(given_name) BETWEEN 1 AND 100),
  family_name text NOT NULL CHECK (length(family_name) BETWEEN 1 AND 100),
  date_of_birth date NOT NULL,
  email text NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  email_verified_at timestamptz,
  phone text,
  address_line1 text,
  address_line2 text,
  address_city text,
  address_state text,
  address_postal_code text,
  language text NOT NULL DEFAULT 'EN' CHECK (language IN ('EN', 'ES')),
  search_text text NOT NULL,
  known_to uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX home_users_email ON home_users (lower(email));
CREATE INDEX home_users_known_to ON home_users USING gin (known_to);
CREATE INDEX home_users_search ON home_users USING gin (search_text gin_trgm_ops);

CREATE TABLE documents (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  home_user_id uuid NOT NULL REFERENCES home_users,
  piece text NOT NULL CHECK (piece IN ('PHOTO', 'ID_FRONT', 'ID_BACK')),
  storage_key text NOT NULL UNIQUE CHECK (storage_key ~ '^[a-z0-9./_-]{8,120}$'),
  media_type text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')),
  width integer NOT NULL CHECK (width > 0),
  height integer NOT NULL CHECK (height > 0),
  bytes integer NOT NULL CHECK (bytes > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  known_to uuid[] NOT NULL DEFAULT '{}',
  uploaded_at timestamptz NOT NULL
);
CREATE INDEX documents_home_user ON documents (home_user_id, piece, uploaded_at DESC);

CREATE TABLE staff_members (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_name text NOT NULL UNIQUE CHECK (user_name ~ '^[a-z0-9]{1,40}$'),
  given_name text NOT NULL,
  family_name text NOT NULL,
  email text NOT NULL,
  role text NOT NULL CHECK (role IN ('OFFICER', 'ADMINISTRATOR')),
  facility_ids uuid[] NOT NULL CHECK (cardinality(facility_ids) > 0),
  disabled_at timestamptz,
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX staff_members_email ON staff_members (lower(email));

CREATE FUNCTION facilities_exist() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM facilities WHERE id = ANY (NEW.facility_ids)) <> cardinality(NEW.facility_ids) THEN
    RAISE EXCEPTION 'a facility of % does not exist, or is named twice', TG_TABLE_NAME USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER facilities_exist BEFORE INSERT OR UPDATE OF facility_ids ON staff_members FOR EACH ROW EXECUTE FUNCTION facilities_exist();

CREATE TABLE api_clients (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  key_hash bytea NOT NULL UNIQUE,
  facility_ids uuid[] NOT NULL CHECK (cardinality(facility_ids) > 0),
  disabled_at timestamptz,
  created_at timestamptz NOT NULL
);
CREATE TRIGGER facilities_exist BEFORE INSERT OR UPDATE OF facility_ids ON api_clients FOR EACH ROW EXECUTE FUNCTION facilities_exist();

CREATE TABLE sessions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  home_user_id uuid REFERENCES home_users,
  staff_member_id uuid REFERENCES staff_members,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CHECK (num_nonnulls(home_user_id, staff_member_id) = 1)
);
CREATE INDEX sessions_home_user ON sessions (home_user_id);
CREATE INDEX sessions_staff_member ON sessions (staff_member_id);

-- Filled by the demo world alone; a production server never looks here.
CREATE TABLE demo_links (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  home_user_id uuid REFERENCES home_users,
  staff_member_id uuid REFERENCES staff_members,
  CHECK (num_nonnulls(home_user_id, staff_member_id) = 1)
);

CREATE TABLE staff_invitations (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  staff_member_id uuid NOT NULL REFERENCES staff_members,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);

CREATE TABLE document_links (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  document_id uuid NOT NULL REFERENCES documents ON DELETE CASCADE,
  session_id uuid NOT NULL REFERENCES sessions ON DELETE CASCADE,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
