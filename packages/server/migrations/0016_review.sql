-- What officers need to review well: who else is looking, what changed since a decision, who may be the same person, and a search that
-- stays quick when there are a hundred thousand people.

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

-- The search over people. A row per facility that knows somebody and per way to begin their name, so that every search is a range of one
-- index, read from its cursor on: docs/decisions/0021-search-over-people.md. Written by triggers alone, read by the functions below alone.
CREATE TABLE home_user_terms (
  facility_id uuid NOT NULL,
  -- n: names, family name first or any word first. i1 to i12: user name and e-mail. p: phone, last digit first. r: reference of a request.
  shelf text NOT NULL COLLATE "C" CHECK (shelf ~ '^(n|i([1-9]|1[0-2])|p|r)$'),
  term text NOT NULL COLLATE "C",
  -- From so many typed letters on; with fewer another row of the same person answers, so that nobody is found twice. 0: also without any.
  shown_from smallint NOT NULL,
  -- Where the person's request stands at this facility; empty where there is none.
  status text NOT NULL,
  home_user_id uuid NOT NULL REFERENCES home_users ON DELETE CASCADE,
  PRIMARY KEY (facility_id, shelf, term, home_user_id) INCLUDE (shown_from)
) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
ALTER TABLE home_user_terms ENABLE ROW LEVEL SECURITY;
ALTER TABLE home_user_terms FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON home_user_terms TO openvisit_owner USING (true) WITH CHECK (true);

CREATE FUNCTION search_terms(search_text text, user_name text) RETURNS TABLE (shelf text, term text, shown_from integer)
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  fields text[] := string_to_array(search_text, '|');
  words text[] := '{}';
  terms text[] := '{}';
  other text;
  shared integer;
  longest integer;
BEGIN
  -- As an older version of the server wrote it: all in one line, the name first.
  IF cardinality(fields) <> 5 THEN
    fields := ARRAY[
      regexp_replace(search_text, '\S*@.*$| \d*$', '', 'g'), '', user_name, substring(search_text FROM '\S+@\S+'), substring(search_text FROM ' (\d+)$')];
  END IF;

  -- Each word of the name once, the family name first; then every two of them, in both orders, with the others behind.
  FOREACH other IN ARRAY string_to_array(fields[2] || ' ' || fields[1], ' ') LOOP
    IF other <> '' AND other <> ALL (words) AND cardinality(words) < 5 THEN words := words || other; END IF;
  END LOOP;
  IF cardinality(words) = 1 THEN terms := words; END IF;
  FOR one IN 1 .. cardinality(words) LOOP
    FOR two IN 1 .. cardinality(words) LOOP
      CONTINUE WHEN one = two;
      other := words[one] || ' ' || words[two];
      FOR three IN 1 .. cardinality(words) LOOP
        IF three <> one AND three <> two THEN other := other || ' ' || words[three]; END IF;
      END LOOP;
      terms := terms || other;
    END LOOP;
  END LOOP;

  shelf := 'n';
  FOR one IN 1 .. cardinality(terms) LOOP
    longest := -1;
    FOR two IN 1 .. one - 1 LOOP
      shared := 0;
      WHILE substr(terms[one], shared + 1, 1) = substr(terms[two], shared + 1, 1) LOOP shared := shared + 1; END LOOP;
      longest := greatest(longest, shared);
    END LOOP;
    term := terms[one];
    shown_from := longest + 1;
    RETURN NEXT;
  END LOOP;

  -- A user name or an e-mail is of use only where it differs from the name: as far as they begin alike, the name answers.
  FOREACH other IN ARRAY ARRAY[fields[3], fields[4]] LOOP
    CONTINUE WHEN coalesce(other, '') = '';
    longest := 0;
    FOREACH term IN ARRAY words LOOP
      shared := 0;
      WHILE shared < length(term) AND substr(other, shared + 1, 1) = substr(term, shared + 1, 1) LOOP shared := shared + 1; END LOOP;
      longest := greatest(longest, shared);
    END LOOP;
    words := words || other;
    shelf := 'i' || least(longest + 1, 12);
    term := other;
    shown_from := longest + 1;
    RETURN NEXT;
  END LOOP;

  IF length(fields[5]) >= 4 THEN
    shelf := 'p';
    term := reverse(right(fields[5], 10));
    shown_from := 0;
    RETURN NEXT;
  END IF;
