-- The only questions answered before a viewer is known, or above the viewer's own rows: definer functions with a pinned search path.

CREATE FUNCTION viewer_of(token_hash bytea, now timestamptz)
RETURNS TABLE (kind text, account_id uuid, session_id uuid, facility_ids uuid[], language text, last_seen_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT CASE WHEN s.home_user_id IS NOT NULL THEN 'HOME_USER' ELSE m.role END,
         coalesce(s.home_user_id, s.staff_member_id), s.id, m.facility_ids, h.language, s.last_seen_at
    FROM sessions s
    LEFT JOIN home_users h ON h.id = s.home_user_id
    LEFT JOIN staff_members m ON m.id = s.staff_member_id
   WHERE s.token_hash = viewer_of.token_hash AND s.expires_at > viewer_of.now AND m.disabled_at IS NULL
     AND s.last_seen_at > viewer_of.now - interval '30 days'
$$;

CREATE FUNCTION api_client_of(key_hash bytea)
RETURNS TABLE (kind text, account_id uuid, session_id uuid, facility_ids uuid[], language text, last_seen_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  SELECT 'API', c.id, NULL::uuid, c.facility_ids, NULL, NULL::timestamptz
    FROM api_clients c WHERE c.key_hash = api_client_of.key_hash AND c.disabled_at IS NULL
$$;

CREATE FUNCTION touch_session(session_id uuid, now timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE sessions SET last_seen_at = touch_session.now WHERE id = session_id
$$;

-- A demo link stands for both factors and can be used again. It opens a session only in the app that the person belongs to.
CREATE FUNCTION open_demo_link(link_hash bytea, app text, session_token_hash bytea, now timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE link demo_links;
BEGIN
  SELECT * INTO link FROM demo_links d WHERE d.token_hash = link_hash;
  IF NOT FOUND OR (app = 'family') <> (link.home_user_id IS NOT NULL) THEN RETURN false; END IF;
  INSERT INTO sessions (token_hash, home_user_id, staff_member_id, created_at, last_seen_at, expires_at)
  VALUES (session_token_hash, link.home_user_id, link.staff_member_id, open_demo_link.now, open_demo_link.now,
          open_demo_link.now + CASE app WHEN 'family' THEN interval '90 days' ELSE interval '12 hours' END);
  RETURN true;
END $$;

-- One use, within its minute, by the session that it was made for.
CREATE FUNCTION use_document_link(link_hash bytea, session uuid, now timestamptz)
RETURNS TABLE (storage_key text, media_type text)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS $$
  WITH used AS (
    UPDATE document_links l SET used_at = use_document_link.now
     WHERE l.token_hash = link_hash AND l.session_id = use_document_link.session AND l.used_at IS NULL AND l.expires_at > use_document_link.now
    RETURNING l.document_id
  )
  SELECT d.storage_key, d.media_type FROM used JOIN documents d ON d.id = used.document_id
$$;

REVOKE EXECUTE ON FUNCTION viewer_of, api_client_of, touch_session, open_demo_link, use_document_link FROM PUBLIC;
GRANT EXECUTE ON FUNCTION viewer_of, api_client_of, touch_session, open_demo_link, use_document_link TO openvisit_app;
