-- Which sessions and keys no longer count, asked for many at once: once a second by every server process for its open sockets, and before
-- every live event is told. A sight says what the holder may see (sightOf in the code): whose role or facilities changed has another one.
-- One plan, kept, and each session by its key: planning anew costs ten times the look itself.
CREATE FUNCTION sessions_over(ids uuid[], sights text[], now timestamptz) RETURNS TABLE (id uuid, standing text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT asked.id, found.standing FROM unnest(ids, sights) AS asked (id, sight)
   CROSS JOIN LATERAL (
     SELECT CASE
              WHEN asked.sight LIKE 'API:%' THEN CASE asked.sight WHEN api_key_sight(asked.id, sessions_over.now) THEN 'FULL' ELSE 'OVER' END
              WHEN s.id IS NULL OR m.disabled_at IS NOT NULL OR asked.sight IS DISTINCT FROM
                   coalesce('HOME_USER:' || s.home_user_id, m.role || ':' || array_to_string(m.facility_ids, ',')) THEN 'OVER'
              ELSE session_standing(s, sessions_over.now) END AS standing
       FROM (SELECT) one LEFT JOIN sessions s ON s.id = asked.id LEFT JOIN staff_members m ON m.id = s.staff_member_id
      LIMIT 1
   ) found
   WHERE found.standing <> 'FULL';
END $$;
-- What compares moments is no more than stable; said so, it is planned into the question of whoever asks, and viewer_of takes half the time.
ALTER FUNCTION session_standing(sessions, timestamptz) STABLE;
ALTER FUNCTION session_stands_until(sessions, timestamptz) STABLE;
REVOKE EXECUTE ON FUNCTION sessions_over FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sessions_over TO openvisit_app;

-- Role and facilities of a colleague: by an administrator of all of them, before and after (policy administrator_change).
GRANT UPDATE (role, facility_ids) ON staff_members TO openvisit_staff;

-- A look at a request is taken back where the viewer works, and nowhere else.
DROP POLICY own_left ON request_viewings;
CREATE POLICY own_left ON request_viewings FOR DELETE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND staff_member_id = (SELECT viewer_id()));
