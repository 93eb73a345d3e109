-- Which sessions and keys no longer count, asked for many at once: once a second by every server process for its open sockets, and in the
-- read of every live event. A sight says what the holder may see (sightOf in the code): whose role or facilities changed has another one.
CREATE FUNCTION sessions_over(ids uuid[], sights text[], now timestamptz) RETURNS TABLE (id uuid, standing text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT found.id, found.standing FROM (
    SELECT asked.id, CASE
             WHEN asked.sight LIKE 'API:%' THEN CASE asked.sight WHEN api_key_sight(asked.id, sessions_over.now) THEN 'FULL' ELSE 'OVER' END
             WHEN s.id IS NULL OR m.disabled_at IS NOT NULL OR asked.sight IS DISTINCT FROM
                  coalesce('HOME_USER:' || s.home_user_id, m.role || ':' || array_to_string(m.facility_ids, ',')) THEN 'OVER'
             ELSE session_standing(s, sessions_over.now) END AS standing
      FROM unnest(ids, sights) AS asked (id, sight)
      LEFT JOIN sessions s ON s.id = asked.id
      LEFT JOIN staff_members m ON m.id = s.staff_member_id
  ) found WHERE found.standing <> 'FULL'
$$;
REVOKE EXECUTE ON FUNCTION sessions_over FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sessions_over TO openvisit_app, openvisit_family, openvisit_staff, openvisit_api;

-- Role and facilities of a colleague: by an administrator of all of them, before and after (policy administrator_change).
GRANT UPDATE (role, facility_ids) ON staff_members TO openvisit_staff;

-- A look at a request is taken back where the viewer works, and nowhere else.
DROP POLICY own_left ON request_viewings;
CREATE POLICY own_left ON request_viewings FOR DELETE TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND staff_member_id = (SELECT viewer_id()));
