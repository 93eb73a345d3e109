-- What the rules of booking ask: answered as a whole for one facility, one person and those who want to visit, and only to whom it concerns.

-- The most that a minute of a remote visit may cost, from a day on, by the type of facility and its average daily population. The law's, no
-- facility's: 47 CFR 64, interim caps.
CREATE TABLE rate_caps (
  facility_type text NOT NULL CHECK (facility_type IN ('JAIL', 'PRISON')),
  -- From this population on, up to the next tier of the same day.
  population_from integer NOT NULL CHECK (population_from >= 0),
  effective_from date NOT NULL,
  cents_per_minute integer NOT NULL CHECK (cents_per_minute >= 0),
  PRIMARY KEY (facility_type, effective_from, population_from)
);
INSERT INTO rate_caps (facility_type, population_from, effective_from, cents_per_minute) VALUES
  ('PRISON', 0, '2026-04-06', 25),
  ('JAIL', 1000, '2026-04-06', 19),
  ('JAIL', 350, '2026-04-06', 19),
  ('JAIL', 100, '2026-04-06', 21),
  ('JAIL', 50, '2026-04-06', 25),
  ('JAIL', 0, '2026-04-06', 44);
GRANT SELECT ON rate_caps TO openvisit_family, openvisit_staff, openvisit_api;

-- The cap of each day from which one is in force for a facility, the oldest first.
CREATE FUNCTION rate_caps_of(facility uuid) RETURNS TABLE (effective_from date, cents_per_minute integer) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (c.effective_from) c.effective_from, c.cents_per_minute
    FROM facilities f JOIN rate_caps c ON c.facility_type = f.type AND c.population_from <= f.average_daily_population
   WHERE f.id = facility ORDER BY c.effective_from, c.population_from DESC
$$;

