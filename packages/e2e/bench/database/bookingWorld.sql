-- 50 facilities in five zones, each with 6 terminals, hours of every day, and 12 families of its own who visit 12 people; families visit the
-- next facility as well. One visit a week, two or three are allowed, by facility. In each facility three pairs are kept apart: 6 and 7, 8
-- and 9, 10 and 11. Runs as a superuser: keys that point at other tables are not looked up, all are there.

SET session_replication_role = replica;

INSERT INTO states (code, name) VALUES ('CO', 'Colorado');
CREATE FUNCTION bench_id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT md5(kind || n)::uuid $$;

INSERT INTO facilities (id, name, reference_prefix, state, time_zone, type, average_daily_population, phone, kinds_offered)
SELECT bench_id('facility', n), 'Facility ' || n, translate(chr(65 + n / 20) || chr(65 + n % 20), 'IO', 'YZ'), 'CO',
       (ARRAY['America/Denver', 'America/New_York', 'America/Los_Angeles', 'America/Phoenix', 'Pacific/Honolulu'])[1 + n % 5], 'JAIL', 300,
       '(303) 555-0100', '{REMOTE,ONSITE}'
  FROM generate_series(0, 49) n;
INSERT INTO facility_policies (facility_id, version, effective_from, kinds_offered, durations, start_every_minutes, notice_min_minutes, notice_max_days,
    cancel_cutoff_minutes, hold_minutes, weekly_quota_person, weekly_quota_visitor, max_visitors, adult_age, minimum_guest_age, buffer_minutes,
    join_early_minutes, no_show_grace_minutes, visit_approval, pair_approval_required, families_may_reschedule, recorded_by_default,
    rate_cents_per_minute, payer, created_at)
SELECT bench_id('facility', n), 1, '2001-01-01', '{REMOTE,ONSITE}', '{20,30}', 15, 60, 30, 60, 10, 1 + n % 3, 1 + n % 3, 4, 18, 0, 5, 10, 10,
       'AUTO', false, true, true, 0, 'FACILITY', '2001-01-01'
  FROM generate_series(0, 49) n;
INSERT INTO housing_units (facility_id, id, name) SELECT bench_id('facility', n), bench_id('unit', n), 'Pod A' FROM generate_series(0, 49) n;
INSERT INTO visiting_hours (facility_id, kind, weekday, opens, closes, valid_from)
SELECT bench_id('facility', n), 'REMOTE', weekday, '08:00', '20:00', '2001-01-01' FROM generate_series(0, 49) n, generate_series(1, 7) weekday;
INSERT INTO terminals (facility_id, id, name, type, kinds)
SELECT bench_id('facility', n), bench_id('terminal', n * 6 + k), 'Screen ' || k, 'TERMINAL', '{REMOTE,ONSITE}'
  FROM generate_series(0, 49) n, generate_series(0, 5) k;

INSERT INTO home_users (id, user_name, given_name, family_name, date_of_birth, email, email_verified_at, search_text, known_to, created_at)
SELECT bench_id('home user', n), 'visitor' || n, 'Given' || n, 'Family' || n, '1980-01-01', 'visitor' || n || '@example.org', now(),
       'given' || n || ' family' || n, ARRAY[bench_id('facility', n / 12), bench_id('facility', (n / 12 + 1) % 50)], now()
  FROM generate_series(0, 599) n;
INSERT INTO guests (id, home_user_id, given_name, family_name, date_of_birth, created_at)
SELECT bench_id('guest', n), bench_id('home user', n), 'Guest' || n, 'Family' || n, '2016-01-01', now() FROM generate_series(0, 599) n;
INSERT INTO access_requests (facility_id, id, home_user_id, reference, requested_at, status, decided_at)
SELECT bench_id('facility', (n / 12 + k) % 50), bench_id('request', n * 2 + k), bench_id('home user', n), 'VA-' || 10000 + n * 2 + k,
       date_trunc('milliseconds', now() - interval '9 days'), 'APPROVED', now() - interval '8 days'
  FROM generate_series(0, 599) n, generate_series(0, 1) k;

INSERT INTO incarcerated_people (facility_id, id, person_number, given_name, family_name, date_of_birth, search_text, housing_unit_id, asked_by, created_at)
SELECT bench_id('facility', n / 12), bench_id('person', n), 'P-' || n, 'Given' || n, 'Person' || n, '1991-04-17', 'given' || n || '|person' || n,
       bench_id('unit', n / 12), (SELECT array_agg(bench_id('home user', (n / 12 * 12 - 12 + k + 600) % 600)) FROM generate_series(0, 23) k), now()
  FROM generate_series(0, 599) n;
INSERT INTO keep_aparts (facility_id, id, person_a_id, person_b_id, starts_at, officer_note, created_at)
SELECT bench_id('facility', n), bench_id('apart', n * 3 + k), least(one, other), greatest(one, other), now() - interval '1 day', 'A fight in May', now()
  FROM generate_series(0, 49) n
 CROSS JOIN generate_series(0, 2) k
 CROSS JOIN LATERAL (SELECT bench_id('person', n * 12 + 6 + k * 2) AS one, bench_id('person', n * 12 + 7 + k * 2) AS other) pair;

-- Seen in an hour from now, so that no server writes into a session while it is measured.
INSERT INTO sessions (token_hash, home_user_id, created_at, last_seen_at, expires_at)
SELECT sha256(convert_to('family-' || n, 'UTF8')), bench_id('home user', n), now(), now() + interval '1 hour', now() + interval '1 day'
  FROM generate_series(0, 599) n;

SET session_replication_role = origin;