END $$;
COMMENT ON FUNCTION search_terms IS 'What a person is found by, from what the code wrote into search_text: given words|family words|user name|e-mail|digits of the phone.';

CREATE FUNCTION reference_term(reference text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN lower(regexp_replace(reference, '^([^-]+)-(.+)$', '\2 \1'));
COMMENT ON FUNCTION reference_term IS '`RC-40718` is `40718 rc`: the number alone finds it too.';

-- Where the person stands at a facility: by the request that is alive, else by the newest.
CREATE FUNCTION home_user_status_at(facility uuid, home_user uuid) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT coalesce((
    SELECT r.status FROM access_requests r
     WHERE r.home_user_id = home_user AND r.facility_id = facility
     ORDER BY r.status IN ('PENDING', 'NEEDS_INFO', 'APPROVED', 'SUSPENDED') DESC, r.requested_at DESC, r.id DESC LIMIT 1), '')
$$;

CREATE FUNCTION write_home_user_terms(home_user uuid, facilities uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO home_user_terms (facility_id, shelf, term, shown_from, status, home_user_id)
  SELECT f.id, t.shelf, t.term, t.shown_from, home_user_status_at(f.id, h.id), h.id
    FROM home_users h CROSS JOIN LATERAL search_terms(h.search_text, h.user_name) t CROSS JOIN unnest(facilities) f(id)
   WHERE h.id = home_user
  UNION ALL
  SELECT r.facility_id, 'r', reference_term(r.reference), 0, home_user_status_at(r.facility_id, r.home_user_id), r.home_user_id
    FROM access_requests r WHERE r.home_user_id = home_user AND r.facility_id = ANY (facilities)
  ON CONFLICT DO NOTHING
$$;
COMMENT ON FUNCTION write_home_user_terms IS 'What is there already stays.';

CREATE FUNCTION home_user_terms_follow_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM home_user_terms WHERE home_user_id = NEW.id
     AND (facility_id <> ALL (NEW.known_to) OR NEW.search_text IS DISTINCT FROM OLD.search_text);
  PERFORM write_home_user_terms(NEW.id, ARRAY(
    SELECT unnest(NEW.known_to) EXCEPT SELECT unnest(OLD.known_to) WHERE NEW.search_text IS NOT DISTINCT FROM OLD.search_text));
  RETURN NULL;
END $$;

CREATE FUNCTION home_user_terms_follow_request() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE now_at text := home_user_status_at(NEW.facility_id, NEW.home_user_id);
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO home_user_terms (facility_id, shelf, term, shown_from, status, home_user_id)
    VALUES (NEW.facility_id, 'r', reference_term(NEW.reference), 0, now_at, NEW.home_user_id) ON CONFLICT DO NOTHING;
  END IF;
  UPDATE home_user_terms SET status = now_at
   WHERE home_user_id = NEW.home_user_id AND facility_id = NEW.facility_id AND status <> now_at;
  RETURN NULL;
END $$;

-- What older versions wrote into search_text had the name in one piece. Letters of Latin lose their accents here; the code knows more.
CREATE FUNCTION words_of_name(name text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN trim(regexp_replace(
    regexp_replace(lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')), '[''’ʼ`´]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'));
UPDATE home_users SET search_text = concat_ws('|', words_of_name(given_name), words_of_name(family_name), user_name,
  translate(lower(email), '|', ''), coalesce(regexp_replace(phone, '\D', '', 'g'), ''));
DROP FUNCTION words_of_name;

INSERT INTO home_user_terms (facility_id, shelf, term, shown_from, status, home_user_id)
SELECT known.facility_id, t.shelf, t.term, t.shown_from, home_user_status_at(known.facility_id, h.id), h.id
  FROM home_users h CROSS JOIN LATERAL search_terms(h.search_text, h.user_name) t CROSS JOIN LATERAL unnest(h.known_to) known(facility_id)
UNION ALL
SELECT r.facility_id, 'r', reference_term(r.reference), 0, home_user_status_at(r.facility_id, r.home_user_id), r.home_user_id FROM access_requests r
ON CONFLICT DO NOTHING;
CREATE INDEX home_user_terms_by_status ON home_user_terms (facility_id, status, shelf, term, home_user_id) INCLUDE (shown_from);
CREATE INDEX home_user_terms_home_user ON home_user_terms (home_user_id, facility_id);

CREATE TRIGGER terms_follow_new_account AFTER INSERT ON home_users FOR EACH ROW
  WHEN (NEW.known_to <> '{}') EXECUTE FUNCTION home_user_terms_follow_account();
CREATE TRIGGER terms_follow_account AFTER UPDATE ON home_users FOR EACH ROW
  WHEN ((NEW.search_text, NEW.known_to) IS DISTINCT FROM (OLD.search_text, OLD.known_to)) EXECUTE FUNCTION home_user_terms_follow_account();
-- Named to run after facility_knows_home_user.
CREATE TRIGGER terms_follow_request AFTER INSERT OR UPDATE OF status ON access_requests FOR EACH ROW
  EXECUTE FUNCTION home_user_terms_follow_request();

-- Nobody searches in it any more; find_home_users itself stays for servers of the version before.
DROP INDEX home_users_search;

-- People by ranges of terms, one range after the other, from a place on. The first of a reference is one person at most, left out later.
CREATE FUNCTION home_users_by_term(shelves text[], beginnings text[], wanted_status text, from_look integer, after_term text, after_id uuid, wanted integer)
RETURNS TABLE (look integer, term text, id uuid) ROWS 20
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off AS $$
#variable_conflict use_column
DECLARE
  facilities uuid[] := viewer_facility_ids();
  nobody CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
  so_many integer := least(wanted, 101);
  shelf_now text;
  letters integer;
  low text;
  high text;
  low_id uuid;
  found_already uuid;
  found_now integer;
BEGIN
  IF shelves[1] = 'r' THEN
    SELECT t.home_user_id INTO found_already FROM home_user_terms t
     WHERE t.facility_id = ANY (facilities) AND t.shelf = 'r' AND t.term >= beginnings[1] AND t.term < beginnings[1] || U&'\+10FFFF' LIMIT 1;
  END IF;
  FOR at IN from_look .. cardinality(shelves) LOOP
    shelf_now := shelves[at];
    letters := length(beginnings[at]);
    high := beginnings[at] || U&'\+10FFFF';
    low := CASE WHEN at = from_look AND after_term >= beginnings[at] THEN after_term ELSE beginnings[at] END;
    low_id := CASE WHEN at = from_look THEN coalesce(after_id, nobody) ELSE nobody END;
    IF wanted_status IS NULL THEN
      RETURN QUERY
        SELECT DISTINCT at, hit.term, hit.home_user_id FROM unnest(facilities) here(id) CROSS JOIN LATERAL (
          SELECT t.term, t.home_user_id FROM home_user_terms t
           WHERE t.facility_id = here.id AND t.shelf = shelf_now AND (t.term, t.home_user_id) > (low, low_id) AND t.term < high
             AND t.shown_from <= letters AND (at = 1 OR t.home_user_id IS DISTINCT FROM found_already)
           ORDER BY t.term, t.home_user_id LIMIT so_many) hit
         ORDER BY 2, 3 LIMIT so_many;
    ELSE
      RETURN QUERY
        SELECT DISTINCT at, hit.term, hit.home_user_id FROM unnest(facilities) here(id) CROSS JOIN LATERAL (
          SELECT t.term, t.home_user_id FROM home_user_terms t
           WHERE t.facility_id = here.id AND t.status = wanted_status AND t.shelf = shelf_now AND (t.term, t.home_user_id) > (low, low_id)
             AND t.term < high AND t.shown_from <= letters AND (at = 1 OR t.home_user_id IS DISTINCT FROM found_already)
           ORDER BY t.term, t.home_user_id LIMIT so_many) hit
         ORDER BY 2, 3 LIMIT so_many;
    END IF;
    GET DIAGNOSTICS found_now = ROW_COUNT;
    so_many := so_many - found_now;
    EXIT WHEN so_many <= 0;
  END LOOP;
END $$;

-- The first word of a name that comes next, from a text on: as many steps as there are different words, however many people bear them.
CREATE FUNCTION next_first_word(from_text text, wanted_status text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off AS $$
DECLARE facilities uuid[] := viewer_facility_ids();
BEGIN
  IF wanted_status IS NULL THEN
    RETURN (SELECT split_part(min(hit.term), ' ', 1) FROM unnest(facilities) here(id) CROSS JOIN LATERAL (
      SELECT t.term FROM home_user_terms t WHERE t.facility_id = here.id AND t.shelf = 'n' AND t.term >= from_text
       ORDER BY t.term LIMIT 1) hit);
  END IF;
  RETURN (SELECT split_part(min(hit.term), ' ', 1) FROM unnest(facilities) here(id) CROSS JOIN LATERAL (
    SELECT t.term FROM home_user_terms t WHERE t.facility_id = here.id AND t.status = wanted_status AND t.shelf = 'n' AND t.term >= from_text
     ORDER BY t.term LIMIT 1) hit);
END $$;

CREATE FUNCTION found_before(term text, word text, first text, second text) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN EXISTS (
    SELECT FROM unnest(string_to_array(term, ' ')) one, unnest(string_to_array(term, ' ')) two
     WHERE one ^@ first AND one < word COLLATE "C" AND two ^@ second AND two <> one);

-- People by the beginnings of two words of their name, in any order, and of more words besides. A row without id: here it goes on.
CREATE FUNCTION home_users_by_words(first text, second text, others text[], wanted_status text, after_term text, after_id uuid, wanted integer)
RETURNS TABLE (look integer, term text, id uuid) ROWS 20
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off AS $$
#variable_conflict use_column
DECLARE
  facilities uuid[] := viewer_facility_ids();
  nobody CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
  so_many integer := least(wanted, 101);
  words_left integer := greatest(2, 40 / greatest(cardinality(facilities), 1));
  word text;
  beginning text;
  low text;
  low_id uuid;
  found_now integer;
BEGIN
  IF after_term LIKE '% %' THEN word := split_part(after_term, ' ', 1);
  ELSE word := next_first_word(coalesce(after_term, first), wanted_status);
  END IF;
  WHILE word ^@ first LOOP
    beginning := word || ' ' || second;
    low := CASE WHEN after_term >= beginning THEN after_term ELSE beginning END;
    low_id := CASE WHEN after_term >= beginning THEN coalesce(after_id, nobody) ELSE nobody END;
    -- Who bears a smaller word that begins like the first, beside one that begins like the second, was found with that.
    IF wanted_status IS NULL THEN
      RETURN QUERY
        SELECT DISTINCT 1, hit.term, hit.home_user_id FROM unnest(facilities) here(id) CROSS JOIN LATERAL (
          SELECT t.term, t.home_user_id FROM home_user_terms t
           WHERE t.facility_id = here.id AND t.shelf = 'n' AND (t.term, t.home_user_id) > (low, low_id) AND t.term < beginning || U&'\+10FFFF'
             AND t.shown_from <= length(beginning) AND t.term LIKE ALL (others) AND NOT found_before(t.term, word, first, second)
           ORDER BY t.term, t.home_user_id LIMIT so_many) hit
         ORDER BY 2, 3 LIMIT so_many;
    ELSE
      RETURN QUERY
        SELECT DISTINCT 1, hit.term, hit.home_user_id FROM unnest(facilities) here(id) CROSS JOIN LATERAL (
          SELECT t.term, t.home_user_id FROM home_user_terms t
           WHERE t.facility_id = here.id AND t.status = wanted_status AND t.shelf = 'n' AND (t.term, t.home_user_id) > (low, low_id)
             AND t.term < beginning || U&'\+10FFFF'
             AND t.shown_from <= length(beginning) AND t.term LIKE ALL (others) AND NOT found_before(t.term, word, first, second)
           ORDER BY t.term, t.home_user_id LIMIT so_many) hit
         ORDER BY 2, 3 LIMIT so_many;
    END IF;
    GET DIAGNOSTICS found_now = ROW_COUNT;
    so_many := so_many - found_now;
    words_left := words_left - 1;
    EXIT WHEN so_many <= 0;
    IF words_left <= 0 THEN
      RETURN QUERY SELECT 1, word || '!', NULL::uuid;
      EXIT;
    END IF;
    word := next_first_word(word || '!', wanted_status);
  END LOOP;
END $$;

REVOKE EXECUTE ON FUNCTION write_home_user_terms, home_user_terms_follow_account, home_user_terms_follow_request,
  home_users_by_term, next_first_word, home_users_by_words FROM PUBLIC;
GRANT EXECUTE ON FUNCTION home_users_by_term, home_users_by_words TO openvisit_staff;
