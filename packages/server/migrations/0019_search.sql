-- The search itself: people of the viewer's facilities, in definer functions that read few pages however many people there are.

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

REVOKE EXECUTE ON FUNCTION home_users_by_term, next_first_word, home_users_by_words FROM PUBLIC;
GRANT EXECUTE ON FUNCTION home_users_by_term, home_users_by_words TO openvisit_staff;
