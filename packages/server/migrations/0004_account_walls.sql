-- Row-level security of the accounts. Tables that no policy opens are reached through the definer functions of 0005 alone.

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['home_users', 'documents', 'staff_members', 'api_clients', 'sessions', 'demo_links', 'staff_invitations', 'document_links'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO openvisit_owner USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

-- Not known_to: which other facilities a person asked is nobody's business.
GRANT SELECT (id, user_name, given_name, family_name, date_of_birth, email, email_verified_at, phone, address_line1, address_line2,
  address_city, address_state, address_postal_code, language, search_text, version, created_at)
  ON home_users TO openvisit_family, openvisit_staff, openvisit_api, openvisit_system;
GRANT UPDATE (address_line1, address_line2, address_city, address_state, address_postal_code, search_text, version) ON home_users TO openvisit_family;
CREATE POLICY own ON home_users TO openvisit_family
  USING (id = (SELECT viewer_id())) WITH CHECK (id = (SELECT viewer_id()));
CREATE POLICY facility ON home_users FOR SELECT TO openvisit_staff, openvisit_api
  USING (known_to && (SELECT viewer_facility_ids())::uuid[]);
CREATE POLICY system_read ON home_users FOR SELECT TO openvisit_system USING (true);

GRANT SELECT (id, home_user_id, piece, media_type, width, height, bytes, sha256, uploaded_at) ON documents TO openvisit_family, openvisit_staff;
CREATE POLICY own ON documents FOR SELECT TO openvisit_family USING (home_user_id = (SELECT viewer_id()));
CREATE POLICY facility ON documents FOR SELECT TO openvisit_staff
  USING (known_to && (SELECT viewer_facility_ids())::uuid[]);

GRANT SELECT ON staff_members TO openvisit_staff, openvisit_api;
CREATE POLICY facility ON staff_members FOR SELECT TO openvisit_staff, openvisit_api
  USING (facility_ids && (SELECT viewer_facility_ids())::uuid[]);

GRANT SELECT (id, name, facility_ids) ON api_clients TO openvisit_api;
CREATE POLICY own ON api_clients FOR SELECT TO openvisit_api USING (id = (SELECT viewer_id()));

GRANT SELECT (id, home_user_id, staff_member_id), DELETE ON sessions TO openvisit_family, openvisit_staff;
CREATE POLICY own ON sessions TO openvisit_family USING (home_user_id = (SELECT viewer_id())) WITH CHECK (false);
CREATE POLICY own_staff ON sessions TO openvisit_staff USING (staff_member_id = (SELECT viewer_id())) WITH CHECK (false);

GRANT INSERT ON document_links TO openvisit_staff;
-- One row at a time, so the look-ups may cost: a document that this viewer may see, for a session of this viewer.
CREATE POLICY make ON document_links FOR INSERT TO openvisit_staff WITH CHECK (
  EXISTS (SELECT FROM documents d WHERE d.id = document_id)
  AND EXISTS (SELECT FROM sessions s WHERE s.id = session_id AND s.staff_member_id = (SELECT viewer_id())));
