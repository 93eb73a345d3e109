-- The life cycle, as the database holds it. `accessRequest.states.ts` explains it; a test compares the two.

CREATE TABLE access_request_moves (
  action text NOT NULL,
  from_status text NOT NULL,
  to_status text NOT NULL,
  by_party text NOT NULL CHECK (by_party IN ('HOME_USER', 'STAFF', 'SYSTEM')),
  PRIMARY KEY (action, from_status, by_party)
);
INSERT INTO access_request_moves (action, from_status, to_status, by_party) VALUES
  ('APPROVE', 'PENDING', 'APPROVED', 'STAFF'),
  ('DENY', 'PENDING', 'DENIED', 'STAFF'),
  ('ASK_FOR_INFO', 'PENDING', 'NEEDS_INFO', 'STAFF'),
  ('PROVIDE_INFO', 'NEEDS_INFO', 'PENDING', 'HOME_USER'),
  ('WITHDRAW', 'PENDING', 'WITHDRAWN', 'HOME_USER'),
  ('WITHDRAW', 'NEEDS_INFO', 'WITHDRAWN', 'HOME_USER'),
  ('EXPIRE', 'NEEDS_INFO', 'EXPIRED', 'SYSTEM'),
  ('CORRECT', 'DENIED', 'APPROVED', 'STAFF'),
  ('SUSPEND', 'APPROVED', 'SUSPENDED', 'STAFF'),
  ('REINSTATE', 'SUSPENDED', 'APPROVED', 'STAFF'),
  ('REINSTATE', 'SUSPENDED', 'APPROVED', 'SYSTEM'),
  ('REVOKE', 'APPROVED', 'REVOKED', 'STAFF'),
  ('REVOKE', 'SUSPENDED', 'REVOKED', 'STAFF');
GRANT SELECT ON access_request_moves TO openvisit_family, openvisit_staff, openvisit_system;

CREATE FUNCTION access_request_move_is_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE party text := CASE current_user
  WHEN 'openvisit_family' THEN 'HOME_USER' WHEN 'openvisit_staff' THEN 'STAFF' WHEN 'openvisit_system' THEN 'SYSTEM' END;
BEGIN
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
CREATE TRIGGER access_request_move_is_allowed BEFORE UPDATE ON access_requests
  FOR EACH ROW EXECUTE FUNCTION access_request_move_is_allowed();

CREATE FUNCTION reasons_exist() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM reasons r WHERE r.code = ANY (NEW.reason_codes) AND 'ACCESS' = ANY (r.applies_to)) <> cardinality(NEW.reason_codes) THEN
    RAISE EXCEPTION 'a reason does not exist, is named twice or is not one for access' USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'reasons_exist';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reasons_exist BEFORE INSERT OR UPDATE OF reason_codes ON access_requests FOR EACH ROW EXECUTE FUNCTION reasons_exist();

-- From its first request on, the facility may see the person and the person's documents, also those that come later.
CREATE FUNCTION facility_knows_home_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE home_users SET known_to = known_to || NEW.facility_id WHERE id = NEW.home_user_id AND NOT known_to @> ARRAY[NEW.facility_id];
  UPDATE documents SET known_to = known_to || NEW.facility_id WHERE home_user_id = NEW.home_user_id AND NOT known_to @> ARRAY[NEW.facility_id];
  RETURN NULL;
END $$;
CREATE TRIGGER facility_knows_home_user AFTER INSERT ON access_requests FOR EACH ROW EXECUTE FUNCTION facility_knows_home_user();

CREATE FUNCTION document_is_known_where_its_owner_is() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT known_to INTO NEW.known_to FROM home_users WHERE id = NEW.home_user_id;
  RETURN NEW;
END $$;
CREATE TRIGGER document_is_known_where_its_owner_is BEFORE INSERT ON documents FOR EACH ROW EXECUTE FUNCTION document_is_known_where_its_owner_is();
