-- What must never be, counted over all visits that are on: every column has to be nought. Quotas by the wall clock of the facility.
WITH on_now AS MATERIALIZED (
  SELECT v.*, date_trunc('week', v.starts_at AT TIME ZONE f.time_zone) AS week, y.weekly_quota_person, y.weekly_quota_visitor, y.buffer_minutes
    FROM visits v
    JOIN facilities f ON f.id = v.facility_id
    JOIN facility_policies y ON y.facility_id = v.facility_id
   WHERE v.status IN ('HELD', 'SCHEDULED')
), places AS MATERIALIZED (
  SELECT p.terminal_id, v.id, v.starts_at, v.ends_at + make_interval(mins => v.buffer_minutes) AS free_from
    FROM on_now v JOIN visit_places p ON p.visit_id = v.id
), visitors AS MATERIALIZED (
  SELECT p.visitor_id, v.facility_id, v.id, v.starts_at, v.ends_at, v.week, v.weekly_quota_visitor
    FROM on_now v JOIN visit_participants p ON p.visit_id = v.id
)
SELECT
  (SELECT count(*) FROM places a JOIN places b
      ON b.terminal_id = a.terminal_id AND b.id > a.id AND b.starts_at < a.free_from AND b.free_from > a.starts_at)::int
    AS "overlaps of a place",
  (SELECT count(*) FROM on_now a JOIN on_now b
      ON b.incarcerated_person_id = a.incarcerated_person_id AND b.id > a.id AND b.starts_at < a.ends_at AND b.ends_at > a.starts_at)::int
    AS "overlaps of a person",
  (SELECT count(*) FROM visitors a JOIN visitors b
      ON b.visitor_id = a.visitor_id AND b.id > a.id AND b.starts_at < a.ends_at AND b.ends_at > a.starts_at)::int
    AS "overlaps of a visitor",
  (SELECT coalesce(sum(over), 0) FROM (
     SELECT greatest(count(*) - min(weekly_quota_person), 0) AS over FROM on_now GROUP BY facility_id, incarcerated_person_id, week) weeks)::int
    AS "over the quota of a person",
  (SELECT coalesce(sum(over), 0) FROM (
     SELECT greatest(count(*) - min(weekly_quota_visitor), 0) AS over FROM visitors GROUP BY facility_id, visitor_id, week) weeks)::int
    AS "over the quota of a visitor",
  (SELECT count(*) FROM keep_aparts k
     JOIN on_now a ON a.incarcerated_person_id = k.person_a_id
     JOIN on_now b ON b.incarcerated_person_id = k.person_b_id AND b.starts_at < a.ends_at AND b.ends_at > a.starts_at)::int
    AS "keep-aparts broken"
