-- A facility with 100 terminals, 2,000 people and families, visits every half hour for 28 days to come, and as many past ones as the setting
-- `many.past` says; for an empty, migrated database, run by a superuser. Keys that point at other tables are not looked up: all are there.

SET session_replication_role = replica; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'; SET jit = off;

INSERT INTO states VALUES ('CO', 'Colorado') ON CONFLICT DO NOTHING;
INSERT INTO facilities (id, name, reference_prefix, state, time_zone, type, average_daily_population, phone, kinds_offered)
SELECT md5('facility ' || n)::uuid, 'Facility ' || n, 'V' || chr(64 + n), 'CO', 'America/Denver', 'PRISON', 3000, '(555) 555-0100', '{REMOTE,ONSITE}'
  FROM generate_series(1, 2) n;
INSERT INTO facility_policies (facility_id, version, effective_from, kinds_offered, durations, start_every_minutes, notice_min_minutes, notice_max_days,
    cancel_cutoff_minutes, hold_minutes, weekly_quota_person, weekly_quota_visitor, max_visitors, adult_age, minimum_guest_age, buffer_minutes,
    join_early_minutes, no_show_grace_minutes, visit_approval, pair_approval_required, families_may_reschedule, recorded_by_default,
    rate_cents_per_minute, payer, created_at)
SELECT id, 9, '2001-01-01', '{REMOTE,ONSITE}', '{25,30}', 15, 60, 30, 60, 10, 7, 7, 4, 18, 0, 5, 10, 10, 'AUTO', false, true, true, 0, 'FACILITY', '2001-01-01'
  FROM facilities;
INSERT INTO housing_units (facility_id, id, name) SELECT md5('facility 1')::uuid, md5('unit')::uuid, 'Pod A';
INSERT INTO visiting_hours (facility_id, kind, weekday, opens, closes, valid_from)
SELECT md5('facility 1')::uuid, 'REMOTE', n, '08:00', '20:00', '2001-01-01' FROM generate_series(1, 7) n;
INSERT INTO terminals (facility_id, id, name, type, kinds)
SELECT md5('facility 1')::uuid, md5('terminal ' || n)::uuid, 'Screen ' || n, 'TERMINAL', '{REMOTE,ONSITE}' FROM generate_series(0, 99) n;
INSERT INTO home_users (id, user_name, given_name, family_name, date_of_birth, email, email_verified_at, search_text, known_to, created_at)
SELECT md5('family ' || n)::uuid, 'family' || n, 'Elena', 'Vargas', '1974-08-02', 'family' || n || '@example.org', '2030-01-01', 'elena vargas',
       ARRAY[md5('facility 1')::uuid], '2030-01-01' FROM generate_series(0, 1999) n;
INSERT INTO access_requests (facility_id, home_user_id, reference, requested_at, status, decided_at)
SELECT md5('facility 1')::uuid, md5('family ' || n)::uuid, 'VA-' || n, '2030-01-01', 'APPROVED', '2030-01-02' FROM generate_series(0, 1999) n;
INSERT INTO incarcerated_people (facility_id, id, person_number, given_name, family_name, date_of_birth, search_text, housing_unit_id, created_at)
SELECT md5('facility 1')::uuid, md5('person ' || n)::uuid, 'P-' || n, 'Daniel', 'Reyes', '1991-04-17', 'daniel reyes', md5('unit')::uuid, '2030-01-01'
  FROM generate_series(0, 1999) n;
INSERT INTO staff_members (id, user_name, given_name, family_name, email, role, facility_ids, created_at)
VALUES (md5('officer')::uuid, 'officer', 'Raymond', 'Soto', 'officer@example.org', 'OFFICER', ARRAY[md5('facility 1')::uuid], '2030-01-01');

-- Slots of half an hour from eight to eight: 24 a day at 100 terminals. Nineteen of twenty are taken in the days to come; of the past ones
-- the number asked for, the latest first. Nobody is in two places: a slot's number tells person and family apart.
CREATE TEMP TABLE slots AS
SELECT row_number() OVER () AS n, s.*, ((s.slot * 100 + s.terminal) % 2000 + 2000) % 2000 AS who
  FROM (SELECT day * 24 + half AS slot, terminal,
               (date '2030-03-01' + day + time '08:00' + half * interval '30 minutes') AT TIME ZONE 'America/Denver' AS starts_at, day >= 0 AS is_coming
          FROM generate_series(-(current_setting('many.past')::integer / 2280) - 1, 27) day, generate_series(0, 23) half, generate_series(0, 99) terminal
         WHERE (day * 24 + half + terminal) % 20 <> 0
         ORDER BY day DESC, half, terminal
         LIMIT current_setting('many.past')::integer + 28 * 2280) s;

-- An index that is built once is many times faster than one that hears of each row.
UPDATE pg_index SET indisready = false WHERE indrelid = ANY ('{visits,visit_participants,visit_places}'::regclass[]);
INSERT INTO visits (facility_id, id, reference, status, kind, home_user_id, incarcerated_person_id, starts_at, ends_at, policy_version, created_at,
    held_until, decide_by, booked_at, ended_at, ended_by)
SELECT md5('facility 1')::uuid, md5('visit ' || n)::uuid, lpad(n::text, 8, '0'),
       CASE WHEN is_coming THEN CASE WHEN n % 50 = 0 THEN 'REQUESTED' WHEN n % 500 = 1 THEN 'HELD' ELSE 'SCHEDULED' END
            WHEN n % 10 = 0 THEN 'CANCELLED' WHEN n % 25 = 1 THEN 'NO_SHOW' ELSE 'COMPLETED' END,
       'REMOTE', md5('family ' || who)::uuid, md5('person ' || who)::uuid, starts_at, starts_at + interval '25 minutes', 9, starts_at - interval '9 days',
       CASE WHEN is_coming AND n % 50 <> 0 AND n % 500 = 1 THEN timestamptz '2030-03-01 19:05Z' END,
       CASE WHEN is_coming AND n % 50 = 0 THEN starts_at - interval '1 hour' END, starts_at - interval '8 days',
       CASE WHEN NOT is_coming THEN starts_at + interval '25 minutes' END, CASE WHEN NOT is_coming THEN 'SYSTEM' END
  FROM slots;
INSERT INTO visit_participants (facility_id, visit_id, visitor_id, home_user_id, given_name, family_name, date_of_birth, starts_at, ends_at, takes_capacity)
SELECT v.facility_id, v.id, v.home_user_id, v.home_user_id, 'Elena', 'Vargas', '1974-08-02', v.starts_at, v.ends_at, v.takes_capacity FROM visits v;
INSERT INTO visit_places (facility_id, visit_id, terminal_id, home_user_id, starts_at, ends_at, takes_capacity, buffer_minutes, free_from)
SELECT md5('facility 1')::uuid, md5('visit ' || n)::uuid, md5('terminal ' || terminal)::uuid, md5('family ' || who)::uuid, starts_at,
       starts_at + interval '25 minutes', is_coming, 5, starts_at + interval '30 minutes'
  FROM slots;
REINDEX TABLE visits;
REINDEX TABLE visit_participants;
REINDEX TABLE visit_places;

SET session_replication_role = origin;
