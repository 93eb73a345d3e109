-- What officers need to review well: who else is looking, what changed since a decision, and who may be the same person.

-- Who looks at a request right now: a row per pair, touched by each heartbeat and swept by the next. Nothing is lost when it is emptied.
CREATE UNLOGGED TABLE request_viewings (
  facility_id uuid NOT NULL,
  access_request_id uuid NOT NULL,
  staff_member_id uuid NOT NULL REFERENCES staff_members,
  seen_at timestamptz NOT NULL,
  -- Whether this heartbeat followed one that still counted.
  looked_before boolean NOT NULL DEFAULT false,
  PRIMARY KEY (facility_id, access_request_id, staff_member_id),
  FOREIGN KEY (facility_id, access_request_id) REFERENCES access_requests (facility_id, id)
) WITH (fillfactor = 50);
CREATE INDEX request_viewings_staff_member ON request_viewings (staff_member_id);
ALTER TABLE request_viewings ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_viewings FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON request_viewings TO openvisit_owner USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (seen_at, looked_before), DELETE ON request_viewings TO openvisit_staff;
CREATE POLICY facility ON request_viewings FOR SELECT TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY own_new ON request_viewings FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND staff_member_id = (SELECT viewer_id()));
CREATE POLICY own_again ON request_viewings FOR UPDATE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND staff_member_id = (SELECT viewer_id()))
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND staff_member_id = (SELECT viewer_id()));
CREATE POLICY own_left ON request_viewings FOR DELETE TO openvisit_staff USING (staff_member_id = (SELECT viewer_id()));

-- When the person last changed what a decision rests on. It stands in the request, so that lists of those that changed are index scans.
ALTER TABLE access_requests ADD COLUMN account_changed_at timestamptz;

CREATE OR REPLACE FUNCTION access_request_move_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE party text := CASE current_user
  WHEN 'openvisit_family' THEN 'HOME_USER' WHEN 'openvisit_staff' THEN 'STAFF' WHEN 'openvisit_system' THEN 'SYSTEM' END;
BEGIN
  -- No move: the account behind the request changed. No viewer's role may write that column.
  IF NEW.account_changed_at IS DISTINCT FROM OLD.account_changed_at AND NEW.version = OLD.version AND NEW.status = OLD.status THEN
    RETURN NEW;
  END IF;
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'version % cannot follow %', NEW.version, OLD.version USING ERRCODE = 'check_violation', CONSTRAINT = 'one_version_at_a_time';
  END IF;
  IF NEW.status = OLD.status OR NOT EXISTS (
    SELECT FROM access_request_moves m WHERE m.from_status = OLD.status AND m.to_status = NEW.status AND m.by_party = coalesce(party, m.by_party)
  ) THEN
    RAISE EXCEPTION '% cannot become %', OLD.status, NEW.status USING ERRCODE = 'check_violation', CONSTRAINT = 'allowed_move';
  END IF;
  IF (NEW.facility_id, NEW.id, NEW.home_user_id, NEW.reference, NEW.requested_at, NEW.previous_id)
     IS DISTINCT FROM (OLD.facility_id, OLD.id, OLD.home_user_id, OLD.reference, OLD.requested_at, OLD.previous_id) THEN
    RAISE EXCEPTION 'who asked, where and when never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'request_is_what_it_was';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION requests_hear_of_change(home_user uuid, changed_at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE access_requests SET account_changed_at = changed_at
   WHERE home_user_id = home_user AND changed_at > coalesce(account_changed_at, '-infinity')
$$;
COMMENT ON FUNCTION requests_hear_of_change IS 'Also locks the requests: a decision and a new picture come one after the other.';

CREATE FUNCTION new_picture_is_heard_of() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM requests_hear_of_change(NEW.home_user_id, NEW.uploaded_at);
  RETURN NULL;
