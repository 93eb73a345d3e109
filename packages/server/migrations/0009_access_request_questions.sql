-- What a viewer may know of other people's requests: a number, and nothing else.

CREATE FUNCTION queue_place(request uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::integer
    FROM access_requests mine
    JOIN access_requests other ON other.facility_id = mine.facility_id AND other.status = 'PENDING'
     AND (other.requested_at, other.id) <= (mine.requested_at, mine.id)
   WHERE mine.id = request AND mine.status = 'PENDING'
     AND (mine.home_user_id = viewer_id() OR mine.facility_id = ANY (viewer_facility_ids()))
  HAVING count(*) > 0
$$;

CREATE FUNCTION queue_length(facility uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::integer FROM access_requests WHERE facility_id = facility AND status = 'PENDING'
$$;

-- Median of the last 30 days, the facility's own time only; too few decisions say nothing.
CREATE FUNCTION usual_decision_hours(facility uuid, now timestamptz) RETURNS double precision
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN count(*) >= 5 THEN percentile_cont(0.5) WITHIN GROUP (ORDER BY facility_seconds) / 3600 END
    FROM access_requests
   WHERE facility_id = facility AND first_decided_at > usual_decision_hours.now - interval '30 days' AND first_decided_at <= usual_decision_hours.now
$$;

CREATE FUNCTION viewer_is_banned(facility uuid, now timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM bans b WHERE b.facility_id = facility AND b.home_user_id = viewer_id()
                    AND b.starts_at <= viewer_is_banned.now AND coalesce(b.ends_at > viewer_is_banned.now, true))
$$;

-- People of the viewer's facilities by every word of the search; search_text is lower case and without accents, written by code.
CREATE FUNCTION find_home_users(words text[], wanted_status text, after_id uuid, wanted integer)
RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT h.id
    FROM home_users h
   WHERE h.known_to && viewer_facility_ids()
     AND (cardinality(words) = 0 OR h.search_text LIKE ALL (words))
     AND (wanted_status IS NULL OR EXISTS (
       SELECT FROM access_requests r WHERE r.home_user_id = h.id AND r.facility_id = ANY (viewer_facility_ids()) AND r.status = wanted_status))
     AND (after_id IS NULL OR (h.family_name, h.given_name, h.id) > (SELECT a.family_name, a.given_name, a.id FROM home_users a WHERE a.id = after_id))
   ORDER BY h.family_name, h.given_name, h.id
   LIMIT least(wanted, 101)
$$;

REVOKE EXECUTE ON FUNCTION queue_place, queue_length, usual_decision_hours, viewer_is_banned, find_home_users FROM PUBLIC;
GRANT EXECUTE ON FUNCTION queue_place TO openvisit_family, openvisit_staff, openvisit_api;
GRANT EXECUTE ON FUNCTION queue_length, usual_decision_hours TO openvisit_app, openvisit_family, openvisit_staff, openvisit_api;
GRANT EXECUTE ON FUNCTION viewer_is_banned TO openvisit_family;
GRANT EXECUTE ON FUNCTION find_home_users TO openvisit_staff, openvisit_api;
