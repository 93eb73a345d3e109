-- The trail of a person and of a request, read from the audit itself; and who may write what into a facility's chain.

-- What a row is about, as a column: an index on `details` would not be used behind the walls, since looking into JSON may tell of what it
-- finds. The table is written anew once, about ten seconds for a million rows, and no seal changes: seals hold the columns before these.
ALTER TABLE audit_entries
  ADD COLUMN home_user_id uuid GENERATED ALWAYS AS ((details ->> 'homeUserId')::uuid) STORED,
  ADD COLUMN access_request_id uuid
    GENERATED ALWAYS AS (coalesce(details ->> 'accessRequestId', details ->> 'viewedRequestId')::uuid) STORED;
-- What belongs to no facility, sign-ins above all, is in nobody's trail.
CREATE INDEX audit_entries_home_user ON audit_entries (home_user_id, id) WHERE facility_id IS NOT NULL AND home_user_id IS NOT NULL;
CREATE INDEX audit_entries_access_request ON audit_entries (access_request_id, id)
  WHERE facility_id IS NOT NULL AND access_request_id IS NOT NULL;

-- Not the details: who, when and what kind of thing is all that a trail tells.
GRANT SELECT (id, at, facility_id, by_party, by_id, type, home_user_id, access_request_id) ON audit_entries TO openvisit_staff;
-- Who did it is told by name: of a program, too.
GRANT SELECT (id, name, facility_ids) ON api_clients TO openvisit_staff;
CREATE POLICY facility ON audit_entries FOR SELECT TO openvisit_staff
  USING (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]));
GRANT SELECT (chain, position, entry_id) ON audit_seals TO openvisit_staff;
CREATE POLICY facility ON audit_seals FOR SELECT TO openvisit_staff
  USING (chain = ANY ((SELECT viewer_facility_ids())::uuid[]));

-- Also while a second factor is missing, when the viewer's facilities are none; and once the viewer gave one of them up.
CREATE FUNCTION viewer_works_at(facility uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(facility = ANY (viewer_facility_ids()), false)
      OR EXISTS (SELECT FROM staff_members m WHERE m.id = viewer_id() AND m.facility_ids @> ARRAY[facility])
$$;
REVOKE EXECUTE ON FUNCTION viewer_works_at FROM PUBLIC;
GRANT EXECUTE ON FUNCTION viewer_works_at TO openvisit_staff;

-- Who signs a row is the viewer, and the facility that it names is one of theirs: staff and programs where they work, a home user where
-- they asked. One row at a time, so the look-up may cost.
DROP POLICY own ON audit_entries;
CREATE POLICY own ON audit_entries FOR INSERT TO openvisit_family
  WITH CHECK (by_party = 'HOME_USER' AND by_id = (SELECT viewer_id()) AND facility_id IS NULL);
CREATE POLICY own_asked ON audit_entries FOR INSERT TO openvisit_family
  WITH CHECK (by_party = 'HOME_USER' AND by_id = (SELECT viewer_id())
    AND EXISTS (SELECT FROM access_requests r WHERE r.home_user_id = (SELECT viewer_id()) AND r.facility_id = audit_entries.facility_id));
CREATE POLICY own_staff ON audit_entries FOR INSERT TO openvisit_staff
  WITH CHECK (by_party = 'STAFF' AND by_id = (SELECT viewer_id())
    AND (facility_id IS NULL OR viewer_works_at(facility_id)));
CREATE POLICY own_api ON audit_entries FOR INSERT TO openvisit_api
  WITH CHECK (by_party = 'API' AND by_id = (SELECT viewer_id())
    AND (facility_id IS NULL OR facility_id = ANY ((SELECT viewer_facility_ids())::uuid[])));
DROP POLICY nobody ON audit_entries;
CREATE POLICY nobody ON audit_entries FOR INSERT TO openvisit_app
  WITH CHECK (by_party = 'SYSTEM' AND by_id IS NULL AND facility_id IS NULL);

-- Letters likewise: a family's is to themselves, of a facility that they asked; a facility's is to whom it knows, at their own address.
DROP POLICY own ON outbox_messages;
CREATE POLICY own ON outbox_messages FOR INSERT TO openvisit_family
  WITH CHECK (home_user_id = (SELECT viewer_id()) AND staff_member_id IS NULL AND facility_id IS NULL AND access_request_id IS NULL);
CREATE POLICY own_asked ON outbox_messages FOR INSERT TO openvisit_family
  WITH CHECK (home_user_id = (SELECT viewer_id()) AND staff_member_id IS NULL
    AND EXISTS (SELECT FROM access_requests r WHERE r.home_user_id = (SELECT viewer_id())
                   AND r.facility_id = outbox_messages.facility_id AND r.id = outbox_messages.access_request_id));
DROP POLICY facility ON outbox_messages;
CREATE POLICY facility ON outbox_messages FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND to_address IS NULL
    AND staff_member_id IS NULL AND facility_knows(facility_id, home_user_id));
CREATE POLICY facility_colleague ON outbox_messages FOR INSERT TO openvisit_staff
  WITH CHECK (facility_id = ANY ((SELECT viewer_facility_ids())::uuid[]) AND to_address IS NULL AND home_user_id IS NULL
    AND EXISTS (SELECT FROM staff_members m WHERE m.id = staff_member_id AND m.facility_ids @> ARRAY[outbox_messages.facility_id]));
