-- Pictures that families send themselves: uploaded, replaced, held, purged; and their files, which no transaction can roll back.

-- What the browser's own check said; null where nobody checked. `replaced_at` is when a newer picture of the same piece came.
ALTER TABLE documents
  ADD COLUMN browser_findings text[] CHECK (browser_findings <@ ARRAY['BLURRY', 'DARK', 'GLARE', 'SMALL']),
  ADD COLUMN replaced_at timestamptz;
UPDATE documents d SET replaced_at = n.next_at
  FROM (SELECT id, lead(uploaded_at) OVER (PARTITION BY home_user_id, piece ORDER BY uploaded_at, id) AS next_at FROM documents) n
 WHERE n.id = d.id AND n.next_at IS NOT NULL;
CREATE UNIQUE INDEX documents_newest ON documents (home_user_id, piece) WHERE replaced_at IS NULL;

-- The person's row is locked first: two pictures of one piece come one after the other, and none slips by a facility that is asked meanwhile.
CREATE OR REPLACE FUNCTION document_is_known_where_its_owner_is() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT known_to INTO NEW.known_to FROM home_users WHERE id = NEW.home_user_id FOR NO KEY UPDATE;
  UPDATE documents SET replaced_at = NEW.uploaded_at
   WHERE home_user_id = NEW.home_user_id AND piece = NEW.piece AND replaced_at IS NULL AND uploaded_at <= NEW.uploaded_at;
  SELECT uploaded_at INTO NEW.replaced_at FROM documents WHERE home_user_id = NEW.home_user_id AND piece = NEW.piece AND replaced_at IS NULL;
  RETURN NEW;
END $$;

-- A facility comes to know the pictures that count when it is asked, not those that were replaced before.
CREATE OR REPLACE FUNCTION facility_knows_home_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE home_users SET known_to = known_to || NEW.facility_id WHERE id = NEW.home_user_id AND NOT known_to @> ARRAY[NEW.facility_id];
  UPDATE documents SET known_to = known_to || NEW.facility_id
   WHERE home_user_id = NEW.home_user_id AND replaced_at IS NULL AND NOT known_to @> ARRAY[NEW.facility_id];
  RETURN NULL;
END $$;

-- Files without a row, and rows without a file, cannot be: a key stands here before its file is written, and leaves with the row's insert;
-- a deleted row puts its key here. The worker removes the file first and the line after it.
CREATE TABLE files_to_remove (
  storage_key text PRIMARY KEY,
  remove_after timestamptz NOT NULL
);
CREATE INDEX files_to_remove_due ON files_to_remove (remove_after);

CREATE FUNCTION file_goes_with_its_document() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO files_to_remove VALUES (OLD.storage_key, '-infinity') ON CONFLICT (storage_key) DO UPDATE SET remove_after = '-infinity';
  RETURN NULL;
END $$;
CREATE TRIGGER file_goes_with_its_document AFTER DELETE ON documents FOR EACH ROW EXECUTE FUNCTION file_goes_with_its_document();

CREATE FUNCTION expect_file(storage_key text, remove_after timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO files_to_remove VALUES (expect_file.storage_key, expect_file.remove_after)
$$;
COMMENT ON FUNCTION expect_file IS 'Before a file is written: unless its row comes, the file goes after that time.';

CREATE FUNCTION keep_file(storage_key text, now timestamptz) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH kept AS (
    DELETE FROM files_to_remove f
     WHERE f.storage_key = keep_file.storage_key AND f.remove_after > keep_file.now + interval '30 minutes' RETURNING 1
  ) SELECT EXISTS (SELECT FROM kept)
$$;
COMMENT ON FUNCTION keep_file IS 'In the transaction of the document''s row. False: the file is gone or may be going, and gets no row.';

-- What each account tried to send in the last day.
CREATE TABLE upload_attempts (
  home_user_id uuid NOT NULL REFERENCES home_users ON DELETE CASCADE,
  at timestamptz NOT NULL
);
CREATE INDEX upload_attempts_home_user ON upload_attempts (home_user_id, at);

-- Thirty at once come one after the other, so that exactly as many pass as may.
CREATE FUNCTION take_upload_attempt(most integer, now timestamptz) RETURNS timestamptz
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE again timestamptz;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('upload_attempts ' || viewer_id(), 0));
  DELETE FROM upload_attempts WHERE home_user_id = viewer_id() AND at <= take_upload_attempt.now - interval '24 hours';
  SELECT at + interval '24 hours' INTO again FROM upload_attempts WHERE home_user_id = viewer_id() ORDER BY at DESC OFFSET most - 1 LIMIT 1;
  IF again IS NULL THEN INSERT INTO upload_attempts VALUES (viewer_id(), take_upload_attempt.now); END IF;
  RETURN again;
END $$;
COMMENT ON FUNCTION take_upload_attempt IS 'Counts one upload of the viewer. Null: it may go on; else when the next one may.';

