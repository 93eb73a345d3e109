DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['access_requests', 'access_request_events', 'bans'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO openvisit_owner USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

-- Families: their own rows, and never the officer's note or name.
GRANT SELECT (facility_id, id, home_user_id, reference, version, status, previous_id, requested_at, turn_since, facility_seconds, first_decided_at,
  decided_at, reason_codes, public_message, needed_pieces, info_by, suspended_until, ask_again_from) ON access_requests TO openvisit_family;
-- Not the status: what a family adds starts as PENDING.
GRANT INSERT (facility_id, id, home_user_id, reference, previous_id, requested_at, turn_since) ON access_requests TO openvisit_family;
GRANT UPDATE (version, status, turn_since, facility_seconds, needed_pieces, info_by) ON access_requests TO openvisit_family;
GRANT USAGE ON SEQUENCE access_request_numbers TO openvisit_family;
CREATE POLICY own ON access_requests TO openvisit_family
  USING (home_user_id = (SELECT viewer_id())) WITH CHECK (home_user_id = (SELECT viewer_id()));

GRANT SELECT (facility_id, id, access_request_id, home_user_id, version, at, action, from_status, to_status, by_party, reason_codes, needed_pieces,
  public_message) ON access_request_events TO openvisit_family;
GRANT INSERT (facility_id, id, access_request_id, home_user_id, version, at, action, from_status, to_status, by_party)
  ON access_request_events TO openvisit_family;
CREATE POLICY own ON access_request_events FOR SELECT TO openvisit_family USING (home_user_id = (SELECT viewer_id()));
CREATE POLICY own_new ON access_request_events FOR INSERT TO openvisit_family
  WITH CHECK (home_user_id = (SELECT viewer_id()) AND by_party = 'HOME_USER');

-- Staff: the rows of their facilities. Who asked and when is not theirs to change.
GRANT SELECT ON access_requests, access_request_events TO openvisit_staff, openvisit_api;
GRANT UPDATE (version, status, turn_since, facility_seconds, first_decided_at, decided_at, decided_by, reason_codes, public_message, officer_note,
  needed_pieces, info_by, suspended_until, ask_again_from) ON access_requests TO openvisit_staff;
GRANT INSERT ON access_request_events TO openvisit_staff;
CREATE POLICY facility ON access_requests TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[])) WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY facility_read ON access_requests FOR SELECT TO openvisit_api
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY facility ON access_request_events FOR SELECT TO openvisit_staff, openvisit_api
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY facility_new ON access_request_events FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND staff_member_id = (SELECT viewer_id()));

GRANT SELECT, INSERT, UPDATE ON bans TO openvisit_staff;
CREATE POLICY facility ON bans TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[])) WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));

-- The system: what falls due by the clock.
GRANT SELECT ON access_requests, access_request_events TO openvisit_system;
GRANT UPDATE (version, status, needed_pieces, info_by, suspended_until, decided_at) ON access_requests TO openvisit_system;
GRANT INSERT ON access_request_events TO openvisit_system;
CREATE POLICY system ON access_requests TO openvisit_system USING (true) WITH CHECK (status IN ('EXPIRED', 'APPROVED'));
CREATE POLICY system_read ON access_request_events FOR SELECT TO openvisit_system USING (true);
CREATE POLICY system_new ON access_request_events FOR INSERT TO openvisit_system WITH CHECK (by_party = 'SYSTEM');
