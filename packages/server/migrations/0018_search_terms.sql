-- The search over people. A row per facility that knows somebody and per way to begin their name, so that every search is a range of one
-- index, read from its cursor on: docs/decisions/0021-search-over-people.md. Written by triggers alone, read by the functions of 0019 alone.
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

REVOKE EXECUTE ON FUNCTION write_home_user_terms, home_user_terms_follow_account, home_user_terms_follow_request FROM PUBLIC;