CREATE FUNCTION next_upload_attempt(most integer, now timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.at + interval '24 hours' FROM upload_attempts a
   WHERE a.home_user_id = viewer_id() AND a.at > next_upload_attempt.now - interval '24 hours' ORDER BY a.at DESC OFFSET most - 1 LIMIT 1
$$;
COMMENT ON FUNCTION next_upload_attempt IS 'The same question without counting, before a body is read.';

-- A hold keeps a person's pictures as long as it stands. It is never deleted: who placed it, why, and who lifted it stay.
CREATE TABLE legal_holds (
  facility_id uuid NOT NULL REFERENCES facilities,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  home_user_id uuid NOT NULL REFERENCES home_users,
  placed_by uuid NOT NULL REFERENCES staff_members,
  placed_at timestamptz NOT NULL,
  officer_note text NOT NULL CHECK (length(officer_note) BETWEEN 1 AND 2000),
  lifted_by uuid REFERENCES staff_members,
  lifted_at timestamptz,
  PRIMARY KEY (facility_id, id),
  CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
);
CREATE UNIQUE INDEX legal_holds_one_standing ON legal_holds (facility_id, home_user_id) WHERE lifted_at IS NULL;
CREATE INDEX legal_holds_home_user ON legal_holds (home_user_id, placed_at);

CREATE FUNCTION facility_knows(facility uuid, home_user uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM home_users h WHERE h.id = home_user AND h.known_to @> ARRAY[facility] AND facility = ANY (viewer_facility_ids()))
$$;
COMMENT ON FUNCTION facility_knows IS 'Whether a facility of the viewer may see this person.';

-- A purge and a hold of one person come one after the other: once a hold is placed, nothing more is deleted.
CREATE FUNCTION take_turns_with_purge(home_user uuid) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('purge ' || home_user, 0))
$$;
CREATE FUNCTION hold_takes_turns_with_purge() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM take_turns_with_purge(NEW.home_user_id);
  RETURN NEW;
END $$;
CREATE TRIGGER hold_takes_turns_with_purge BEFORE INSERT ON legal_holds FOR EACH ROW EXECUTE FUNCTION hold_takes_turns_with_purge();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['files_to_remove', 'upload_attempts', 'legal_holds'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO openvisit_owner USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

GRANT SELECT (browser_findings, replaced_at) ON documents TO openvisit_family, openvisit_staff;
GRANT INSERT (id, home_user_id, piece, storage_key, media_type, width, height, bytes, sha256, uploaded_at, browser_findings)
  ON documents TO openvisit_family;
CREATE POLICY own_new ON documents FOR INSERT TO openvisit_family WITH CHECK (home_user_id = (SELECT viewer_id()));

GRANT INSERT ON document_links TO openvisit_family;
CREATE POLICY make_own ON document_links FOR INSERT TO openvisit_family WITH CHECK (
  EXISTS (SELECT FROM documents d WHERE d.id = document_id)
  AND EXISTS (SELECT FROM sessions s WHERE s.id = session_id AND s.home_user_id = (SELECT viewer_id())));

GRANT SELECT ON legal_holds TO openvisit_staff;
GRANT INSERT (facility_id, id, home_user_id, placed_by, placed_at, officer_note), UPDATE (lifted_by, lifted_at) ON legal_holds TO openvisit_staff;
CREATE POLICY facility ON legal_holds FOR SELECT TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
CREATE POLICY facility_new ON legal_holds FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT current_setting('app.viewer_role', true)) = 'ADMINISTRATOR'
    AND placed_by = (SELECT viewer_id()) AND lifted_at IS NULL AND facility_knows(facility_id, home_user_id));
CREATE POLICY facility_lift ON legal_holds FOR UPDATE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND (SELECT current_setting('app.viewer_role', true)) = 'ADMINISTRATOR'
    AND lifted_at IS NULL)
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND lifted_by = (SELECT viewer_id()));

-- The system purges: it reads what decides, deletes rows, and removes files.
GRANT SELECT (id, home_user_id, piece, known_to, uploaded_at, replaced_at), DELETE ON documents TO openvisit_system;
CREATE POLICY system_read ON documents FOR SELECT TO openvisit_system USING (true);
CREATE POLICY system_purge ON documents FOR DELETE TO openvisit_system USING (true);
GRANT SELECT (facility_id, home_user_id, lifted_at) ON legal_holds TO openvisit_system;
CREATE POLICY system_read ON legal_holds FOR SELECT TO openvisit_system USING (true);
GRANT SELECT, DELETE ON files_to_remove TO openvisit_system;
CREATE POLICY system ON files_to_remove TO openvisit_system USING (true) WITH CHECK (false);

REVOKE EXECUTE ON FUNCTION expect_file, keep_file, take_upload_attempt, next_upload_attempt, facility_knows,
  take_turns_with_purge, hold_takes_turns_with_purge, file_goes_with_its_document FROM PUBLIC;
GRANT EXECUTE ON FUNCTION expect_file, keep_file, take_upload_attempt, next_upload_attempt TO openvisit_family;
GRANT EXECUTE ON FUNCTION facility_knows TO openvisit_staff;
GRANT EXECUTE ON FUNCTION take_turns_with_purge TO openvisit_system;
