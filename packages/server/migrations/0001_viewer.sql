-- Who looks: every operation says it once, in the message that opens its transaction. Unset means nobody, and nobody sees no rows.

CREATE FUNCTION viewer_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.viewer_id', true), '')::uuid;
COMMENT ON FUNCTION viewer_id() IS 'The account of the operation''s viewer. Policies use it as (SELECT viewer_id()), read once per statement.';

CREATE FUNCTION viewer_facility_ids() RETURNS uuid[] LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.facility_ids', true), '')::uuid[];
COMMENT ON FUNCTION viewer_facility_ids() IS 'The facilities of a staff member or API client, resolved once from the session.';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
COMMENT ON FUNCTION refuse_change() IS 'Append-only tables: not even the owner rewrites what happened.';

