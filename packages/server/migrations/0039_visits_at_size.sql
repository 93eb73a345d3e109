-- Lists of visits and what is read with them, where a facility has a million: each is an index scan, also for what is rare or none.
CREATE INDEX visits_by_status ON visits (facility_id, status, starts_at, id);
CREATE INDEX visits_by_kind ON visits (facility_id, kind, starts_at, id);
-- Over ahead of their time: cancelled, declined, withdrawn.
CREATE INDEX visits_over ON visits (facility_id, starts_at, id) WHERE NOT takes_capacity;
CREATE INDEX visit_places_terminal ON visit_places (terminal_id, starts_at) WHERE takes_capacity;
-- A family's policies name no facility.
CREATE INDEX visit_participants_visit ON visit_participants (visit_id);
CREATE INDEX visit_events_visit ON visit_events (visit_id, version);

-- As before, but with conditions that an index knows: whoever leaves has few visits, and no visit is longer than eight hours.
CREATE OR REPLACE FUNCTION cancel_coming_visits(facility uuid, person uuid, home_user uuid, reasons text[], now timestamptz)
RETURNS TABLE (visit_id uuid, home_user_id uuid, version integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF facility = ANY (viewer_facility_ids()) IS NOT TRUE OR num_nonnulls(person, home_user) = 0 THEN RETURN; END IF;
  IF person IS NOT NULL THEN PERFORM pg_advisory_xact_lock(hashtextextended('person:' || person, 0)); END IF;
  IF home_user IS NOT NULL THEN PERFORM pg_advisory_xact_lock(hashtextextended('visitor:' || home_user, 0)); END IF;
  RETURN QUERY
  WITH coming AS (
    SELECT v.id, v.status FROM visits v
     WHERE v.facility_id = facility AND v.status IN ('HELD', 'REQUESTED', 'SCHEDULED', 'CHECK_IN') AND v.ends_at > cancel_coming_visits.now
       AND v.starts_at > cancel_coming_visits.now - interval '8 hours'
       AND (person IS NULL OR v.incarcerated_person_id = person) AND (home_user IS NULL OR v.home_user_id = home_user)
     ORDER BY v.id FOR NO KEY UPDATE
  ), cancelled AS (
    UPDATE visits v SET status = 'CANCELLED', version = v.version + 1, held_until = NULL, decide_by = NULL, ended_at = cancel_coming_visits.now,
           ended_by = 'SYSTEM', reason_codes = reasons
      FROM coming c WHERE v.facility_id = facility AND v.id = c.id
    RETURNING v.id, v.home_user_id, v.version, v.starts_at, v.ends_at, c.status AS was
  ), told AS (
    INSERT INTO visit_events (facility_id, visit_id, home_user_id, version, at, action, from_status, to_status, by_party, starts_at, ends_at, reason_codes)
    SELECT facility, c.id, c.home_user_id, c.version, cancel_coming_visits.now, 'CANCEL', c.was, 'CANCELLED', 'SYSTEM', c.starts_at, c.ends_at, reasons FROM cancelled c
  )
  SELECT c.id, c.home_user_id, c.version FROM cancelled c;
END $$;
