-- Signing up, proving an address and signing in. All of it happens before a viewer is known, so that it goes through definer functions
-- granted to openvisit_app alone; what is decided there is written in the code that calls them.

ALTER TABLE home_users
  ADD COLUMN password_hash text CHECK (password_hash LIKE '$argon2id$%'),
  ADD COLUMN first_password_expires_at timestamptz,
  ADD COLUMN signed_in_first_at timestamptz,
  ADD COLUMN address_changed_at timestamptz,
  ADD COLUMN phone_changed_at timestamptz,
  ADD COLUMN email_changed_at timestamptz,
  ADD COLUMN closed_at timestamptz;
COMMENT ON COLUMN home_users.password_hash IS 'argon2id; read by definer functions alone';
COMMENT ON COLUMN home_users.first_password_expires_at IS 'Set while the password is the front desk''s: it opens nothing until it is changed, and nothing at all after this';
COMMENT ON COLUMN home_users.closed_at IS 'The person deleted the account: nobody signs in to it any more';
GRANT SELECT (first_password_expires_at, signed_in_first_at, address_changed_at, phone_changed_at, email_changed_at, closed_at)
  ON home_users TO openvisit_family, openvisit_staff, openvisit_api, openvisit_system;
GRANT UPDATE (password_hash, first_password_expires_at) ON home_users TO openvisit_family;

ALTER TABLE sessions ADD COLUMN device text NOT NULL DEFAULT '' CHECK (length(device) <= 300);

-- One row per letter that asks to prove an address. Without a home user its code fits nothing: the address belongs to somebody else.
CREATE TABLE email_verifications (
  id uuid PRIMARY KEY,
  home_user_id uuid REFERENCES home_users ON DELETE CASCADE,
  email text NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  code_hash bytea NOT NULL CHECK (length(code_hash) = 32),
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  tries integer NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
  created_at timestamptz NOT NULL,
  code_expires_at timestamptz NOT NULL,
  link_expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX email_verifications_email ON email_verifications (lower(email), created_at);
CREATE INDEX email_verifications_home_user ON email_verifications (home_user_id, created_at);

-- One row per letter that was asked for; without a home user none leaves.
CREATE TABLE password_resets (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  home_user_id uuid REFERENCES home_users ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX password_resets_home_user ON password_resets (home_user_id, created_at);

-- Attempts of one kind by one key: a name that somebody typed, an account, a client's address. Keys are hashes.
CREATE TABLE attempt_counters (
  kind text NOT NULL,
  key bytea NOT NULL CHECK (length(key) = 32),
  attempts integer NOT NULL,
  first_at timestamptz NOT NULL,
  locked_until timestamptz,
  PRIMARY KEY (kind, key)
);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['email_verifications', 'password_resets', 'attempt_counters'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO openvisit_owner USING (true) WITH CHECK (true)', name);
    EXECUTE format('GRANT SELECT, DELETE ON %I TO openvisit_system', name);
    EXECUTE format('CREATE POLICY sweep ON %I TO openvisit_system USING (true) WITH CHECK (false)', name);
  END LOOP;
END $$;

GRANT SELECT (id, home_user_id, email, created_at, code_expires_at, link_expires_at, used_at) ON email_verifications TO openvisit_family;
CREATE POLICY own ON email_verifications FOR SELECT TO openvisit_family USING (home_user_id = (SELECT viewer_id()));

-- Letters about an account: to its holder, to a staff member, or to an address that is not (yet) an account's own.
ALTER TABLE outbox_messages
  ALTER COLUMN home_user_id DROP NOT NULL,
  ADD COLUMN staff_member_id uuid REFERENCES staff_members,
  ADD COLUMN to_address text CHECK (length(to_address) BETWEEN 3 AND 254),
  ADD COLUMN secret jsonb,
  ADD CONSTRAINT no_secret_is_left CHECK (secret IS NULL OR num_nonnulls(sent_at, failed_at) = 0);
COMMENT ON COLUMN outbox_messages.secret IS 'The code or the link''s token, until the letter has left';
CREATE INDEX outbox_messages_home_user ON outbox_messages (home_user_id);

GRANT INSERT (staff_member_id, to_address, secret) ON outbox_messages TO openvisit_family, openvisit_staff, openvisit_system;
GRANT INSERT (id, facility_id, home_user_id, staff_member_id, template, data, created_at, to_address, secret) ON outbox_messages TO openvisit_app;
GRANT UPDATE (secret), DELETE ON outbox_messages TO openvisit_system;
CREATE POLICY nobody ON outbox_messages FOR INSERT TO openvisit_app WITH CHECK ((SELECT viewer_id()) IS NULL AND facility_id IS NULL AND staff_member_id IS NULL);
-- "You have an account already", to whoever holds the address: the viewer does not learn who that is.
CREATE POLICY address_alone ON outbox_messages FOR INSERT TO openvisit_family
  WITH CHECK (home_user_id IS NULL AND staff_member_id IS NULL AND facility_id IS NULL AND template = 'ACCOUNT_EXISTS');

GRANT INSERT (at, facility_id, by_party, by_id, type, details) ON audit_entries TO openvisit_app;
CREATE POLICY nobody ON audit_entries FOR INSERT TO openvisit_app WITH CHECK (by_party = 'SYSTEM' AND by_id IS NULL);

GRANT SELECT (id, given_name, family_name, email) ON staff_members TO openvisit_system;
CREATE POLICY system_read ON staff_members FOR SELECT TO openvisit_system USING (true);

SET LOCAL ROLE openvisit_system;
GRANT USAGE ON SCHEMA jobs TO openvisit_app;
GRANT EXECUTE ON FUNCTION jobs.enqueue TO openvisit_app;
RESET ROLE;