END $$;
CREATE TRIGGER new_picture_is_heard_of AFTER INSERT ON documents FOR EACH ROW EXECUTE FUNCTION new_picture_is_heard_of();

CREATE FUNCTION changed_account_is_heard_of() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM requests_hear_of_change(NEW.id, greatest(NEW.address_changed_at, NEW.phone_changed_at, NEW.email_changed_at));
  RETURN NULL;
END $$;
CREATE TRIGGER changed_account_is_heard_of AFTER UPDATE ON home_users FOR EACH ROW
  WHEN ((NEW.address_changed_at, NEW.phone_changed_at, NEW.email_changed_at)
        IS DISTINCT FROM (OLD.address_changed_at, OLD.phone_changed_at, OLD.email_changed_at))
  EXECUTE FUNCTION changed_account_is_heard_of();

UPDATE access_requests r SET account_changed_at = d.newest
  FROM (SELECT home_user_id, max(uploaded_at) AS newest FROM documents GROUP BY home_user_id) d
 WHERE d.home_user_id = r.home_user_id;

-- Lists that filters make, and the viewer's own decisions.
CREATE INDEX access_requests_changed ON access_requests (facility_id, requested_at, id)
  WHERE status IN ('APPROVED', 'SUSPENDED') AND account_changed_at > decided_at;
CREATE INDEX access_requests_asked_again ON access_requests (facility_id, status, requested_at, id) WHERE previous_id IS NOT NULL;
CREATE INDEX access_requests_asked_again_in_order ON access_requests (facility_id, requested_at, id) WHERE previous_id IS NOT NULL;
CREATE INDEX access_request_events_staff_member ON access_request_events (staff_member_id, at DESC, id DESC) WHERE staff_member_id IS NOT NULL;

-- Who may be the same person: the same picture, byte for byte once encoded anew, or the same name and day of birth.
CREATE INDEX documents_sha256 ON documents (sha256);
CREATE FUNCTION name_of(search_text text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN split_part(search_text, '|', 1) || '|' || split_part(search_text, '|', 2);
COMMENT ON FUNCTION name_of IS 'Given and family name without case and accents, as the code wrote them into search_text.';
CREATE INDEX home_users_name_and_birth ON home_users (date_of_birth, name_of(search_text));

CREATE FUNCTION possible_duplicates(home_users uuid[]) RETURNS TABLE (of_id uuid, id uuid, why text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT one.id, found.id, found.why
    FROM home_users one
   CROSS JOIN LATERAL (
     SELECT other.id, array_agg(DISTINCT hint.why) AS why
       FROM (
         (SELECT theirs.home_user_id AS id, 'SAME_PICTURE' AS why
            FROM documents mine JOIN documents theirs ON theirs.sha256 = mine.sha256 AND theirs.home_user_id <> mine.home_user_id
           WHERE mine.home_user_id = one.id AND mine.known_to && viewer_facility_ids() AND theirs.known_to && viewer_facility_ids()
           LIMIT 20)
         UNION ALL
         (SELECT namesake.id, 'SAME_NAME_AND_BIRTH'
            FROM home_users namesake
           WHERE namesake.date_of_birth = one.date_of_birth AND name_of(namesake.search_text) = name_of(one.search_text)
             AND namesake.id <> one.id AND namesake.known_to && viewer_facility_ids()
           LIMIT 20)
       ) hint JOIN home_users other ON other.id = hint.id AND other.known_to && viewer_facility_ids()
      GROUP BY other.id
      ORDER BY count(DISTINCT hint.why) DESC, other.id
      LIMIT 5
   ) found
   WHERE one.id = ANY (possible_duplicates.home_users) AND one.known_to && viewer_facility_ids()
$$;

REVOKE EXECUTE ON FUNCTION requests_hear_of_change, new_picture_is_heard_of, changed_account_is_heard_of, possible_duplicates FROM PUBLIC;
GRANT EXECUTE ON FUNCTION possible_duplicates TO openvisit_staff;
