-- What happened, for the record, and what is to be told. Both are written in the transaction of the change itself.

CREATE TABLE audit_entries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  facility_id uuid,
  by_party text NOT NULL CHECK (by_party IN ('HOME_USER', 'STAFF', 'API', 'SYSTEM')),
  by_id uuid,
  type text NOT NULL,
  -- Ids, versions and codes; never a value that somebody typed.
  details jsonb NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE outbox_messages (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  facility_id uuid,
  home_user_id uuid NOT NULL REFERENCES home_users,
  access_request_id uuid,
  template text NOT NULL,
  -- What the words need and the tables may since have changed: reference, reason codes, pieces, the facility's message.
  data jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_error text
);
CREATE INDEX outbox_messages_unsent ON outbox_messages (created_at) WHERE sent_at IS NULL;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['audit_entries', 'outbox_messages'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO openvisit_owner USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

GRANT INSERT (at, facility_id, by_party, by_id, type, details) ON audit_entries TO openvisit_family, openvisit_staff, openvisit_api, openvisit_system;
CREATE POLICY own ON audit_entries FOR INSERT TO openvisit_family, openvisit_staff, openvisit_api WITH CHECK (by_id = (SELECT viewer_id()));
CREATE POLICY system ON audit_entries FOR INSERT TO openvisit_system WITH CHECK (by_party = 'SYSTEM');

GRANT INSERT (id, facility_id, home_user_id, access_request_id, template, data, created_at) ON outbox_messages TO openvisit_family, openvisit_staff, openvisit_system;
GRANT SELECT, UPDATE (sent_at, attempts, last_error) ON outbox_messages TO openvisit_system;
CREATE POLICY own ON outbox_messages FOR INSERT TO openvisit_family WITH CHECK (home_user_id = (SELECT viewer_id()));
CREATE POLICY facility ON outbox_messages FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY system ON outbox_messages TO openvisit_system USING (true) WITH CHECK (true);