-- Whether the viewer may ask about visits of this home user there: the home user themselves and the facility's own staff, once access is given.
CREATE FUNCTION may_ask_to_visit(facility uuid, home_user uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT (home_user = viewer_id() OR facility = ANY (viewer_facility_ids()))
     AND EXISTS (SELECT FROM access_requests r WHERE r.facility_id = facility AND r.home_user_id = home_user AND r.status = 'APPROVED')
$$;

-- Milliseconds since 1970, as the server reckons.
CREATE FUNCTION milliseconds(moment timestamptz) RETURNS double precision LANGUAGE sql STABLE RETURN round(date_part('epoch', moment) * 1000);

-- The home user and those of the named guests who are theirs; one who was taken off the list since comes along to a visit that is there already.
CREATE FUNCTION visitors_of(facility uuid, home_user uuid, guest_ids uuid[], except_visit uuid)
RETURNS TABLE (id uuid, is_home_user boolean, given_name text, family_name text, date_of_birth date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 5 AS $$
  SELECT h.id, true, h.given_name, h.family_name, h.date_of_birth FROM home_users h WHERE h.id = home_user
   UNION ALL
  SELECT g.id, false, g.given_name, g.family_name, g.date_of_birth FROM guests g
   WHERE g.home_user_id = home_user AND g.id = ANY (guest_ids)
     AND (g.removed_at IS NULL
          OR EXISTS (SELECT FROM visit_participants p WHERE p.facility_id = facility AND p.visit_id = except_visit AND p.guest_id = g.id))
$$;

-- All that does not change from one time of the day to the next. Whoever may not ask learns the facility's zone, and that they may not.
CREATE FUNCTION booking_question(facility uuid, person uuid, home_user uuid, guest_ids uuid[], visit_kind text, from_day date, to_day date,
  except_visit uuid, now timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object('timeZone', f.time_zone, 'accessApproved', may.ask) || CASE WHEN may.ask THEN jsonb_build_object(
    'policies', (SELECT jsonb_agg(jsonb_build_object('version', y.version, 'effectiveFrom', y.effective_from, 'kindsOffered', y.kinds_offered,
        'durations', y.durations, 'startEveryMinutes', y.start_every_minutes, 'noticeMinMinutes', y.notice_min_minutes,
        'noticeMaxDays', y.notice_max_days, 'weeklyQuotaPerson', y.weekly_quota_person, 'weeklyQuotaVisitor', y.weekly_quota_visitor,
        'maxVisitors', y.max_visitors, 'adultAge', y.adult_age, 'minimumGuestAge', y.minimum_guest_age, 'bufferMinutes', y.buffer_minutes,
        'holdMinutes', y.hold_minutes, 'cancelCutoffMinutes', y.cancel_cutoff_minutes, 'visitApproval', y.visit_approval,
        'pairApprovalRequired', y.pair_approval_required, 'familiesMayReschedule', y.families_may_reschedule,
        'rateCentsPerMinute', y.rate_cents_per_minute, 'payer', y.payer) ORDER BY y.effective_from, y.version)
      FROM facility_policies y WHERE y.facility_id = facility AND (y.effective_from > from_day OR y.version = (
        SELECT i.version FROM facility_policies i WHERE i.facility_id = facility AND i.effective_from <= from_day
         ORDER BY i.effective_from DESC, i.version DESC LIMIT 1))),
    'rateCaps', (SELECT jsonb_agg(jsonb_build_object('effectiveFrom', c.effective_from, 'centsPerMinute', c.cents_per_minute) ORDER BY c.effective_from)
      FROM rate_caps_of(facility) c),
    'hours', (SELECT jsonb_agg(jsonb_build_object('weekday', o.weekday, 'opens', date_part('epoch', o.opens) / 60, 'closes', date_part('epoch', o.closes) / 60,
        'validFrom', o.valid_from, 'validTo', o.valid_to))
      FROM visiting_hours o WHERE o.facility_id = facility AND o.kind = visit_kind AND o.removed_at IS NULL
       AND o.valid_from <= to_day AND coalesce(o.valid_to >= from_day - 1, true)
       AND (cardinality(o.housing_unit_ids) = 0 OR p.housing_unit_id = ANY (o.housing_unit_ids))),
    'blackouts', (SELECT jsonb_agg(jsonb_build_object('startsAt', milliseconds(b.starts_at), 'endsAt', milliseconds(b.ends_at)))
      FROM blackouts b WHERE b.facility_id = facility AND b.removed_at IS NULL AND b.terminal_id IS NULL
       AND b.ends_at > from_day::timestamp AT TIME ZONE f.time_zone AND b.starts_at < (to_day + 2)::timestamp AT TIME ZONE f.time_zone
       AND (b.housing_unit_id IS NULL OR b.housing_unit_id = p.housing_unit_id)),
    'bans', (SELECT jsonb_agg(jsonb_build_object('startsAt', milliseconds(b.starts_at), 'endsAt', milliseconds(b.ends_at)))
      FROM bans b WHERE b.facility_id = facility AND b.home_user_id = home_user AND b.lifted_at IS NULL
       AND (b.incarcerated_person_id IS NULL OR b.incarcerated_person_id = person)),
    -- A request that was taken back undecided changes no decision. One that was looked at and ended has to be asked for again.
    'relationship', (SELECT CASE WHEN r.status <> 'ENDED' OR r.review_visits
        THEN jsonb_build_object('kind', r.kind, 'approved', r.status = 'APPROVED', 'reviewVisits', r.review_visits) END
      FROM relationships r WHERE r.facility_id = facility AND r.home_user_id = home_user AND r.incarcerated_person_id = person
       AND (r.status <> 'ENDED' OR r.decided_at IS NOT NULL)
     ORDER BY r.status IN ('PENDING', 'APPROVED') DESC, r.requested_at DESC LIMIT 1),
    'person', CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('isHere', p.status = 'HERE', 'housingUnitId', p.housing_unit_id,
        'reviewVisits', p.review_visits, 'suspended', CASE WHEN p.privileges_suspended_from IS NOT NULL
          THEN jsonb_build_object('startsAt', milliseconds(p.privileges_suspended_from), 'endsAt', milliseconds(p.privileges_suspended_until)) END) END,
    'terms', (SELECT jsonb_build_object('version', t.version, 'accepted', EXISTS (
          SELECT FROM terms_acceptances a WHERE a.facility_id = facility AND a.home_user_id = home_user AND a.version = t.version))
      FROM visiting_terms t WHERE t.facility_id = facility AND t.effective_from <= (booking_question.now AT TIME ZONE f.time_zone)::date
     ORDER BY t.effective_from DESC, t.version DESC LIMIT 1),
    'visitors', (SELECT jsonb_agg(jsonb_build_object('id', v.id, 'isHomeUser', v.is_home_user, 'givenName', v.given_name, 'familyName', v.family_name,
        'dateOfBirth', v.date_of_birth) ORDER BY v.is_home_user DESC, array_position(guest_ids, v.id))
      FROM visitors_of(facility, home_user, guest_ids, except_visit) v)) ELSE '{}' END
    FROM facilities f
   CROSS JOIN LATERAL (SELECT may_ask_to_visit(facility, home_user) AS ask) may
    LEFT JOIN incarcerated_people p ON p.facility_id = f.id AND p.id = person
   WHERE f.id = facility
$$;

-- When the person and the visitors cannot come, and which of their visits count for a week's quota. To a family it is all one word.
-- A hold that ran out is none, whether or not somebody has noticed.
CREATE FUNCTION booking_calendar(facility uuid, person uuid, home_user uuid, guest_ids uuid[], from_day date, to_day date, except_visit uuid,
  counted text[], now timestamptz)
RETURNS TABLE (visitor_id uuid, why text, starts_at timestamptz, ends_at timestamptz, is_busy boolean, counts boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH asked AS MATERIALIZED (
    SELECT (date_trunc('week', from_day::timestamp) - interval '1 day') AT TIME ZONE f.time_zone AS week,
           from_day::timestamp AT TIME ZONE f.time_zone - interval '9 hours' AS first,
           (to_day + 2)::timestamp AT TIME ZONE f.time_zone AS last,
           coalesce(facility = ANY (viewer_facility_ids()), false) AS by_staff
      FROM facilities f WHERE f.id = facility AND may_ask_to_visit(facility, home_user)
  )
  SELECT NULL::uuid, CASE WHEN a.by_staff THEN 'VISIT' ELSE 'BUSY' END, v.starts_at, v.ends_at, v.takes_capacity, v.status = ANY (counted)
    FROM asked a JOIN visits v ON v.facility_id = facility AND v.incarcerated_person_id = person AND v.starts_at > a.week
   WHERE v.id IS DISTINCT FROM except_visit AND coalesce(v.held_until > booking_calendar.now, true)
     AND (v.takes_capacity OR v.status = ANY (counted))
   UNION ALL
  SELECT NULL, CASE WHEN a.by_staff THEN 'COMMITMENT' ELSE 'BUSY' END, c.starts_at, c.ends_at, true, false
    FROM asked a JOIN commitments c ON c.facility_id = facility AND c.incarcerated_person_id = person AND c.removed_at IS NULL
     AND c.ends_at > a.first AND c.starts_at < a.last
   UNION ALL
  SELECT NULL, CASE WHEN a.by_staff THEN 'KEEP_APART' ELSE 'BUSY' END, greatest(v.starts_at, k.starts_at), least(v.ends_at, k.ends_at), true, false
    FROM asked a
    JOIN LATERAL (
      SELECT k.person_b_id AS other, k.starts_at, k.ends_at FROM keep_aparts k
       WHERE k.facility_id = facility AND k.person_a_id = person AND k.lifted_at IS NULL
       UNION ALL
      SELECT k.person_a_id, k.starts_at, k.ends_at FROM keep_aparts k
       WHERE k.facility_id = facility AND k.person_b_id = person AND k.lifted_at IS NULL
    ) k ON true
    JOIN visits v ON v.facility_id = facility AND v.incarcerated_person_id = k.other AND v.starts_at > a.first AND v.starts_at < a.last
   WHERE v.takes_capacity AND v.id IS DISTINCT FROM except_visit AND coalesce(v.held_until > booking_calendar.now, true)
     AND v.ends_at > k.starts_at AND coalesce(v.starts_at < k.ends_at, true)
   UNION ALL
  SELECT p.visitor_id, 'VISIT', p.starts_at, p.ends_at, p.takes_capacity, p.facility_id = facility AND v.status = ANY (counted)
    FROM asked a
   CROSS JOIN visitors_of(facility, home_user, guest_ids, except_visit) w
    JOIN visit_participants p ON p.visitor_id = w.id AND p.starts_at > a.week
    JOIN visits v ON v.facility_id = p.facility_id AND v.id = p.visit_id
   WHERE v.id IS DISTINCT FROM except_visit AND coalesce(v.held_until > booking_calendar.now, true)
     AND (p.takes_capacity OR p.facility_id = facility AND v.status = ANY (counted))
$$;

-- The places that fit the kind and the person's unit: when they are shut, and when visits have them, in minutes since 1970 and in order.
-- Of visits the index alone is read, so that a visit to leave out is known by its place and start. The planner does not know the days when it
-- plans, and would take a third of all visits for the answer: what reads whole tables is put out of its reach.
CREATE FUNCTION booking_places(facility uuid, person uuid, home_user uuid, visit_kind text, from_day date, to_day date, except_visit uuid, now timestamptz)
RETURNS TABLE (id uuid, type text, shut jsonb, taken_from integer[], taken_until integer[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET enable_bitmapscan = off AS $$
  WITH asked AS MATERIALIZED (
    SELECT from_day::timestamp AT TIME ZONE f.time_zone - interval '11 hours' AS first, (to_day + 2)::timestamp AT TIME ZONE f.time_zone AS last,
           p.housing_unit_id AS unit
      FROM facilities f JOIN incarcerated_people p ON p.facility_id = f.id AND p.id = person
     WHERE f.id = facility AND may_ask_to_visit(facility, home_user)
  ), left_out AS MATERIALIZED (
    SELECT p.terminal_id, p.starts_at FROM visit_places p
     WHERE p.facility_id = facility AND p.takes_capacity
       AND p.visit_id IN (SELECT v.id FROM visits v WHERE v.facility_id = facility AND v.held_until <= booking_places.now UNION ALL SELECT except_visit)
  ), taken AS (
    SELECT p.terminal_id, array_agg((date_part('epoch', p.starts_at) / 60)::integer ORDER BY p.starts_at) AS taken_from,
           array_agg(ceil(date_part('epoch', p.free_from) / 60)::integer ORDER BY p.starts_at) AS taken_until
      FROM visit_places p
     WHERE p.facility_id = facility AND p.takes_capacity
       AND p.starts_at > (SELECT a.first FROM asked a) AND p.starts_at < (SELECT a.last FROM asked a)
       AND (p.terminal_id, p.starts_at) NOT IN (SELECT l.terminal_id, l.starts_at FROM left_out l)
     GROUP BY p.terminal_id
  )
  SELECT t.id, t.type, coalesce(s.shut, '[]'), coalesce(k.taken_from, '{}'), coalesce(k.taken_until, '{}')
    FROM asked a
    JOIN terminals t ON t.facility_id = facility AND t.closed_at IS NULL AND visit_kind = ANY (t.kinds)
     AND (cardinality(t.housing_unit_ids) = 0 OR a.unit = ANY (t.housing_unit_ids))
    LEFT JOIN taken k ON k.terminal_id = t.id
    LEFT JOIN (
      SELECT x.terminal_id, jsonb_agg(jsonb_build_object('startsAt', milliseconds(x.starts_at), 'endsAt', milliseconds(x.ends_at))) AS shut
        FROM (SELECT b.terminal_id, b.starts_at, b.ends_at FROM terminal_blocks b, asked a
               WHERE b.facility_id = facility AND b.removed_at IS NULL AND b.ends_at > a.first AND b.starts_at < a.last
               UNION ALL
              SELECT b.terminal_id, b.starts_at, b.ends_at FROM blackouts b, asked a
               WHERE b.facility_id = facility AND b.removed_at IS NULL AND b.terminal_id IS NOT NULL AND b.ends_at > a.first AND b.starts_at < a.last
               UNION ALL
              SELECT o.id, o.out_of_service_since, NULL FROM terminals o
               WHERE o.facility_id = facility AND o.out_of_service_since IS NOT NULL) x
       GROUP BY x.terminal_id
    ) s ON s.terminal_id = t.id
   ORDER BY t.id
$$;

REVOKE EXECUTE ON FUNCTION may_ask_to_visit, visitors_of, booking_question, booking_calendar, booking_places FROM PUBLIC;
GRANT EXECUTE ON FUNCTION booking_question, booking_calendar, booking_places TO openvisit_family, openvisit_staff, openvisit_api;
